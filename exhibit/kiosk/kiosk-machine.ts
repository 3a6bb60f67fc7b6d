// The one statechart: booting, the attract loop, a visit, the calm warning, and the slide for a fault.
import { setup, type SnapshotFrom } from 'xstate';
import { sourcesIdleTimeoutMs } from '../story/reading-time';
import {
  acceptNotice,
  beginLoop,
  beginVisit,
  changeLanguage,
  goTo,
  loseVisit,
  noteInput,
  noteMedia,
  noteWarning,
  skipNotice,
} from './kiosk-changes';
import {
  idleWarningMs,
  sheets,
  surfaces,
  type KioskContext,
  type KioskEvent,
  type KioskMode,
  type Sheet,
  type Surface,
} from './kiosk-context';

const nowhere = { sceneIndex: 0, shows: 'scene', language: '', enteredAtMs: 0 } as const;

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
  media: 'still',
};

const kiosk = setup({
  // XState takes its types from values that nobody reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: KioskContext; events: KioskEvent },
  guards: {
    isIdle: ({ context, event }) =>
      context.media === 'still' && event.atMs - context.lastInputAtMs >= idleTimeoutMsOf(context),
    mayReadSources: ({ context, event }) => event.atMs - context.lastInputAtMs < sourcesIdleTimeoutMs,
    isWarnedLongEnough: ({ context, event }) => event.atMs - context.warnedAtMs >= idleWarningMs,
    knowsScene: ({ context, event }) =>
      event.type === 'scene.go' && context.times.dwellMs[event.sceneIndex] !== undefined,
    hasNext: ({ context }) => context.current.sceneIndex < context.times.dwellMs.length - 1,
    hasBack: ({ context }) => context.current.sceneIndex > 0,
    standsAtNotice: ({ context }) => context.current.shows === 'notice',
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
const showAnnounced = kiosk.assign(({ context, event }) => acceptNotice(context, event.atMs));
const passOver = kiosk.assign(({ context, event }) => skipNotice(context, event.atMs));
const holdIdle = kiosk.assign(({ context, event }) => noteMedia(context, 'playing', event.atMs));
const releaseIdle = kiosk.assign(({ context, event }) => noteMedia(context, 'still', event.atMs));
const speak = kiosk.assign(({ context, event }) =>
  event.type === 'language.choose' ? changeLanguage(context, event.language, event.atMs) : context,
);
const help = kiosk.assign(({ context, event }) =>
  event.type === 'aids.choose' ? { ...noteInput(context, event.atMs), aids: event.aids } : context,
);

/** Back to the words of a scene, with nothing over them. */
const toScene = ['.open.surface.scene', '.open.sheet.closed'] as const;

const toSurface = surfaces.map((surface) => ({
  target: [`.open.surface.${surface}`, '.open.sheet.closed'] as const,
  guard: ({ event }: { event: KioskEvent }) => event.type === 'surface.show' && event.surface === surface,
  actions: rememberInput,
}));

const toSheet = sheets.map((sheet) => ({
  target: sheet,
  guard: ({ event }: { event: KioskEvent }) => event.type === 'sheet.open' && event.sheet === sheet,
  actions: rememberInput,
}));

const openSheet = { on: { 'sheet.close': { target: 'closed', actions: rememberInput } } } as const;

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
      initial: 'open',
      on: {
        input: { actions: rememberInput },
        tick: { target: 'idleWarning', guard: 'isIdle', actions: rememberWarning },
        'scene.go': { target: toScene, guard: 'knowsScene', actions: showChosen },
        'scene.next': { target: toScene, guard: 'hasNext', actions: showNext },
        'scene.back': { target: toScene, guard: 'hasBack', actions: showBack },
        'notice.accept': { target: toScene, guard: 'standsAtNotice', actions: showAnnounced },
        'notice.skip': { target: toScene, guard: 'standsAtNotice', actions: passOver },
        'surface.show': toSurface,
        'aids.choose': { actions: help },
        'media.playing': { actions: holdIdle },
        'media.stopped': { actions: releaseIdle },
        'visit.end': { target: 'attract', actions: giveBack },
      },
      states: {
        open: {
          type: 'parallel',
          states: {
            surface: { initial: 'scene', states: { scene: {}, map: {}, timeline: {} } },
            sheet: {
              initial: 'closed',
              // Where the map or the timeline stands open, it stays.
              on: { 'language.choose': { target: '.closed', guard: 'knowsLanguage', actions: speak } },
              states: {
                closed: { on: { 'sheet.open': toSheet } },
                language: openSheet,
                aids: openSheet,
                // There is more to read than on a scene: a tick that comes too early asks nothing.
                sources: { on: { ...openSheet.on, tick: { guard: 'mayReadSources' } } },
              },
            },
          },
        },
        /** After the warning, the visit goes on where it was, an open sheet included. */
        asItWas: { type: 'history', history: 'deep' },
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

/** What fills the screen: outside a visit always the scene. Behind the warning it stays what it was. */
export function surfaceOf({ value, historyValue }: Pick<KioskSnapshot, 'value' | 'historyValue'>): Surface {
  if (typeof value !== 'string') return value.visit.open.surface;
  if (value !== 'idleWarning') return 'scene';
  const behind = Object.values(historyValue).flatMap((nodes) => nodes.map(({ key }) => key));
  return surfaces.find((surface) => behind.includes(surface)) ?? 'scene';
}

/** Which sheet lies over it. */
export function openSheetOf({ value }: Pick<KioskSnapshot, 'value'>): Sheet | undefined {
  if (typeof value === 'string' || value.visit.open.sheet === 'closed') return undefined;
  return value.visit.open.sheet;
}

function idleTimeoutMsOf({ times, current }: KioskContext): number {
  return times.idleTimeoutMs[current.language]?.[current.sceneIndex] ?? Number.POSITIVE_INFINITY;
}
