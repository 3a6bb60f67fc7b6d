// Which part of the map no words cover: for framing, and so that a card never hides what was touched.
import { type RefObject, useCallback, useMemo, useRef } from 'react';
import type { Rect, Size } from '../map/geometry';

export interface Overlays {
  readonly heading: RefObject<HTMLDivElement | null>;
  readonly legend: RefObject<HTMLDivElement | null>;
  readonly panel: RefObject<HTMLDivElement | null>;
  /** The part under no heading; in CSS pixels of the map. */
  readonly clearOf: (size: Size) => Rect;
  /** The part under neither heading nor panel. */
  readonly freeOf: (size: Size) => Rect;
}

export function useOverlays(): Overlays {
  const heading = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const clearOf = useCallback((size: Size): Rect => {
    // The legend stands in a corner of a wide picture, and across a tall one.
    const top = bottomOf(size.width > size.height ? heading.current : legend.current);
    return { x: 0, y: top, width: size.width, height: size.height - top };
  }, []);
  const freeOf = useCallback(
    (size: Size): Rect => {
      const clear = clearOf(size);
      const box = panel.current;
      if (!box) return clear;
      const { offsetLeft: left, offsetTop: top, offsetWidth: width } = box;
      // A panel as wide as the map leaves what is above it; a narrower one leaves one side.
      if (width > 0.7 * size.width) return { ...clear, height: Math.max(1, top - clear.y) };
      const isLeft = left + width / 2 < size.width / 2;
      return isLeft
        ? { ...clear, x: left + width, width: size.width - left - width }
        : { ...clear, width: left };
    },
    [clearOf],
  );
  return useMemo(() => ({ heading, legend, panel, clearOf, freeOf }), [clearOf, freeOf]);
}

function bottomOf(element: HTMLElement | null): number {
  return element ? element.offsetTop + element.offsetHeight : 0;
}
