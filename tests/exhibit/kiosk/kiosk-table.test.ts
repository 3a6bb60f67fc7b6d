// Every state and every event: what each pair leads to. A pair that nobody thought of does not compile, or fails.
import { describe, expect, test } from 'vitest';
import { sheets, type KioskEvent } from '../../../exhibit/kiosk/kiosk-context';
import { kioskMachine } from '../../../exhibit/kiosk/kiosk-machine';
import { sourcesIdleTimeoutMs } from '../../../exhibit/story/reading-time';
import {
  attractingKiosk,
  bootingKiosk,
  defaults,
  otherAids,
  times,
  visitedKiosk,
  type KioskDriver,
  type KioskInput,
} from '../../helpers/kiosk-driver';

const scene = visitedKiosk().send({ type: 'scene.next' }).pass(1_000);
const silenceMs = times.idleTimeoutMs['es']?.[1] ?? 0;

/** A kiosk in each state, at a moment when a tick means nothing yet. */
const kiosks = {
  booting: bootingKiosk(),
  attract: attractingKiosk().pass(1_000),
  'visit.scene': scene,
  'visit.language': scene.send({ type: 'sheet.open', sheet: 'language' }).pass(1_000),
  'visit.aids': scene.send({ type: 'sheet.open', sheet: 'aids' }).pass(1_000),
  'visit.sources': scene.send({ type: 'sheet.open', sheet: 'sources' }).pass(1_000),
  'visit.map': scene.send({ type: 'surface.show', surface: 'map' }).pass(1_000),
  'visit.timeline': scene.send({ type: 'surface.show', surface: 'timeline' }).pass(1_000),
  'visit.map+aids': scene
    .send({ type: 'surface.show', surface: 'map' })
    .send({ type: 'sheet.open', sheet: 'aids' })
    .pass(1_000),
  idleWarning: scene.wait(silenceMs).pass(1_000),
  fault: attractingKiosk().send({ type: 'exhibit.failed' }).pass(1_000),
} satisfies Record<string, KioskDriver>;

type StateName = keyof typeof kiosks;
/** Two more places, which no row starts from. */
type Reached = 'visit.map+language' | 'visit.timeline+language';
type EventName = KioskEvent['type'];

const inputs = {
  'exhibit.loaded': { type: 'exhibit.loaded', times, defaults },
  'exhibit.failed': { type: 'exhibit.failed' },
  input: { type: 'input' },
  'scene.go': { type: 'scene.go', sceneIndex: 2 },
  'scene.next': { type: 'scene.next' },
  'scene.back': { type: 'scene.back' },
  'language.choose': { type: 'language.choose', language: 'en' },
  'aids.choose': { type: 'aids.choose', aids: otherAids },
  'sheet.open': { type: 'sheet.open', sheet: 'language' },
  'sheet.close': { type: 'sheet.close' },
  'notice.accept': { type: 'notice.accept' },
  'notice.skip': { type: 'notice.skip' },
  'surface.show': { type: 'surface.show', surface: 'timeline' },
  'media.playing': { type: 'media.playing' },
  'media.stopped': { type: 'media.stopped' },
  'visit.end': { type: 'visit.end' },
  tick: { type: 'tick' },
} satisfies Record<EventName, KioskInput>;

type Row = Record<EventName, StateName | Reached | '-'>;

/** An exhibit that loads, or fails, does so from everywhere; nothing else means anything outside of a visit. */
const outside: Row = {
  'exhibit.loaded': 'attract',
  'exhibit.failed': 'fault',
  input: '-',
  'scene.go': '-',
  'scene.next': '-',
  'scene.back': '-',
  'language.choose': '-',
  'aids.choose': '-',
  'sheet.open': '-',
  'sheet.close': '-',
  'notice.accept': '-',
  'notice.skip': '-',
  'surface.show': '-',
  'media.playing': '-',
  'media.stopped': '-',
  'visit.end': '-',
  tick: '-',
};

/** In a visit, from what stands open: the way to each scene, the end, and what leaves it as it is. */
const inVisit = (here: StateName): Row => ({
  ...outside,
  input: here,
  'scene.go': 'visit.scene',
  'scene.next': 'visit.scene',
  'scene.back': 'visit.scene',
  'language.choose': here,
  'aids.choose': here,
  'surface.show': 'visit.timeline',
  'media.playing': here,
  'media.stopped': here,
  'visit.end': 'attract',
});

/** Where each event leads from each state; `-` where it is nothing to that state, and changes nothing. */
const next: Record<StateName, Row> = {
  booting: outside,
  attract: { ...outside, input: 'visit.scene' },
  'visit.scene': { ...inVisit('visit.scene'), 'sheet.open': 'visit.language' },
  'visit.language': {
    ...inVisit('visit.language'),
    'language.choose': 'visit.scene',
    'sheet.close': 'visit.scene',
  },
  'visit.aids': { ...inVisit('visit.aids'), 'language.choose': 'visit.scene', 'sheet.close': 'visit.scene' },
  'visit.sources': {
    ...inVisit('visit.sources'),
    'language.choose': 'visit.scene',
    'sheet.close': 'visit.scene',
  },
  'visit.map': { ...inVisit('visit.map'), 'sheet.open': 'visit.map+language' },
  'visit.timeline': { ...inVisit('visit.timeline'), 'sheet.open': 'visit.timeline+language' },
  'visit.map+aids': {
    ...inVisit('visit.map+aids'),
    'language.choose': 'visit.map',
    'sheet.close': 'visit.map',
  },
  idleWarning: { ...outside, input: 'visit.scene', 'visit.end': 'attract' },
  fault: outside,
};

