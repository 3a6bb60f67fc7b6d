// Figures in texts: which references there are, and how each language writes the number.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../exhibit/pack/figure-schema';
import {
  formatCount,
  numberFor,
  referencesIn,
  resolveReferences,
} from '../../../exhibit/pack/text-reference';
import { packAfter } from '../../helpers/example-pack';

const { facts } = packAfter();

describe('numbers', () => {
  test.each([
    ['es', 56_000, '56.000'],
    ['en', 56_000, '56,000'],
    ['es', 1_234, '1234'],
    ['en', 1_234, '1,234'],
    ['es', 700_000, '700.000'],
    ['en', 0, '0'],
    ['de', 56_000, '56.000'],
    ['pt-BR', 56_000, '56.000'],
  ])('in %s, %i is written %s', (language, count, written) => {
    expect(formatCount(count, language)).toBe(written);
  });
});

describe('references', () => {
  test('are found with their bound, and nothing else in braces is one', () => {
    expect(referencesIn('{a.b}, {a.b.low}; {a.b.middle} {a} {.b} {a.} { a.b } {a.b.low.high}')).toEqual([
      { raw: '{a.b}', figure: 'a.b', bound: undefined },
      { raw: '{a.b.low}', figure: 'a.b', bound: 'low' },
    ]);
  });

  test.each([
    ['the estimate', '{F2_ships.passages}', '13.500'],
    ['a bound', '{F2_ships.passages.low} a {F2_ships.passages.high}', '12.000 a 15.000'],
    ['the same figure twice', '{F1_lamp.keepers}, {F1_lamp.keepers}', '12, 12'],
    [
      'an unknown figure, which stays to be seen',
      '{F9_none.keepers} y {F1_lamp.keepers}',
      '{F9_none.keepers} y 12',
    ],
    ['a bound that is not known', '{F1_lamp.keepers.high}', '{F1_lamp.keepers.high}'],
    ['nothing', 'Sin números.', 'Sin números.'],
  ])('put in %s', (_what, text, resolved) => {
    expect(resolveReferences(text, facts, 'es')).toBe(resolved);
  });

  test('are written as each language writes numbers', () => {
    expect(resolveReferences('{F2_ships.passages}', facts, 'en')).toBe('13,500');
  });

  test('leave every other character of a text as it was', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[{}]/.test(text));
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(resolveReferences(`${before}{F1_lamp.keepers}${after}`, facts, 'es')).toBe(
          `${before}12${after}`,
        );
      }),
    );
  });
});

describe('the number that stands for a figure', () => {
  const figure = (numbers: Omit<Figure, 'counts'>): Figure => ({ ...numbers, counts: 'people' });

  test.each([
    [{ low: 1, estimate: 2, high: 3 }, undefined, 2],
    [{ low: 1, high: 3 }, undefined, 1],
    [{ high: 3 }, undefined, 3],
    [{ low: 1, estimate: 2, high: 3 }, 'high' as const, 3],
    [{ low: 0 }, 'low' as const, 0],
    [{ low: 1 }, 'estimate' as const, undefined],
  ])('of %j with the bound %s is %s', (numbers, bound, expected) => {
    expect(numberFor(figure(numbers), bound)).toBe(expected);
  });
});
