// Dates as far as they are known: how they are counted, and how they are written.
import { describe, expect, test } from 'vitest';
import { dayAfter, firstDay, monthsOf, periodAround } from '../../../exhibit/story/partial-date';
import { dateWords, periodWords } from '../../../exhibit/story/period-words';

const daysFrom = (date: string, other: string) => firstDay(other) - firstDay(date);

describe('counting', () => {
  test('a month begins with its first day and reaches to the first of the next', () => {
    expect(firstDay('1945-01')).toBe(firstDay('1945-01-01'));
    expect(dayAfter('1944-12')).toBe(firstDay('1945-01-01'));
    expect(dayAfter('1944-02') - firstDay('1944-02')).toBe(29);
    expect(dayAfter('1945-05-09') - firstDay('1945-05-09')).toBe(1);
  });

  test('days are whole, over the change of a clock too', () => {
    expect(daysFrom('1945-03-31', '1945-04-03')).toBe(3);
  });

  test('months of a period, over the end of a year', () => {
    expect(monthsOf({ start: '1944-11-20', end: '1945-02' })).toEqual([
      '1944-11',
      '1944-12',
      '1945-01',
      '1945-02',
    ]);
  });

  test('the period around several ends with what may last longest', () => {
    const periods = [
      { start: '1945-04-14', end: '1945-05-08' },
      { start: '1945-04', end: '1945-05' },
      { start: '1945-04-02', end: '1945-04-30' },
    ];
    expect(periodAround(periods)).toEqual({ start: '1945-04', end: '1945-05' });
    expect(() => periodAround([])).toThrow(RangeError);
  });
});

describe('in words', () => {
  /** Blanks of several widths stand around dashes; which one is the language's business. */
  const plain = (words: string) => words.replaceAll(/\s/g, ' ');

  test.each([
    ['1945-01-27', '1945-01-27', '27 de enero de 1945', '27 de enero'],
    ['1945-01-17', '1945-01-21', '17–21 de enero de 1945', '17–21 de enero'],
    ['1945-01-25', '1945-02-04', '25 de enero – 4 de febrero de 1945', '25 de enero – 4 de febrero'],
    [
      '1944-12-27',
      '1945-01-02',
      '27 de diciembre de 1944 – 2 de enero de 1945',
      '27 de diciembre de 1944 – 2 de enero de 1945',
    ],
    ['1945-01', '1945-01', 'enero de 1945', 'enero de 1945'],
    ['1944-07', '1944-10', 'julio–octubre de 1944', 'julio–octubre de 1944'],
    // Never more exact than known: the month stays a month beside a day.
    ['1944-03', '1944-07-22', 'marzo – 22 de julio de 1944', 'marzo – 22 de julio'],
    [
      '1945-05-08',
      '1951-12',
      '8 de mayo de 1945 – diciembre de 1951',
      '8 de mayo de 1945 – diciembre de 1951',
    ],
  ])('%s to %s', (start, end, alone, besideItsYear) => {
    expect(plain(periodWords({ start, end }, 'es'))).toBe(alone);
    expect(plain(periodWords({ start, end }, 'es', 'context'))).toBe(besideItsYear);
  });

  test('each language has its own order, and English has the day first', () => {
    expect(plain(dateWords('1945-05-08', 'en'))).toBe('8 May 1945');
    expect(plain(dateWords('1945-05-08', 'de'))).toBe('8. Mai 1945');
  });
});
