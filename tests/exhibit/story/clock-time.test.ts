// One moment on the clocks of two places.
import { describe, expect, test } from 'vitest';
import { handAngles, timeWords, wallTime } from '../../../exhibit/story/clock-time';

describe('what a clock on the wall says', () => {
  test.each([
    // The signing at Reims, and the end of the fighting: facts E50.
    ['1945-05-07T02:41+01:00', '1945-05-07 2:41', '1945-05-07 4:41'],
    ['1945-05-08T23:01+01:00', '1945-05-08 23:1', '1945-05-09 1:1'],
    ['1945-05-08T22:43+01:00', '1945-05-08 22:43', '1945-05-09 0:43'],
    // The same moment, written from Moscow, from Berlin's summer time, and from Greenwich.
    ['1945-05-09T01:01+03:00', '1945-05-08 23:1', '1945-05-09 1:1'],
    ['1945-05-09T00:01+02:00', '1945-05-08 23:1', '1945-05-09 1:1'],
    ['1945-05-08T22:01+00:00', '1945-05-08 23:1', '1945-05-09 1:1'],
    // Over the end of a month, of a year, and of the February of a leap year.
    ['1945-04-30T22:30+01:00', '1945-04-30 22:30', '1945-05-01 0:30'],
    ['1944-12-31T23:59+01:00', '1944-12-31 23:59', '1945-01-01 1:59'],
    ['1944-02-28T22:00+01:00', '1944-02-28 22:0', '1944-02-29 0:0'],
    ['1945-01-27T12:00-05:30', '1945-01-27 18:30', '1945-01-27 20:30'],
  ])('%s', (moment, centralEurope, moscow) => {
    const read = (zone: 'centralEurope' | 'moscow') => {
      const { date, hour, minute } = wallTime(moment, zone);
      return `${date} ${hour}:${minute}`;
    };
    expect([read('centralEurope'), read('moscow')]).toEqual([centralEurope, moscow]);
  });
});

test.each([
  [0, 0, 0, 0],
  [3, 0, 90, 0],
  [2, 40, 80, 240],
  [23, 1, 330.5, 6],
  [12, 30, 15, 180],
])('hands at %i:%i', (hour, minute, hourDegrees, minuteDegrees) => {
  expect(handAngles({ hour, minute })).toEqual({ hourDegrees, minuteDegrees });
});

test('hours are written on 24, in every language', () => {
  const lateAt = wallTime('1945-05-08T23:01+01:00', 'centralEurope');
  const earlyAt = wallTime('1945-05-08T23:01+01:00', 'moscow');
  for (const language of ['es', 'en', 'he']) {
    expect(timeWords(lateAt, language)).toBe('23:01');
    expect(timeWords(earlyAt, language)).toBe('01:01');
  }
});
