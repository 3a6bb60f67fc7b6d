// The one statechart: booting, the attract loop, a visit, the calm warning, and the slide for a fault.
import { setup, type SnapshotFrom } from 'xstate';
import {
  beginLoop,
  beginVisit,
  changeLanguage,
  goTo,
  loseVisit,
  noteInput,
  noteWarning,
} from './kiosk-changes';
import {
  idleWarningMs,
  type KioskContext,
  type KioskEvent,
  type KioskMode,
  type Sheet,
} from './kiosk-context';

const nowhere = { sceneIndex: 0, language: '', enteredAtMs: 0 };

/** Before the pack is there: nothing is shown yet, and nothing of this is read. */
const emptyContext: KioskContext = {
  times: { dwellMs: [], idleTimeoutMs: {} },
  defaults: { language: '', aids: { textScale: 100, movement: 'full' } },
  aids: { textScale: 100, movement: 'full' },
  current: nowhere,
  leaving: undefined,
  changedAtMs: 0,
  lastInputAtMs: 0,
  warnedAtMs: 0,
};

const kiosk = setup({
  // XState takes its types from values that nobody reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: KioskContext; events: KioskEvent },
  guards: {
    isIdle: ({ context, event }) => event.atMs - context.lastInputAtMs >= idleTimeoutMsOf(context),
    isWarnedLongEnough: ({ context, event }) => event.atMs - context.warnedAtMs >= idleWarningMs,
    knowsScene: ({ context, event }) =>
      event.type === 'scene.go' && context.times.dwellMs[event.sceneIndex] !== undefined,
    hasNext: ({ context }) => context.current.sceneIndex < context.times.dwellMs.length - 1,
    hasBack: ({ context }) => context.current.sceneIndex > 0,
    knowsLanguage: ({ context, event }) =>
      event.type === 'language.choose' && Object.hasOwn(context.times.idleTimeoutMs, event.language),
  },
});

const beginLoopAnew = kiosk.assign(({ context, event }) =>
  event.type === 'exhibit.loaded' ? beginLoop(event) : context,
);
const enterShownScene = kiosk.assign(({ context, event }) => beginVisit(context, event.atMs));
const rememberInput = kiosk.assign(({ context, event }) => noteInput(context, event.atMs));
const rememberWarning = kiosk.assign(({ context, event }) => noteWarning(context, event.atMs));
const giveBack = kiosk.assign(({ context, event }) => loseVisit(context, event.atMs));
const showChosen = kiosk.assign(({ context, event }) =>
  event.type === 'scene.go' ? goTo(context, event.sceneIndex, event.atMs) : context,
);
const showNext = kiosk.assign(({ context, event }) =>
  goTo(context, context.current.sceneIndex + 1, event.atMs),
);
const showBack = kiosk.assign(({ context, event }) =>
  goTo(context, context.current.sceneIndex - 1, event.atMs),
);
const speak = kiosk.assign(({ context, event }) =>
  event.type === 'language.choose' ? changeLanguage(context, event.language, event.atMs) : context,
);
const help = kiosk.assign(({ context, event }) =>
  event.type === 'aids.choose' ? { ...noteInput(context, event.atMs), aids: event.aids } : context,
);

export const kioskMachine = kiosk.createMachine({
  id: 'kiosk',
  context: emptyContext,
  initial: 'booting',
  on: {
    // A pack that loads (at the start, or mended while it runs) brings the loop back from anywhere.
    'exhibit.loaded': { target: '.attract', actions: beginLoopAnew },
    'exhibit.failed': { target: '.fault' },
  },
  states: {
    booting: {},
    attract: {
      on: { input: { target: 'visit', actions: enterShownScene } },
    },
    visit: {
      initial: 'scene',
      on: {
        input: { actions: rememberInput },
        tick: { target: 'idleWarning', guard: 'isIdle', actions: rememberWarning },
        'scene.go': { target: '.scene', guard: 'knowsScene', actions: showChosen },
        'scene.next': { target: '.scene', guard: 'hasNext', actions: showNext },
        'scene.back': { target: '.scene', guard: 'hasBack', actions: showBack },
        'language.choose': { target: '.scene', guard: 'knowsLanguage', actions: speak },
        'aids.choose': { actions: help },
        'visit.end': { target: 'attract', actions: giveBack },
      },
      states: {
        scene: {
          on: {
            'sheet.open': [
              {
                target: 'language',
                guard: ({ event }) => event.sheet === 'language',
                actions: rememberInput,
              },
              { target: 'aids', actions: rememberInput },
            ],
          },
        },
        language: { on: { 'sheet.close': { target: 'scene', actions: rememberInput } } },
        aids: { on: { 'sheet.close': { target: 'scene', actions: rememberInput } } },
        /** After the warning, the visit goes on where it was, an open sheet included. */
        asItWas: { type: 'history' },
      },
    },
    idleWarning: {
      on: {
        input: { target: 'visit.asItWas', actions: rememberInput },
        'visit.end': { target: 'attract', actions: giveBack },
        tick: { target: 'attract', guard: 'isWarnedLongEnough', actions: giveBack },
      },
    },
    fault: {},
  },
});

export type KioskSnapshot = SnapshotFrom<typeof kioskMachine>;

export function modeOf({ value }: Pick<KioskSnapshot, 'value'>): KioskMode {
  return typeof value === 'string' ? value : 'visit';
}

/** Which sheet lies over the scene of a visit. */
export function openSheetOf({ value }: Pick<KioskSnapshot, 'value'>): Sheet | undefined {
  if (typeof value === 'string' || value.visit === 'scene') return undefined;
  return value.visit;
}

function idleTimeoutMsOf({ times, current }: KioskContext): number {
  return times.idleTimeoutMs[current.language]?.[current.sceneIndex] ?? Number.POSITIVE_INFINITY;
}
