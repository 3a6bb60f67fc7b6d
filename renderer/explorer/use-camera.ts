// The visitor's camera: where it is, how it glides, and that it never loses the region.
import { animate, type MotionValue, useMotionValue } from 'framer-motion';
import { useLayoutEffect, useMemo, useRef } from 'react';
import {
  betweenCameras,
  type Camera,
  type CameraLimits,
  limited,
  panned,
  zoomed,
} from '../../exhibit/map/camera';
import type { Movement } from '../../exhibit/kiosk/kiosk-context';
import type { Point } from '../map/geometry';

export interface CameraHand {
  /** Undefined until the map has a size. */
  readonly camera: MotionValue<Camera | undefined>;
  /** Puts the camera there at once. */
  readonly put: (camera: Camera) => void;
  /** Glides there, or stands there at once where movement is reduced. */
  readonly glide: (camera: Camera, delayS?: number) => void;
  readonly glideBy: (factor: number, at: Point) => void;
  readonly glidePan: (byPx: Point, delayS?: number) => void;
  readonly zoom: (factor: number, at: Point) => void;
  /** A finger let go while it moved: the map comes to rest a little further on. */
  readonly letGo: (velocityPxPerS: Point) => void;
  /** Stops a glide where it is. */
  readonly hold: () => void;
  /** Says that the camera has come to rest. */
  readonly rest: () => void;
}

const glideSeconds = 0.55;
const rollSeconds = 0.5;
/** A map that is let go rolls on for as much way as it would have made in this time. */
const rollOnS = 0.16;
const slowestRollPxPerS = 160;

/** `onRest` is called when the camera has stopped, with its place. */
export function useCamera(
  limits: CameraLimits | undefined,
  movement: Movement,
  onRest: (camera: Camera) => void,
): CameraHand {
  const camera = useMotionValue<Camera | undefined>(undefined);
  const running = useRef<{ stop: () => void } | undefined>(undefined);
  const latest = useRef({ limits, movement, onRest });
  useLayoutEffect(() => {
    latest.current = { limits, movement, onRest };
  });
  return useMemo(() => {
    const within = (one: Camera): Camera =>
      latest.current.limits ? limited(one, latest.current.limits) : one;
    let goal: Camera | undefined;
    const hold = (): void => {
      running.current?.stop();
      running.current = undefined;
      goal = undefined;
    };
    const rest = (): void => {
      const here = camera.get();
      if (here) latest.current.onRest(here);
    };
    const put = (next: Camera): void => {
      hold();
      camera.set(within(next));
    };
    const run = (next: Camera, duration: number, ease: 'easeInOut' | 'easeOut', delay = 0): void => {
      hold();
      const [from, to] = [camera.get(), within(next)];
      if (!from || latest.current.movement === 'reduced') {
        camera.set(to);
        rest();
        return;
      }
      // Where a glide leads is nobody's picture.
      // oxlint-disable-next-line react/immutability
      goal = to;
      running.current = animate(0, 1, {
        duration,
        ease,
        delay,
        onUpdate: (t) => camera.set(betweenCameras(from, to, t)),
        onComplete: () => {
          goal = undefined;
          camera.set(to);
          rest();
        },
      });
    };
    const change = (next: (here: Camera) => Camera): void => {
      const here = camera.get();
      if (here) put(next(here));
    };
    /** A second wish while the first is under way goes on from where the first leads. */
    const glideFrom = (next: (here: Camera) => Camera, delayS?: number): void => {
      const here = goal ?? camera.get();
      if (here) run(next(here), glideSeconds, 'easeInOut', delayS);
    };
    return {
      camera,
      put,
      hold,
      rest,
      glide: (next, delayS) => run(next, glideSeconds, 'easeInOut', delayS),
      glideBy: (factor, at) => glideFrom((here) => zoomed(here, factor, at)),
      glidePan: (byPx, delayS) => glideFrom((here) => panned(here, byPx), delayS),
      zoom: (factor, at) => change((here) => zoomed(here, factor, at)),
      letGo: ({ x, y }) => {
        const here = camera.get();
        if (!here || Math.hypot(x, y) < slowestRollPxPerS) rest();
        else run(panned(here, { x: x * rollOnS, y: y * rollOnS }), rollSeconds, 'easeOut');
      },
    };
  }, [camera]);
}
