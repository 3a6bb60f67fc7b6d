// The part of the scene that no words cover: the map puts there what it must show.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Rect } from '../../map/geometry';

interface ClearArea {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly column: RefObject<HTMLDivElement | null>;
  readonly legend: RefObject<HTMLDivElement | null>;
  /** In shares (0 to 1) of the stage; undefined until it was measured. */
  readonly clearArea: Rect | undefined;
}

export function useClearArea(): ClearArea {
  const stage = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLDivElement>(null);
  const [clearArea, setClearArea] = useState<Rect>();
  useLayoutEffect(() => {
    const [whole, words, lines] = [stage.current, column.current, legend.current];
    if (!whole || !words || !lines) return undefined;
    const measure = () =>
      setClearArea(
        restBeside(
          whole.getBoundingClientRect(),
          words.getBoundingClientRect(),
          lines.getBoundingClientRect(),
        ),
      );
    const observer = new ResizeObserver(measure);
    for (const element of [whole, words, lines]) observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { stage, column, legend, clearArea };
}

/** The map fades out beside the words, so that no coast runs under the end of a line. */
const asideShare = 0.045;

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'>;

/** The largest strip of `whole` beside or above `words` and below `legend`, in shares of `whole`. */
export function restBeside(whole: Box, words: Box, legend: Box): Rect {
  const top = legend.bottom - whole.top;
  const height = whole.height - top;
  const aside = Math.max(whole.width, whole.height) * asideShare;
  const strips: [Rect, Rect, Rect] = [
    { x: words.right - whole.left + aside, y: top, width: whole.right - words.right - aside, height },
    { x: 0, y: top, width: words.left - whole.left - aside, height },
    { x: 0, y: top, width: whole.width, height: words.top - whole.top - top - aside },
  ];
  const largest = strips.reduce((best, strip) => (areaOf(strip) > areaOf(best) ? strip : best));
  return {
    x: largest.x / whole.width,
    y: largest.y / whole.height,
    width: largest.width / whole.width,
    height: largest.height / whole.height,
  };
}

/** Two negative sizes would make a positive area. */
function areaOf({ width, height }: Rect): number {
  return Math.max(0, width) * Math.max(0, height);
}