function nameOf({ mode, surface, sheet }: KioskDriver): string {
  if (mode !== 'visit') return mode;
  const places = surface === 'scene' ? [sheet ?? surface] : [surface, ...(sheet ? [sheet] : [])];
  return `visit.${places.join('+')}`;
}

const pairs = Object.entries(next).flatMap(([state, row]) =>
  Object.entries(row).map(([event, expected]) => ({ state, event, expected })),
);

test('the table knows every state of the machine, and every event', () => {
  const regions = kioskMachine.getStateNodeById('kiosk.visit.open').states;
  const open = Object.values(regions)
    .flatMap((region) => Object.keys(region.states))
    .filter((key) => key !== 'closed');
  const others = Object.keys(kioskMachine.states).filter((key) => key !== 'visit');
  const states = [...others, ...open.map((key) => `visit.${key}`)];
  const single = Object.keys(next).filter((name) => !name.includes('+'));
  expect(single.toSorted()).toEqual(states.toSorted());
  expect(Object.keys(inputs).toSorted()).toEqual([...kioskMachine.events].toSorted());
});

test.each(Object.entries(kiosks))('the kiosk for %s stands in that state', (name, kiosk) => {
  expect(nameOf(kiosk)).toBe(name);
});

test.each(pairs)('$state, on $event: $expected', ({ state, event, expected }) => {
  const before = Object.entries(kiosks).find(([name]) => name === state)?.[1] ?? bootingKiosk();
  const input = Object.values(inputs).find(({ type }) => type === event) ?? inputs.tick;
  const after = before.send(input);
  expect(nameOf(after)).toBe(expected === '-' ? state : expected);
  if (expected === '-') expect(after.context).toBe(before.context);
  // Whatever a visitor does that has an effect shows that somebody is there.
  if (expected.startsWith('visit')) expect(after.context.lastInputAtMs).toBe(before.nowMs);
});

describe('where the answer depends on more than the state', () => {
  const last = visitedKiosk().send({ type: 'scene.go', sceneIndex: 2 }).pass(1_000);
  const first = visitedKiosk().pass(1_000);

  test.each<[string, KioskDriver, KioskInput]>([
    ['the last scene, on scene.next', last, { type: 'scene.next' }],
    ['the first scene, on scene.back', first, { type: 'scene.back' }],
    ['a scene beyond the last', first, { type: 'scene.go', sceneIndex: 3 }],
    ['a scene before the first', first, { type: 'scene.go', sceneIndex: -1 }],
    ['half a scene', first, { type: 'scene.go', sceneIndex: 0.5 }],
    ['no scene', first, { type: 'scene.go', sceneIndex: Number.NaN }],
    ['a language that the pack does not speak', first, { type: 'language.choose', language: 'fr' }],
    ['a language that every object inherits', first, { type: 'language.choose', language: 'constructor' }],
    ['the prototype for a language', first, { type: 'language.choose', language: '__proto__' }],
  ])('%s: nothing happens, whatever lies over the scene', (_what, kiosk, input) => {
    for (const sheet of sheets) {
      const open = kiosk.send({ type: 'sheet.open', sheet });
      expect(open.send(input).context).toBe(open.context);
      expect(nameOf(open.send(input))).toBe(`visit.${sheet}`);
    }
    expect(kiosk.send(input).context).toBe(kiosk.context);
  });

  test.each(sheets)('the sheet asked for is the one that opens: %s', (sheet) => {
    expect(first.send({ type: 'sheet.open', sheet }).sheet).toBe(sheet);
  });

  test.each(['visit.scene', 'visit.language', 'visit.aids', 'visit.map', 'visit.timeline'] as const)(
    'a tick after the silence: %s warns',
    (name) => {
      expect(kiosks[name].wait(silenceMs).mode).toBe('idleWarning');
    },
  );

  test('who reads the sources is granted more than the scene would', () => {
    const reading = kiosks['visit.sources'];
    expect(reading.wait(silenceMs).mode).toBe('visit');
    expect(reading.wait(sourcesIdleTimeoutMs).mode).toBe('idleWarning');
  });

  test('a tick after the warning has stood 20 s: the loop', () => {
    expect(kiosks.idleWarning.wait(19_000).mode).toBe('attract');
  });

  test('a second pack brings its own times, defaults and languages', () => {
    const exhibit = {
      times: { dwellMs: [9_000], idleTimeoutMs: { he: [60_000] } },
      defaults: { language: 'he', aids: otherAids },
    };
    const { mode, context } = kiosks['visit.aids'].send({ type: 'exhibit.loaded', ...exhibit });
    expect(mode).toBe('attract');
    expect(context).toMatchObject({
      ...exhibit,
      aids: otherAids,
      current: { sceneIndex: 0, language: 'he' },
    });
  });
});
