// Every state and every event: what each pair leads to. A pair that nobody thought of does not compile, or fails.
import { describe, expect, test } from 'vitest';
import type { KioskEvent } from '../../../exhibit/kiosk/kiosk-context';
import { kioskMachine } from '../../../exhibit/kiosk/kiosk-machine';
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
  idleWarning: scene.wait(silenceMs).pass(1_000),
  fault: attractingKiosk().send({ type: 'exhibit.failed' }).pass(1_000),
} satisfies Record<string, KioskDriver>;

type StateName = keyof typeof kiosks;
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
  'visit.end': { type: 'visit.end' },
  tick: { type: 'tick' },
} satisfies Record<EventName, KioskInput>;

/** Where each event leads from each state; `-` where it is nothing to that state, and changes nothing. */
const next: Record<StateName, Record<EventName, StateName | '-'>> = {
  booting: {
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
    'visit.end': '-',
    tick: '-',
  },
  attract: {
    'exhibit.loaded': 'attract',
    'exhibit.failed': 'fault',
    input: 'visit.scene',
    'scene.go': '-',
    'scene.next': '-',
    'scene.back': '-',
    'language.choose': '-',
    'aids.choose': '-',
    'sheet.open': '-',
    'sheet.close': '-',
    'visit.end': '-',
    tick: '-',
  },
  'visit.scene': {
    'exhibit.loaded': 'attract',
    'exhibit.failed': 'fault',
    input: 'visit.scene',
    'scene.go': 'visit.scene',
    'scene.next': 'visit.scene',
    'scene.back': 'visit.scene',
    'language.choose': 'visit.scene',
    'aids.choose': 'visit.scene',
    'sheet.open': 'visit.language',
    'sheet.close': '-',
    'visit.end': 'attract',
    tick: '-',
  },
  'visit.language': {
    'exhibit.loaded': 'attract',
    'exhibit.failed': 'fault',
    input: 'visit.language',
    'scene.go': 'visit.scene',
    'scene.next': 'visit.scene',
    'scene.back': 'visit.scene',
    'language.choose': 'visit.scene',
    'aids.choose': 'visit.language',
    'sheet.open': '-',
    'sheet.close': 'visit.scene',
    'visit.end': 'attract',
    tick: '-',
  },
  'visit.aids': {
    'exhibit.loaded': 'attract',
    'exhibit.failed': 'fault',
    input: 'visit.aids',
    'scene.go': 'visit.scene',
    'scene.next': 'visit.scene',
    'scene.back': 'visit.scene',
    'language.choose': 'visit.scene',
    'aids.choose': 'visit.aids',
    'sheet.open': '-',
    'sheet.close': 'visit.scene',
    'visit.end': 'attract',
    tick: '-',
  },
  idleWarning: {
    'exhibit.loaded': 'attract',
    'exhibit.failed': 'fault',
    input: 'visit.scene',
    'scene.go': '-',
    'scene.next': '-',
    'scene.back': '-',
    'language.choose': '-',
    'aids.choose': '-',
    'sheet.open': '-',
    'sheet.close': '-',
    'visit.end': 'attract',
    tick: '-',
  },
  fault: {
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
    'visit.end': '-',
    tick: '-',
  },
};

function nameOf({ mode, sheet }: KioskDriver): string {
  return mode === 'visit' ? `visit.${sheet ?? 'scene'}` : mode;
}

const pairs = Object.entries(next).flatMap(([state, row]) =>
  Object.entries(row).map(([event, expected]) => ({ state, event, expected })),
);

test('the table knows every state of the machine, and every event', () => {
  const states = Object.entries(kioskMachine.states).flatMap(([name, { states: inner }]) => {
    const places = Object.values(inner).filter(({ type }) => type !== 'history');
    return places.length === 0 ? [name] : places.map(({ key }) => `${name}.${key}`);
  });
  expect(Object.keys(next).toSorted()).toEqual(states.toSorted());
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
    for (const sheet of ['language', 'aids'] as const) {
      const open = kiosk.send({ type: 'sheet.open', sheet });
      expect(open.send(input).context).toBe(open.context);
      expect(nameOf(open.send(input))).toBe(`visit.${sheet}`);
    }
    expect(kiosk.send(input).context).toBe(kiosk.context);
  });

  test.each(['language', 'aids'] as const)('the sheet asked for is the one that opens: %s', (sheet) => {
    expect(first.send({ type: 'sheet.open', sheet }).sheet).toBe(sheet);
  });

  test.each(['visit.scene', 'visit.language', 'visit.aids'] as const)(
    'a tick after the silence: %s warns',
    (name) => {
      expect(kiosks[name].wait(silenceMs).mode).toBe('idleWarning');
    },
  );

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
