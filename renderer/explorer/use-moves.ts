// What buttons, keys and two taps do to the camera.
import type { RefObject } from 'react';
import type { Point, Rect, Size } from '../map/geometry';
import type { StoryOnMap } from './story-on-map';
import type { ExplorerMapParts } from './use-explorer-map';
import { useMapKeys } from './use-map-keys';

/** A button, a key or two taps make the map this much larger or smaller. */
const zoomStep = 1.8;

export interface Moves {
  readonly zoom: (direction: 'in' | 'out', at?: Point) => void;
  readonly whole: () => void;
}

/** @param close closes what lies over the map; false where there was nothing to close */
export function useMoves(
  root: RefObject<HTMLDivElement | null>,
  { hand, setting, framing }: ExplorerMapParts,
  story: StoryOnMap,
  { freeOf, close }: { readonly freeOf: (size: Size) => Rect; readonly close: () => boolean },
): Moves {
  const zoom: Moves['zoom'] = (direction, at = middleOf(root.current)) => {
    const factor = direction === 'in' ? zoomStep : 1 / zoomStep;
    if (hand.camera.get()) hand.glideBy(factor, at);
  };
  const whole = (): void => {
    const size = setting?.surface.size;
    const there = size && framing(story.plane.places, freeOf(size));
    if (there) hand.glide(there);
  };
  const look = (across: number, down: number): void => {
    const { width, height } = setting?.surface.size ?? { width: 0, height: 0 };
    hand.glidePan({ x: -across * width, y: -down * height });
  };
  useMapKeys({ zoom, whole, look, close });
  return { zoom, whole };
}

function middleOf(element: HTMLElement | null): Point {
  return { x: (element?.clientWidth ?? 0) / 2, y: (element?.clientHeight ?? 0) / 2 };
}
