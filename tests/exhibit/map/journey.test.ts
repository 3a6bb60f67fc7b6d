import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, daysOf } from '../../../exhibit/map/day';
import { dayShown, journeyTimes, momentAtPosition, routeProgressOn } from '../../../exhibit/map/journey';

const march = { start: '1945-01-17', end: '1945-01-21' };
const longMarch = { start: '1945-01-18', end: '1945-02-02' };
const transport = { start: '1945-01', end: '1945-01' };
const dayOf = (date: string) => daysOf(date).first;
const written = (day: number) => dateOf(day).toISOString().slice(0, 10);

describe('the date of a journey', () => {
  const times = journeyTimes([longMarch, march], [{ until: '1945-01-21' }, { until: '1945-02' }]);

  test('runs from the earliest beginning to the end of each stage, a month to its last day', () => {
    expect(written(times.firstDay)).toBe('1945-01-17');
    expect(times.stageEnds.map(written)).toEqual(['1945-01-21', '1945-02-28']);
  });

  test.each([
    [-1, '1945-01-17'],
    [0, '1945-01-17'],
    [0.19, '1945-01-17'],
    [0.21, '1945-01-18'],
    [0.99, '1945-01-21'],
    [1, '1945-01-21'],
    [1.01, '1945-01-22'],
    [2, '1945-02-28'],
    [7, '1945-02-28'],
  ])('at position %s reads %s', (position, day) => {
    expect(written(dayShown(times, momentAtPosition(times, position)))).toBe(day);
  });

  test('without routes, is that of the stages', () => {
    const { firstDay, stageEnds } = journeyTimes([], [{ until: '1944-07' }]);
    expect([firstDay, ...stageEnds].map(written)).toEqual(['1944-07-01', '1944-07-31']);
  });

  test('never runs back, whatever the stages say', () => {
    const dates = fc.constantFrom('1944-11', '1945-01-05', '1945-01', '1945-03-31', '1944-07-22');
    fc.assert(
      fc.property(
        fc.array(dates, { minLength: 1, maxLength: 4 }),
        fc.array(fc.record({ start: dates, end: dates }), { maxLength: 3 }),
        (untils, routes) => {
          const any = journeyTimes(
            routes,
            untils.map((until) => ({ until })),
          );
          const days = Array.from({ length: 41 }, (_, step) =>
            dayShown(any, momentAtPosition(any, (step / 40) * untils.length)),
          );
          expect(days).toEqual(days.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('a route on the date', () => {
  const times = journeyTimes([march], [{ until: '1945-01-31' }]);

  test.each([
    ['before its first day', march, dayOf('1945-01-16') + 1, 0],
    ['at the end of its first day of five', march, dayOf('1945-01-17') + 1, 0.2],
    ['at noon of its third', march, dayOf('1945-01-19') + 0.5, 0.5],
    ['at the end of its last', march, dayOf('1945-01-21') + 1, 1],
    ['long after', march, dayOf('1945-03-01'), 1],
    ['over the whole month, where only that is known', transport, dayOf('1945-01-16') + 0.5, 0.5],
    ['which began in a month, at the end of that month', transport, dayOf('1945-02-01'), 1],
    ['that goes on after the journey: not there yet', longMarch, dayOf('1945-02-01'), 14 / 16],
  ])('%s', (_name, route, moment, progress) => {
    expect(routeProgressOn(route, times, moment)).toBeCloseTo(progress, 10);
  });

  test('that ended in some month has arrived when the journey ends within it', () => {
    const spring = journeyTimes([], [{ until: '1945-04-28' }]);
    expect(routeProgressOn({ start: '1945-04-07', end: '1945-04' }, spring, dayOf('1945-04-28') + 1)).toBe(1);
  });
});
