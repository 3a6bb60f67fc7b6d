import { describe, expect, test } from 'vitest';
import { entry } from '../../../../exhibit/pack/pack';
import { fieldDescription } from '../../../../renderer/scenes/field/field-description';
import { legendOf } from '../../../../renderer/scenes/field/field-legend';
import { packAfter } from '../../../helpers/example-pack';

const words = entry(packAfter().texts, 'en').interface;
const counts = 'people';

describe('the legend beside a number of the field', () => {
  test.each([
    ['an estimate: its mark alone', { estimate: 56_000 }, 'whole', 'person', []],
    [
      'an estimate in its range: the line, and the marks beyond',
      { low: 50, estimate: 56, high: 60 },
      'whole',
      'person',
      ['line at least 50', 'possible at most 60'],
    ],
    [
      'a range: both its marks',
      { low: 50, high: 60 },
      'whole',
      'person',
      ['person at least 50', 'possible at most 60'],
    ],
    ['at least so many marked', { low: 250_000 }, 'marked', 'marked', []],
    [
      'marked within a range',
      { low: 9_000, estimate: 15_000, high: 15_000 },
      'marked',
      'perhapsMarked',
      ['marked at least 9,000', 'perhapsMarked at most 15,000'],
    ],
  ] as const)('%s', (_name, range, part, sign, ends) => {
    const legend = legendOf({ ...range, counts }, part, words, 'en');
    expect(legend.sign).toBe(sign);
    expect(legend.ends.map((end) => `${end.sign} ${end.text}`)).toEqual(ends);
  });
});

test('who does not see the field hears each number with its range and who counted', () => {
  const told = [
    {
      figure: { low: 50_000, estimate: 56_000, high: 60_000, counts },
      text: { counts: 'people left on foot', attribution: 'according to the museum' },
    },
    {
      figure: { low: 9_000, counts },
      text: { counts: 'of them died', attribution: 'according to the museum' },
    },
  ];
  expect(fieldDescription(told, words, 'en')).toBe(
    '56,000 people left on foot, between 50,000 and 60,000, according to the museum. ' +
      'at least 9,000 of them died, according to the museum. Each mark, one person',
  );
});
