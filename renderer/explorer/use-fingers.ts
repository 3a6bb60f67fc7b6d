// Listens to fingers (or a mouse) on the map and moves the camera.
import { type PointerEvent, useLayoutEffect, useMemo, useRef, type WheelEvent } from 'react';
import { draggedBy } from '../../exhibit/map/camera';
import type { Point } from '../map/geometry';
import { fingerDown, fingerMove, type FingerSample, fingerUp, type Gesture, restingHand } from './fingers';
import type { CameraHand } from './use-camera';

interface Meanings {
  readonly onTap: (at: Point) => void;
  readonly onDoubleTap: (at: Point) => void;
}

interface FingerListeners {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onWheel: (event: WheelEvent<HTMLElement>) => void;
}

const wheelZoomPerPx = 0.0016;
/** A wheel that says nothing for so long has come to rest. */
const wheelRestMs = 160;

export function useFingers(hand: CameraHand, meanings: Meanings): FingerListeners {
  const latest = useRef(meanings);
  useLayoutEffect(() => {
    latest.current = meanings;
  });
  return useMemo(() => {
    let held = restingHand;
    let wheel: ReturnType<typeof setTimeout> | undefined;
    const act = (gesture: Gesture): void => {
      switch (gesture.kind) {
        case 'none':
          return;
        case 'tap':
          hand.rest();
          return latest.current.onTap(gesture.at);
        case 'doubleTap':
          return latest.current.onDoubleTap(gesture.at);
        case 'drag': {
          const here = hand.camera.get();
          if (here) hand.put(draggedBy(here, gesture.from, gesture.to));
          return;
        }
        case 'letGo':
          return hand.letGo(gesture.velocity);
      }
    };
    const end = (event: PointerEvent<HTMLElement>): void => {
      const next = fingerUp(held, sampleOf(event));
      held = next.hand;
      // What the system takes away was no tap.
      act(event.type === 'pointercancel' && next.gesture.kind !== 'none' ? still : next.gesture);
    };
    return {
      onPointerDown(event) {
        if (event.pointerType === 'mouse' && event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        hand.hold();
        held = fingerDown(held, sampleOf(event));
      },
      onPointerMove(event) {
        const next = fingerMove(held, sampleOf(event));
        held = next.hand;
        act(next.gesture);
      },
      onPointerUp: end,
      onPointerCancel: end,
      onWheel(event) {
        hand.zoom(Math.exp(-event.deltaY * wheelZoomPerPx), spotOf(event));
        clearTimeout(wheel);
        // oxlint-disable-next-line react/immutability
        wheel = setTimeout(hand.rest, wheelRestMs);
      },
    };
  }, [hand]);
}

const still: Gesture = { kind: 'letGo', velocity: { x: 0, y: 0 } };

function sampleOf(event: PointerEvent<HTMLElement>): FingerSample {
  return { id: event.pointerId, atMs: event.timeStamp, ...spotOf(event) };
}

/** Within the map, in CSS pixels. */
function spotOf(event: PointerEvent<HTMLElement> | WheelEvent<HTMLElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
