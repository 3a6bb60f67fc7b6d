// The keyboard's way over the map. While the map is shown, these keys move it and not the story.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useRuntime } from '../kiosk/use-kiosk';

export interface MapKeyActions {
  /** A part of the map's width and height; positive to look further right and down. */
  readonly look: (across: number, down: number) => void;
  readonly zoom: (direction: 'in' | 'out') => void;
  readonly whole: () => void;
  /** Whether there was something to close. */
  readonly close: () => boolean;
}

const step = 0.18;

export function useMapKeys(actions: MapKeyActions): void {
  const runtime = useRuntime();
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const { mode, sheet } = runtime.view();
      if (mode !== 'visit' || sheet !== undefined) return;
      if (!act(event.key, event.target, latest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the keys of the visit see them.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [runtime]);
}

/** Whether the key meant something for the map. */
function act(key: string, target: EventTarget | null, { look, zoom, whole, close }: MapKeyActions): boolean {
  switch (key) {
    case '+':
    case '=':
      zoom('in');
      return true;
    case '-':
      zoom('out');
      return true;
    case '0':
      whole();
      return true;
    case 'Escape':
      return close();
    default:
      return ownsArrows(target) ? false : arrow(key, look);
  }
}

function arrow(key: string, look: MapKeyActions['look']): boolean {
  // The map is never mirrored: right is east in every language.
  const ways: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
  };
  const way = ways[key];
  if (!way) return false;
  look(...way);
  return true;
}

/** The date handle and what scrolls have arrows of their own. */
function ownsArrows(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, [data-scrolls="true"]') !== null;
}
