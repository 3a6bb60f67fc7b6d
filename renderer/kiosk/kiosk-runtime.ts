// Runs the statechart against the clock, and tells React when something else is on screen.
import { createActor } from 'xstate';
import { motionValue, type MotionValue } from 'framer-motion';
import { frameAt, type Frame } from '../../exhibit/kiosk/frame';
import type {
  KioskContext,
  KioskEvent,
  KioskMode,
  SceneOnScreen,
  Sheet,
  Surface,
} from '../../exhibit/kiosk/kiosk-context';
import { kioskMachine, modeOf, openSheetOf, surfaceOf } from '../../exhibit/kiosk/kiosk-machine';
import type { Clock } from '../platform/clock';

/** What is on screen now, as far as React has to know. */
export interface KioskView {
  readonly mode: KioskMode;
  readonly surface: Surface;
  readonly sheet: Sheet | undefined;
  readonly context: KioskContext;
  readonly frame: Frame;
}

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'atMs'> : never;

/** An event as the surface reports it; the runtime adds the time. */
export type KioskInput = WithoutTime<KioskEvent>;

export interface KioskRuntime {
  readonly send: (input: KioskInput) => void;
  /** Moves everything to the clock's present: called once for each picture. */
  readonly step: () => void;
  readonly view: () => KioskView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Kiosk time in ms of the picture being drawn: scenes derive their movement from it. */
  readonly nowMs: MotionValue<number>;
}

export function createKioskRuntime(clock: Clock): KioskRuntime {
  const actor = createActor(kioskMachine).start();
  const nowMs = motionValue(clock.nowMs());
  const listeners = new Set<() => void>();
  const readView = (): KioskView => {
    const snapshot = actor.getSnapshot();
    const mode = modeOf(snapshot);
    const { context } = snapshot;
    return {
      mode,
      surface: surfaceOf(snapshot),
      sheet: openSheetOf(snapshot),
      context,
      frame: frameAt(mode, context, nowMs.get()),
    };
  };
  let view = readView();
  const refresh = () => {
    const next = readView();
    if (showsTheSame(view, next)) return;
    view = next;
    for (const listener of listeners) listener();
  };
  return {
    nowMs,
    view: () => view,
    send(input) {
      nowMs.set(clock.nowMs());
      actor.send({ ...input, atMs: nowMs.get() });
      refresh();
    },
    step() {
      nowMs.set(clock.nowMs());
      actor.send({ type: 'tick', atMs: nowMs.get() });
      refresh();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One name for one appearance of a scene: a second round of the loop is another appearance. */
export function appearanceOf(scene: SceneOnScreen): string {
  return `${scene.sceneIndex}:${scene.shows}:${scene.language}:${scene.enteredAtMs}`;
}

function showsTheSame(one: KioskView, other: KioskView): boolean {
  return (
    one.mode === other.mode &&
    one.surface === other.surface &&
    one.sheet === other.sheet &&
    one.context === other.context &&
    appearanceOf(one.frame.current) === appearanceOf(other.frame.current) &&
    (one.frame.leaving === undefined) === (other.frame.leaving === undefined)
  );
}
