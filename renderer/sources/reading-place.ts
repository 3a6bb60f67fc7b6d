// Where a visitor reads in the sources of a scene: kept while the calm warning takes the sheet's place.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { appearanceOf } from '../kiosk/kiosk-runtime';
import { useKioskView } from '../kiosk/use-kiosk';

export interface OpenSource {
  readonly factId: string;
  readonly sourceId: string;
}

export interface ReadingPlace {
  /** Of the scene: another scene, language or visit is read from its beginning. */
  readonly appearance: string;
  readonly open: OpenSource | undefined;
  readonly scrollTopPx: number;
}

export type ReadingPlaceRef = RefObject<ReadingPlace | undefined>;

/** The place kept for the scene shown; undefined where nobody has read yet. */
export function useKeptPlace(kept: ReadingPlaceRef): ReadingPlace | undefined {
  const appearance = appearanceOf(useKioskView().frame.current);
  return kept.current?.appearance === appearance ? kept.current : undefined;
}

/** Scrolls to the place kept, and keeps the place when the sheet goes. Returns a ref for the first child of what scrolls. */
export function useKeepPlace(kept: ReadingPlaceRef, open: OpenSource | undefined) {
  const top = useRef<HTMLParagraphElement>(null);
  const appearance = appearanceOf(useKioskView().frame.current);
  const opened = useRef(open);
  useLayoutEffect(() => {
    opened.current = open;
  }, [open]);
  useLayoutEffect(() => {
    const scroller = top.current?.parentElement;
    if (scroller && kept.current?.appearance === appearance) scroller.scrollTop = kept.current.scrollTopPx;
    return () => {
      kept.current = { appearance, open: opened.current, scrollTopPx: scroller?.scrollTop ?? 0 };
    };
  }, [kept, appearance]);
  return top;
}
