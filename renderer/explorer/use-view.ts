// Whether the list stands beside the map, and what closing means at any moment.
import { type RefObject, useState } from 'react';
import type { Choosing } from './use-choosing';

export interface View {
  readonly view: 'map' | 'list';
  readonly showMap: () => void;
  readonly toggleList: () => void;
  readonly closeCard: () => void;
  /** Closes the card, or else the list; false where neither is open. */
  readonly close: () => boolean;
}

export function useView(choosing: Choosing, root: RefObject<HTMLDivElement | null>): View {
  const [view, setView] = useState<View['view']>('map');
  const closeCard = (): void => {
    choosing.choose(undefined);
    // The list, where it is open, takes the focus itself.
    if (view === 'map') root.current?.focus({ preventScroll: true });
  };
  const showMap = (): void => {
    setView('map');
    root.current?.focus({ preventScroll: true });
  };
  const close = (): boolean => {
    if (!choosing.chosen && view === 'map') return false;
    if (choosing.chosen) closeCard();
    else showMap();
    return true;
  };
  const toggleList = (): void => {
    choosing.choose(undefined);
    setView(view === 'list' ? 'map' : 'list');
  };
  return { view, showMap, toggleList, closeCard, close };
}
