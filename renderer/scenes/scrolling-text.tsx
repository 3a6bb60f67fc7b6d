// Holds a scene's words; where an aid made them larger than their place, they scroll, by finger and by keys.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './scrolling-text.module.css';

interface ScrollingTextProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function ScrollingText({ className, children }: ScrollingTextProps) {
  const element = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const measure = () => setOverflows(box.scrollHeight > box.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={element}
      className={[styles.text, className].filter(Boolean).join(' ')}
      data-overflows={overflows}
      // Only what scrolls needs the keyboard's focus.
      {...(overflows ? { tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
