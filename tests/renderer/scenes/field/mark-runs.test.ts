import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../exhibit/pack/figure-schema';
import { kindAt, markRuns } from '../../../../renderer/scenes/field/mark-runs';

type Range = Pick<Figure, 'low' | 'estimate' | 'high'>;
const figure = (range: Range): Figure => ({ ...range, counts: 'people' });

describe('the marks of a figure', () => {
  test.each<[name: string, whole: Range, marked: Range | undefined, runs: string, boundaries: number[]]>([
    ['an estimate alone', { estimate: 56_000 }, undefined, '56000 person', []],
    ['at least', { low: 500 }, undefined, '500 person', []],
    ['at most: nobody is sure', { high: 500 }, undefined, '500 possible', []],
    ['a range without an estimate', { low: 12, high: 15 }, undefined, '12 person, 3 possible', [12]],
    [
      'an estimate within its range',
      { low: 50, estimate: 56, high: 60 },
      undefined,
      '56 person, 4 possible',
      [50, 56],
    ],
    [
      'at least so many marked',
      { estimate: 714_000 },
      { low: 250_000 },
      '250000 marked, 464000 person',
      [250_000],
    ],
    [
      'marked within a range',
      { estimate: 56_000 },
      { low: 9_000, estimate: 15_000, high: 15_000 },
      '9000 marked, 6000 perhapsMarked, 41000 person',
      [9_000, 15_000],
    ],
    ['at most so many marked', { estimate: 9 }, { high: 3 }, '3 perhapsMarked, 6 person', [3]],
    ['more marked than counted', { estimate: 5 }, { low: 4, high: 9 }, '4 marked, 1 perhapsMarked', [4]],
    ['nobody marked', { estimate: 5 }, { estimate: 0 }, '5 person', []],
  ])('%s', (_name, whole, marked, runs, boundaries) => {
    const found = markRuns(figure(whole), marked && figure(marked));
    expect(found.runs.map(({ kind, count }) => `${count} ${kind}`).join(', ')).toBe(runs);
    expect(found.boundaries).toEqual(boundaries);
  });

  test('are one for each person of the count, and of the doubt beyond it; whoever is marked', () => {
    const ascending = fc
      .uniqueArray(fc.integer({ min: 1, max: 800_000 }), { minLength: 3, maxLength: 3 })
      .map((numbers) => numbers.toSorted((a, b) => a - b))
      .map(([low = 0, estimate = 0, high = 0]) => figure({ low, estimate, high }));
    fc.assert(
      fc.property(ascending, fc.option(ascending, { nil: undefined }), (whole, marked) => {
        const marks = markRuns(whole, marked);
        expect(marks.total).toBe(whole.high);
        const countOf = (...kinds: string[]) =>
          marks.runs.reduce((sum, { kind, count }) => sum + (kinds.includes(kind) ? count : 0), 0);
        expect(countOf('person', 'marked', 'perhapsMarked')).toBe(whole.estimate);
        expect(countOf('marked')).toBe(Math.min(marked?.low ?? 0, whole.estimate ?? 0));
      }),
    );
  });

  test('say of each index what it is', () => {
    const marks = markRuns(figure({ estimate: 5, high: 6 }), figure({ low: 1, high: 3 }));
    const kinds = Array.from({ length: 7 }, (_, index) => kindAt(marks, index));
    expect(kinds).toEqual([
      'marked',
      'perhapsMarked',
      'perhapsMarked',
      'person',
      'person',
      'possible',
      undefined,
    ]);
  });
});
