// A word set as large as its place allows: measured, because no two faces and scripts are equally wide.
import { useLayoutEffect, useRef, useState } from 'react';
import styles from './large-word.module.css';
import { largestSizeToWidth, wordLines } from './word-lines';

interface Room {
  readonly width: number;
  readonly height: number;
}

export function LargeWord({ word }: { readonly word: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  const ink = useRef<HTMLSpanElement>(null);
  const [room, setRoom] = useState<Room>({ width: 1, height: 1 });
  const lines = wordLines(word, room);
  useLayoutEffect(() => {
    const place = box.current;
    const letters = ink.current;
    if (!place || !letters) return undefined;
    const fit = () => {
      const { clientWidth: width, clientHeight: height } = place;
      setRoom((before) => (before.width === width && before.height === height ? before : { width, height }));
      const sizePx = parseFloat(getComputedStyle(letters).fontSize);
      const share = Math.min(
        width / letters.offsetWidth,
        height / letters.offsetHeight,
        (width * largestSizeToWidth) / sizePx,
      );
      // Too large is mended at once; to grow by less than a pixel would never come to rest.
      const isRight = share >= 1 && (share - 1) * sizePx < 1;
      if (!isRight) letters.style.fontSize = `${Math.floor(sizePx * share)}px`;
    };
    // The letters themselves change with their lines, and when their face arrives. A size set while sizes are being
    // told would have to be told again in the same picture, which Chromium reports as an error: so in the next one.
    let nextFit = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(nextFit);
      nextFit = requestAnimationFrame(fit);
    });
    observer.observe(place);
    observer.observe(letters);
    fit();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(nextFit);
    };
  }, []);
  return (
    <p ref={box} className={styles.place}>
      <span ref={ink} className={styles.letters}>
        {lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}{' '}
          </span>
        ))}
      </span>
    </p>
  );
}
