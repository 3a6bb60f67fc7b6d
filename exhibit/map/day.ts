// Days of the calendar as whole numbers, so that time on the map is plain arithmetic. No time zone: a day is a day.

/** Days since 1 January 1970 in the proleptic Gregorian calendar; days before are negative. */
export type Day = number;

/** First and last day, both included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

const msPerDay = 86_400_000;

/**
 * The days that a date of a pack can mean: one for `1945-01-27`, the whole month for `1945-01`.
 * @throws RangeError for anything else; the pack's check knows only these two forms.
 */
export function daysOf(partialDate: string): DaySpan {
  const [year = Number.NaN, month = Number.NaN, day] = partialDate.split('-').map(Number);
  const first = Date.UTC(year, month - 1, day ?? 1) / msPerDay;
  if (!Number.isInteger(first)) throw new RangeError(`"${partialDate}" is no date`);
  // Day 0 of the next month is the last of this one.
  return { first, last: day === undefined ? Date.UTC(year, month, 0) / msPerDay : first };
}

/** Whether a date names its day, and not only its month. */
export function isExact(partialDate: string): boolean {
  const { first, last } = daysOf(partialDate);
  return first === last;
}

/** Midnight UTC at which the day begins: for `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
export function dateOf(day: Day): Date {
  return new Date(day * msPerDay);
}

/** The first days of all months that begin within the span. */
export function monthStarts({ first, last }: DaySpan): Day[] {
  const starts: Day[] = [];
  const { year, month } = monthOf(first);
  for (let offset = 0; ; offset += 1) {
    const start = Date.UTC(year, month + offset, 1) / msPerDay;
    if (start > last) return starts;
    if (start >= first) starts.push(start);
  }
}

/** Year, and month from 0. */
export function monthOf(day: Day): { year: number; month: number } {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** The day nearest to `day` that lies within the span. */
export function within({ first, last }: DaySpan, day: Day): Day {
  return Math.min(last, Math.max(first, day));
}
