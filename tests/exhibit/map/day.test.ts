import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, daysOf, isExact, monthStarts, within } from '../../../exhibit/map/day';
import { dayInWords } from '../../../exhibit/map/dates-in-words';

const anyDay = fc.integer({ min: -20_000, max: 20_000 });
const written = (day: number) => dateOf(day).toISOString().slice(0, 10);

describe('a day', () => {
  it('is the day that its date writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(daysOf(written(day))).toEqual({ first: day, last: day });
      }),
    );
  });

  it.each([
    ['1944-02', '1944-02-01', '1944-02-29'],
    ['1945-02', '1945-02-01', '1945-02-28'],
    ['1944-12', '1944-12-01', '1944-12-31'],
  ])('of %s can be any from %s to %s', (month, first, last) => {
    expect(daysOf(month)).toEqual({ first: daysOf(first).first, last: daysOf(last).first });
    expect(isExact(month)).toBe(false);
  });

  it('is nothing where nobody wrote a date', () => {
    expect(() => daysOf('yesterday')).toThrow(RangeError);
  });

  it('is held within a period', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, day) => {
        const span = { first: Math.min(a, b), last: Math.max(a, b) };
        const held = within(span, day);
        expect(held).toBeGreaterThanOrEqual(span.first);
        expect(held).toBeLessThanOrEqual(span.last);
        if (day >= span.first && day <= span.last) expect(held).toBe(day);
      }),
    );
  });
});

describe('the months of a period', () => {
  it('begin within it, each once and in order', () => {
    const span = { first: daysOf('1944-06').first, last: daysOf('1945-05-09').last };
    const months = monthStarts(span).map((day) => written(day).slice(0, 7));
    expect(months).toEqual([
      ...['06', '07', '08', '09', '10', '11', '12'].map((month) => `1944-${month}`),
      ...['01', '02', '03', '04', '05'].map((month) => `1945-${month}`),
    ]);
  });

  it('leave out the one that began before', () => {
    expect(monthStarts({ first: daysOf('1944-06-02').first, last: daysOf('1944-06-30').first })).toEqual([]);
  });
});

describe('dates in words', () => {
  it('name the day in each language', () => {
    expect(dayInWords(daysOf('1945-04-26').first, 'es')).toBe('26 de abril de 1945');
    expect(dayInWords(daysOf('1945-04-26').first, 'en')).toBe('26 April 1945');
  });
});
