// Where the attract loop stands: any time, any start, any number of rounds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loopPosition } from '../../../exhibit/story/playhead';

const hourMs = 3_600_000;
const twoYearsMs = 2 * 365 * 24 * hourMs;

const dwellTimes = fc.array(fc.integer({ min: 1, max: 120_000 }), { minLength: 1, maxLength: 24 });
const dwellAndStart = dwellTimes.chain((dwellMs) =>
  fc.record({ dwellMs: fc.constant(dwellMs), startIndex: fc.nat(dwellMs.length - 1) }),
);
/** Clocks of browsers tick in fifths of a microsecond at the finest. */
const elapsed = fc.oneof(fc.nat(10 * 60_000), fc.nat(twoYearsMs)).map((ms) => ms + (ms % 5) / 5);

test.each([
  [0, { sceneIndex: 0, startedMs: 0, step: 0 }],
  [999, { sceneIndex: 0, startedMs: 0, step: 0 }],
  [1_000, { sceneIndex: 1, startedMs: 1_000, step: 1 }],
  [2_999.9, { sceneIndex: 1, startedMs: 1_000, step: 1 }],
  [3_000, { sceneIndex: 2, startedMs: 3_000, step: 2 }],
  [5_999, { sceneIndex: 2, startedMs: 3_000, step: 2 }],
  [6_000, { sceneIndex: 0, startedMs: 6_000, step: 3 }],
  [60_000, { sceneIndex: 0, startedMs: 60_000, step: 30 }],
])('of three scenes of 1, 2 and 3 s, %i ms after the start', (elapsedMs, expected) => {
  expect(loopPosition([1_000, 2_000, 3_000], 0, elapsedMs)).toEqual(expected);
});

test('a loop that begins with the last scene goes on with the first', () => {
  const at = (elapsedMs: number) => loopPosition([1_000, 2_000, 3_000], 2, elapsedMs).sceneIndex;
  expect([0, 2_999, 3_000, 3_999, 4_000, 5_999, 6_000].map(at)).toEqual([2, 2, 0, 0, 1, 1, 2]);
});

test('the moment always lies within the scene shown', () => {
  fc.assert(
    fc.property(dwellAndStart, elapsed, ({ dwellMs, startIndex }, elapsedMs) => {
      const { sceneIndex, startedMs } = loopPosition(dwellMs, startIndex, elapsedMs);
      expect(startedMs).toBeLessThanOrEqual(elapsedMs);
      expect(elapsedMs).toBeLessThan(startedMs + (dwellMs[sceneIndex] ?? 0));
    }),
  );
});

test('each scene is followed by the next, the last by the first, without a gap', () => {
  fc.assert(
    fc.property(dwellAndStart, elapsed, ({ dwellMs, startIndex }, elapsedMs) => {
      const now = loopPosition(dwellMs, startIndex, elapsedMs);
      const endMs = now.startedMs + (dwellMs[now.sceneIndex] ?? 0);
      expect(loopPosition(dwellMs, startIndex, endMs)).toEqual({
        sceneIndex: (now.sceneIndex + 1) % dwellMs.length,
        startedMs: endMs,
        step: now.step + 1,
      });
      expect(loopPosition(dwellMs, startIndex, endMs - 0.2)).toEqual(now);
    }),
  );
});

test('for as long as a scene stands, its start and its step are the same numbers', () => {
  fc.assert(
    fc.property(
      dwellAndStart,
      elapsed,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (loop, elapsedMs, share) => {
        const { dwellMs, startIndex } = loop;
        const first = loopPosition(dwellMs, startIndex, elapsedMs);
        const later = first.startedMs + Math.floor(share * ((dwellMs[first.sceneIndex] ?? 1) - 1));
        expect(loopPosition(dwellMs, startIndex, later)).toEqual(first);
      },
    ),
  );
});

test('a whole round later the same scene stands, a round further on', () => {
  fc.assert(
    fc.property(dwellAndStart, fc.nat(10 * 60_000), fc.nat(20_000), (loop, elapsedMs, rounds) => {
      const { dwellMs, startIndex } = loop;
      const roundMs = dwellMs.reduce((sum, ms) => sum + ms, 0);
      const once = loopPosition(dwellMs, startIndex, elapsedMs);
      expect(loopPosition(dwellMs, startIndex, elapsedMs + rounds * roundMs)).toEqual({
        sceneIndex: once.sceneIndex,
        startedMs: once.startedMs + rounds * roundMs,
        step: once.step + rounds * dwellMs.length,
      });
    }),
  );
});

test('after two years without a visitor the loop is still right to the millisecond', () => {
  const dwellMs = [31_600, 12_000, 27_201];
  const roundMs = 70_801;
  const rounds = Math.floor(twoYearsMs / roundMs);
  const at = (afterMs: number) => loopPosition(dwellMs, 1, rounds * roundMs + afterMs);
  expect(at(0)).toEqual({ sceneIndex: 1, startedMs: rounds * roundMs, step: rounds * 3 });
  expect(at(11_999).sceneIndex).toBe(1);
  expect(at(12_000).sceneIndex).toBe(2);
  expect(at(39_201).sceneIndex).toBe(0);
  expect(at(70_800).sceneIndex).toBe(0);
});

test('a story of one scene begins anew each time it ends', () => {
  expect([0, 4_999, 5_000, 12_345].map((ms) => loopPosition([5_000], 0, ms))).toEqual([
    { sceneIndex: 0, startedMs: 0, step: 0 },
    { sceneIndex: 0, startedMs: 0, step: 0 },
    { sceneIndex: 0, startedMs: 5_000, step: 1 },
    { sceneIndex: 0, startedMs: 10_000, step: 2 },
  ]);
});
