// A number never stands alone on screen: its range, or its measure of doubt, stands beside it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../../exhibit/pack/figure-schema';
import { figureWords, type FigureWords } from '../../../exhibit/pack/figure-words';
import { entry } from '../../../exhibit/pack/pack';
import { packAfter } from '../../helpers/example-pack';

const { texts } = packAfter();
const wordsOf = (language: string) => entry(texts, language).interface;

type Numbers = Pick<Figure, 'low' | 'estimate' | 'high'>;

test.each<[name: string, numbers: Numbers, words: FigureWords]>([
  ['an estimate alone', { estimate: 56_000 }, { number: '56.000', measure: 'unos' }],
  ['a lower bound alone', { low: 56_000 }, { number: '56.000', measure: 'al menos' }],
  ['an upper bound alone', { high: 56_000 }, { number: '56.000', measure: 'como máximo' }],
  ['a range', { low: 12_000, high: 15_000 }, { number: '12.000–15.000' }],
  [
    'a range with an estimate',
    { low: 12_000, estimate: 13_500, high: 15_000 },
    { number: '13.500', range: 'entre 12.000 y 15.000' },
  ],
  [
    'a range that starts at its estimate',
    { low: 12_000, estimate: 12_000, high: 15_000 },
    { number: '12.000', range: 'entre 12.000 y 15.000' },
  ],
  [
    'an estimate above a lower bound',
    { low: 12_000, estimate: 13_500 },
    { number: '13.500', range: 'al menos 12.000' },
  ],
  [
    'an estimate that is its own lower bound',
    { low: 12_000, estimate: 12_000 },
    { number: '12.000', measure: 'al menos' },
  ],
  [
    'an estimate below an upper bound',
    { estimate: 13_500, high: 15_000 },
    { number: '13.500', range: 'como máximo 15.000' },
  ],
  [
    'an estimate that is its own upper bound',
    { estimate: 15_000, high: 15_000 },
    { number: '15.000', measure: 'como máximo' },
  ],
  ['bounds that meet', { low: 12_000, high: 12_000 }, { number: '12.000', measure: 'unos' }],
  [
    'bounds and an estimate that meet',
    { low: 12_000, estimate: 12_000, high: 12_000 },
    { number: '12.000', measure: 'unos' },
  ],
  ['nought', { low: 0, estimate: 0, high: 40 }, { number: '0', range: 'entre 0 y 40' }],
])('%s is set with its measure of doubt', (_name, numbers, words) => {
  expect(figureWords({ ...numbers, counts: 'people' }, wordsOf('es'), 'es')).toEqual(words);
});

test('the range is written as the language writes it', () => {
  const figure = { low: 12_000, estimate: 13_500, high: 15_000, counts: 'people' };
  expect(figureWords(figure, wordsOf('en'), 'en')).toEqual({
    number: '13,500',
    range: 'between 12,000 and 15,000',
  });
});

test('words before or after the number leave no gap where it was', () => {
  const words = { ...wordsOf('es'), figureAtLeast: '{low} o más', figureAbout: 'unos {estimate} (aprox.)' };
  expect(figureWords({ low: 5, counts: 'people' }, words, 'es').measure).toBe('o más');
  expect(figureWords({ estimate: 5, counts: 'people' }, words, 'es').measure).toBe('unos (aprox.)');
});

test('no number is shown that the figure does not have, and no brace', () => {
  const count = fc.option(fc.nat(1_000_000), { nil: undefined });
  const figure = fc
    .record({ low: count, estimate: count, high: count })
    .filter(({ low, estimate, high }) => (low ?? estimate ?? high) !== undefined)
    .map((numbers): Numbers => {
      const sorted = Object.values(numbers)
        .filter((n) => n !== undefined)
        .toSorted((a, b) => a - b);
      const keys = (['low', 'estimate', 'high'] as const).filter((key) => numbers[key] !== undefined);
      return Object.fromEntries(keys.map((key, index) => [key, sorted[index]]));
    });
  fc.assert(
    fc.property(figure, (numbers) => {
      const { number, measure, range } = figureWords({ ...numbers, counts: 'people' }, wordsOf('es'), 'es');
      const shown = `${number} ${range ?? ''}`.replaceAll('.', '').match(/\d+/g) ?? [];
      expect(shown.length).toBeGreaterThan(0);
      for (const digits of shown) expect(Object.values(numbers)).toContain(Number(digits));
      expect(`${number}${range ?? ''}`).not.toMatch(/[{}]/);
      if ((measure ?? range) === undefined) expect(number).toContain('–');
    }),
  );
});
