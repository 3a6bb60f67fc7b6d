// A walk over the whole statechart: everything it can come to, by the shortest way.
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { sheets, type KioskEvent } from '../../../exhibit/kiosk/kiosk-context';
import {
  kioskMachine,
  modeOf,
  openSheetOf,
  surfaceOf,
  type KioskSnapshot,
} from '../../../exhibit/kiosk/kiosk-machine';
import { defaults, otherAids, times } from '../../helpers/kiosk-driver';

/** Longer than any that is granted. */
const silenceMs = 200_000;

/** The last moment that a snapshot remembers: events come after it. */
function timeOf({ context }: KioskSnapshot): number {
  return Math.max(
    context.current.enteredAtMs,
    context.changedAtMs,
    context.lastInputAtMs,
    context.warnedAtMs,
  );
}

/** Everything that can happen at a moment, at once or after a silence. */
function eventsAt(snapshot: KioskSnapshot): KioskEvent[] {
  const atMs = timeOf(snapshot) + 100;
  return [
    { type: 'exhibit.loaded', times, defaults, atMs },
    { type: 'exhibit.failed', atMs },
    { type: 'input', atMs },
    { type: 'scene.go', sceneIndex: 2, atMs },
    { type: 'scene.next', atMs },
    { type: 'scene.back', atMs },
    { type: 'language.choose', language: 'en', atMs },
    { type: 'language.choose', language: 'es', atMs },
    { type: 'language.choose', language: 'fr', atMs },
    { type: 'aids.choose', aids: otherAids, atMs },
    ...sheets.map((sheet) => ({ type: 'sheet.open' as const, sheet, atMs })),
    { type: 'sheet.close', atMs },
    { type: 'surface.show', surface: 'map', atMs },
    { type: 'surface.show', surface: 'timeline', atMs },
    { type: 'surface.show', surface: 'scene', atMs },
    { type: 'visit.end', atMs },
    { type: 'tick', atMs },
    { type: 'tick', atMs: atMs + silenceMs },
  ];
}

/** Two moments are the same place of the walk where only the clock tells them apart. */
function placeOf(snapshot: KioskSnapshot): string {
  const { current, aids } = snapshot.context;
  const behindWarning = snapshot.value === 'idleWarning' ? placesToReturnTo(snapshot) : undefined;
  return JSON.stringify([
    snapshot.value,
    current.sceneIndex,
    current.language,
    aids.textScale,
    behindWarning,
  ]);
}

function placesToReturnTo(snapshot: KioskSnapshot): string[] {
  return Object.values(snapshot.historyValue)
    .flat()
    .map(({ key }) => key);
}

const paths = getShortestPaths(kioskMachine, { events: eventsAt, serializeState: placeOf });
const ends = paths.map(({ state }) => state);

describe('the walk', () => {
  test('comes to every state of the chart', () => {
    const found = new Set(
      ends.map((end) => [modeOf(end), surfaceOf(end), openSheetOf(end)].filter(Boolean).join('.')),
    );
    expect([...found].toSorted()).toEqual([
      'attract.scene',
      'booting.scene',
      'fault.scene',
      'idleWarning.map',
      'idleWarning.scene',
      'idleWarning.timeline',
      'visit.map',
      'visit.map.aids',
      'visit.map.language',
      'visit.map.sources',
      'visit.scene',
      'visit.scene.aids',
      'visit.scene.language',
      'visit.scene.sources',
      'visit.timeline',
      'visit.timeline.aids',
      'visit.timeline.language',
      'visit.timeline.sources',
    ]);
  });

  test('comes to every scene in every language, with and without aids, on every surface, with and without a sheet', () => {
    const visits = ends.filter((end) => modeOf(end) === 'visit');
    expect(visits).toHaveLength(3 * 2 * 2 * 3 * 4);
    const warnings = ends.filter((end) => modeOf(end) === 'idleWarning');
    expect(warnings).toHaveLength(3 * 2 * 2 * 3 * 4);
  });

  test('is short: nothing of the exhibit is more than nine events away', () => {
    expect(Math.max(...paths.map(({ weight }) => weight))).toBeLessThanOrEqual(9);
  });

  test('finds the loop only in the language and with the aids of the exhibit', () => {
    for (const end of ends.filter((state) => modeOf(state) === 'attract')) {
      expect(end.context.aids).toEqual(defaults.aids);
      expect(end.context.current.language).toBe('es');
    }
  });
});

describe('from everywhere', () => {
  const loadedEnds = ends.filter((end) => !['booting', 'fault'].includes(modeOf(end)));

  test.each(loadedEnds.map((end) => ({ place: placeOf(end), end })))(
    '$place, silence leads to the loop',
    ({ end }) => {
      const from = timeOf(end);
      const ways = getShortestPaths(kioskMachine, {
        fromState: end,
        events: (state) => [{ type: 'tick' as const, atMs: Math.max(from, timeOf(state)) + silenceMs }],
        serializeState: placeOf,
      });
      expect(ways.some(({ state }) => modeOf(state) === 'attract')).toBe(true);
    },
  );
});
