// Facts on a line of time: to scale, side by side where they overlap, and vague where they are.
import { expect, test } from 'vitest';
import { spacedMonths, timeMarks } from '../../../renderer/scenes/timeline/time-marks';

const day = (date: string) => ({ start: date, end: date });

test('shares of the line are shares of the days', () => {
  const { marks } = timeMarks([
    day('1945-01-01'),
    day('1945-01-06'),
    { start: '1945-01-06', end: '1945-01-10' },
  ]);
  expect(marks.map(({ start, end }) => [start, end])).toEqual([
    [0, 0],
    [0.5, 0.5],
    [0.5, 1],
  ]);
});

test('what overlaps stands side by side; what comes after takes the free place', () => {
  const { marks } = timeMarks([
    { start: '1945-01-01', end: '1945-01-20' },
    { start: '1945-01-10', end: '1945-02-20' },
    { start: '1945-01-12', end: '1945-01-14' },
    { start: '1945-02-10', end: '1945-03-01' },
  ]);
  expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
});

test('days take no place from spans', () => {
  const { marks } = timeMarks([
    day('1945-01-10'),
    day('1945-01-10'),
    { start: '1945-01-10', end: '1945-01-20' },
    day('1945-01-12'),
  ]);
  expect(marks.map(({ lane }) => lane)).toEqual([0, 0, 0, 0]);
});

test('a month without its day is not drawn as if it were known', () => {
  const { marks } = timeMarks([
    { start: '1945-01', end: '1945-02-03' },
    day('1945-02-01'),
    { start: '1945-02-01', end: '1945-02-02' },
  ]);
  expect(marks.map(({ kind }) => kind)).toEqual(['vague', 'day', 'days']);
});

test('a line that begins in the middle of a month names it there, without a tick', () => {
  const { months } = timeMarks([day('1945-04-11'), day('1945-05-10')]);
  expect(months).toEqual([
    { month: '1945-04', at: 0, begins: 'before' },
    { month: '1945-05', at: 20 / 30, begins: 'here' },
  ]);
});

test('names of months keep their distance', () => {
  const months = [0, 0.1, 0.25, 0.3, 0.6].map((at) => ({ month: String(at), at, begins: 'here' as const }));
  expect(spacedMonths(months, 0.2).map(({ at }) => at)).toEqual([0, 0.25, 0.6]);
});
