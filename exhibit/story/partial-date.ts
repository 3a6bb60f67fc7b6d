// Dates as far as they are known: `1945-01-27`, or `1945-01` where only the month is. Arithmetic, never the time of day.

/** Two partial dates; the end is not before the start. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

const msPerDay = 86_400_000;

/** Whether the day is known, and not only the month. */
export function hasDay(date: string): boolean {
  return date.length > 'YYYY-MM'.length;
}

/** `1945-01` for `1945-01-27`. */
export function monthOf(date: string): string {
  return date.slice(0, 'YYYY-MM'.length);
}

/** Days since 1970 of the first day that the date may mean. */
export function firstDay(date: string): number {
  return Date.parse(`${hasDay(date) ? date : `${date}-01`}T00:00Z`) / msPerDay;
}

/** Days since 1970 after the last day that the date may mean: a period reaches up to there. */
export function dayAfter(date: string): number {
  return hasDay(date) ? firstDay(date) + 1 : firstDay(nextMonth(date));
}

/** Every month that the period touches, `YYYY-MM`, in order. */
export function monthsOf({ start, end }: Period): string[] {
  const months: string[] = [];
  for (let month = monthOf(start); month <= monthOf(end); month = nextMonth(month)) months.push(month);
  return months;
}

/** The shortest period that holds all of them. @throws RangeError for none */
export function periodAround(periods: readonly Period[]): Period {
  const earliest = periods
    .map(({ start }) => start)
    .toSorted((one, other) => firstDay(one) - firstDay(other));
  const latest = periods.map(({ end }) => end).toSorted((one, other) => dayAfter(other) - dayAfter(one));
  const [start, end] = [earliest[0], latest[0]];
  if (start === undefined || end === undefined) throw new RangeError('there is no period around nothing');
  return { start, end };
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${nextYear}-${String(next).padStart(2, '0')}`;
}
