import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../exhibit/map/day';
import {
  campStateAt,
  dayAt,
  endOfDay,
  routeDays,
  routeGlowAt,
  routeProgressAt,
  routeStateAt,
} from '../../../exhibit/map/happenings';

const on = (date: string) => endOfDay(daysOf(date).first);
/** To the minute: nothing on the map is finer. */
const moments = fc.integer({ min: -1e6, max: 1e6 }).map((minutes) => minutes / 1440);

describe('a moment', () => {
  it('that ends a day belongs to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (day) => {
        expect(dayAt(endOfDay(day))).toBe(day);
      }),
    );
  });
});

describe('a route', () => {
  const march = routeDays({ start: '1945-01-17', end: '1945-01-21' });

  it.each([
    ['1945-01-16', 'toCome', 0],
    ['1945-01-17', 'underWay', 0.2],
    ['1945-01-20', 'underWay', 0.8],
    ['1945-01-21', 'underWay', 1],
    ['1945-01-22', 'past', 1],
  ] as const)('of 17 to 21 January is, on %s, %s and %d of the way', (date, state, progress) => {
    expect(routeStateAt(march, on(date))).toBe(state);
    expect(routeProgressAt(march, on(date))).toBeCloseTo(progress);
  });

  it('of one day has come all the way when that day is over', () => {
    const days = routeDays({ start: '1945-01-23', end: '1945-01-23' });
    expect(routeStateAt(days, on('1945-01-22'))).toBe('toCome');
    expect(routeStateAt(days, on('1945-01-23'))).toBe('underWay');
    expect(routeProgressAt(days, on('1945-01-23'))).toBe(1);
  });

  it('of a month has not begun before it must have begun', () => {
    // The trains from Gleiwitz left in January, after the columns had come: not on the first of the month.
    const days = routeDays({ start: '1945-01', end: '1945-02' });
    expect(routeStateAt(days, on('1945-01-30'))).toBe('toCome');
    expect(routeStateAt(days, on('1945-01-31'))).toBe('underWay');
    expect(routeStateAt(days, on('1945-02-28'))).toBe('underWay');
    expect(routeStateAt(days, on('1945-03-01'))).toBe('past');
  });

  it('never goes back, and glows only from its beginning', () => {
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 0, max: 200 }), (a, b, length) => {
        const days = { first: 0, last: length };
        const [before, after] = [Math.min(a, b), Math.max(a, b)];
        expect(routeProgressAt(days, after)).toBeGreaterThanOrEqual(routeProgressAt(days, before));
        expect(routeGlowAt(days, after)).toBeLessThanOrEqual(routeGlowAt(days, before));
        expect(routeStateAt(days, a) === 'toCome').toBe(routeProgressAt(days, a) === 0);
      }),
    );
  });
});

describe('a camp', () => {
  const away = [routeDays({ start: '1945-01-18', end: '1945-01-21' })];
  const reached = { on: '1945-01-27', fact: 'E20' };

  it.each([
    ['1945-01-20', 'standing'],
    ['1945-01-21', 'standing'],
    ['1945-01-22', 'left'],
    ['1945-01-26', 'left'],
    ['1945-01-27', 'reached'],
    ['1945-05-09', 'reached'],
  ] as const)('with a march and a liberation is, on %s, %s', (date, state) => {
    expect(campStateAt(reached, away, on(date))).toBe(state);
  });

  it('of which no fact tells the liberation is never said to be reached', () => {
    expect(campStateAt(undefined, away, on('1950-01-01'))).toBe('left');
    expect(campStateAt(undefined, [], on('1950-01-01'))).toBe('standing');
  });
});
