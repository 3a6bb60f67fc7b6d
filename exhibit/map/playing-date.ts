// The date that moves by itself: a pure function of kiosk time. Quiet weeks pass quickly, days with an event slowly.
import type { Pack } from '../pack/pack';
import { type Day, type DaySpan, daysOf, isExact } from './day';
import { dayAt, endOfDay, type Moment } from './happenings';

/** Where the date handle stands: still on a day, or on its way since a moment of kiosk time. */
export type DateHandle =
  | { readonly kind: 'still'; readonly day: Day }
  | { readonly kind: 'playing'; readonly fromDay: Day; readonly startedAtMs: number };

/** How long each day lasts while the date plays, in ms: `lengthsMs[0]` is the first day of the period. */
export interface Pace {
  readonly period: DaySpan;
  readonly lengthsMs: readonly number[];
}

const eventfulDayMs = 260;
const quietDayMs = 60;

/** Days on which, by an exact date, a route begins or ends or a place is reached; with repetitions. */
export function eventDays({ routes, places }: Pick<Pack, 'routes' | 'places'>): Day[] {
  const dates = [
    ...Object.values(routes).flatMap(({ start, end }) => [start, end]),
    ...Object.values(places).flatMap(({ reached }) => (reached ? [reached.on] : [])),
  ];
  return dates.filter(isExact).map((date) => daysOf(date).first);
}

export function paceOf(period: DaySpan, events: readonly Day[]): Pace {
  const eventful = new Set(events);
  const lengthsMs = Array.from({ length: period.last - period.first + 1 }, (_, index) =>
    eventful.has(period.first + index) ? eventfulDayMs : quietDayMs,
  );
  return { period, lengthsMs };
}

/** The moment that the map shows at a kiosk time; a playing date stops for good at the end of the period. */
export function momentAt(handle: DateHandle, pace: Pace, nowMs: number): Moment {
  if (handle.kind === 'still') return endOfDay(handle.day);
  let leftMs = Math.max(0, nowMs - handle.startedAtMs);
  // A date plays on from the end of the day where it stood.
  let day = handle.fromDay + 1;
  for (; day <= pace.period.last; day += 1) {
    const dayMs = pace.lengthsMs[day - pace.period.first] ?? quietDayMs;
    if (leftMs < dayMs) return day + leftMs / dayMs;
    leftMs -= dayMs;
  }
  return endOfDay(pace.period.last);
}

/** The handle when somebody presses play: from the beginning where the end is reached. */
export function playFrom(moment: Moment, { period }: Pace, nowMs: number): DateHandle {
  const day = dayAt(moment);
  return { kind: 'playing', fromDay: day >= period.last ? period.first - 1 : day, startedAtMs: nowMs };
}
