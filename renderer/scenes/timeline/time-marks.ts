// Where each fact lies on a line of time, to scale, and in which lane, so that none hides another. Pure numbers.
import {
  dayAfter,
  firstDay,
  hasDay,
  monthsOf,
  periodAround,
  type Period,
} from '../../../exhibit/story/partial-date';

/** A stretch of the line, in shares from 0 (its beginning) to 1. */
export interface TimeMark {
  readonly start: number;
  readonly end: number;
  /** 0 lies nearest to the words. */
  readonly lane: number;
  /** A month whose day nobody knows is not drawn as if it were known. */
  readonly kind: 'day' | 'days' | 'vague';
}

/** A month, and where it begins on the line: at its start, if the line begins in the middle of it. */
export interface MonthMark {
  readonly month: string;
  readonly at: number;
  readonly begins: 'here' | 'before';
}

export interface TimeMarks {
  readonly marks: readonly TimeMark[];
  readonly months: readonly MonthMark[];
}

/** Room between two marks in one lane, as a share of the line. */
const gap = 0.03;

export function timeMarks(periods: readonly Period[]): TimeMarks {
  const whole = periodAround(periods);
  const first = firstDay(whole.start);
  const length = dayAfter(whole.end) - first;
  const shareOf = (day: number) => (day - first) / length;
  const laneEnds: number[] = [];
  const marks = periods.map((period): TimeMark => {
    const kind = kindOf(period);
    const start = shareOf(firstDay(period.start));
    // A day is a ring on the line itself, and takes no lane.
    if (kind === 'day') return { start, end: start, lane: 0, kind };
    const end = shareOf(dayAfter(period.end));
    const free = laneEnds.findIndex((laneEnd) => laneEnd + gap <= start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = end;
    return { start, end, lane, kind };
  });
  // The line may begin in the middle of a month: that month is named where the line begins.
  const months = monthsOf(whole).map((month): MonthMark => {
    const at = shareOf(firstDay(month));
    return { month, at: Math.max(0, at), begins: at < 0 ? 'before' : 'here' };
  });
  return { marks, months };
}

/** Those months whose names stand at least `room` apart (a share of the line), the first among them. */
export function spacedMonths(months: readonly MonthMark[], room: number): MonthMark[] {
  const spaced: MonthMark[] = [];
  for (const mark of months) {
    const last = spaced.at(-1);
    if (!last || mark.at - last.at >= room) spaced.push(mark);
  }
  return spaced;
}

function kindOf({ start, end }: Period): TimeMark['kind'] {
  if (!hasDay(start) || !hasDay(end)) return 'vague';
  return start === end ? 'day' : 'days';
}
