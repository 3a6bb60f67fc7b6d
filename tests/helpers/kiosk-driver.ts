// Drives the kiosk's statechart by hand: events in, what is on screen out, and a clock that only the test moves.
import { initialTransition, transition } from 'xstate';
import { frameAt, type Frame } from '../../exhibit/kiosk/frame';
import type {
  Defaults,
  KioskContext,
  KioskEvent,
  KioskMode,
  Sheet,
  Surface,
} from '../../exhibit/kiosk/kiosk-context';
import {
  kioskMachine,
  modeOf,
  openSheetOf,
  surfaceOf,
  type KioskSnapshot,
} from '../../exhibit/kiosk/kiosk-machine';
import type { StoryTimes } from '../../exhibit/story/timeline';

/** Three scenes in two languages; the second scene has so many words that it earns a longer silence. */
export const times: StoryTimes = {
  dwellMs: [10_000, 20_000, 15_000],
  idleTimeoutMs: { es: [60_000, 90_000, 60_000], en: [60_000, 75_000, 60_000] },
};

export const defaults: Defaults = { language: 'es', aids: { textScale: 100, movement: 'full' } };

export const otherAids = { textScale: 150, movement: 'reduced' } as const;

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'atMs'> : never;

/** An event without its time, which the driver adds. */
export type KioskInput = WithoutTime<KioskEvent>;

export interface KioskDriver {
  readonly send: (input: KioskInput) => KioskDriver;
  /** Lets time pass, and ticks at the end of it. */
  readonly wait: (ms: number) => KioskDriver;
  /** Lets time pass without a tick, as between two pictures. */
  readonly pass: (ms: number) => KioskDriver;
  readonly nowMs: number;
  readonly snapshot: KioskSnapshot;
  readonly context: KioskContext;
  readonly mode: KioskMode;
  readonly surface: Surface;
  readonly sheet: Sheet | undefined;
  readonly frame: Frame;
}

/** A driver is a value: every step gives another, so that a test can try two futures of one moment. */
function driverAt(snapshot: KioskSnapshot, nowMs: number): KioskDriver {
  const mode = modeOf(snapshot);
  const send = (input: KioskInput, atMs: number) => {
    const [next] = transition(kioskMachine, snapshot, { ...input, atMs });
    return driverAt(next, atMs);
  };
  return {
    send: (input) => send(input, nowMs),
    wait: (ms) => send({ type: 'tick' }, nowMs + ms),
    pass: (ms) => driverAt(snapshot, nowMs + ms),
    nowMs,
    snapshot,
    context: snapshot.context,
    mode,
    surface: surfaceOf(snapshot),
    sheet: openSheetOf(snapshot),
    frame: frameAt(mode, snapshot.context, nowMs),
  };
}

/** A kiosk that has not heard of its exhibit yet. */
export function bootingKiosk(nowMs = 0): KioskDriver {
  return driverAt(initialTransition(kioskMachine)[0], nowMs);
}

/** A kiosk in its attract loop, just begun. */
export function attractingKiosk(nowMs = 0, exhibit = { times, defaults }): KioskDriver {
  return bootingKiosk(nowMs).send({ type: 'exhibit.loaded', ...exhibit });
}

/** A kiosk with a visitor, who has just touched the first scene. */
export function visitedKiosk(nowMs = 0): KioskDriver {
  return attractingKiosk(nowMs).send({ type: 'input' });
}
