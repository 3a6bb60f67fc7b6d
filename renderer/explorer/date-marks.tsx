// Under the date handle: the months, and fine strokes where days with an event lie close together.
import type { ReactElement } from 'react';
import { type Day, type DaySpan, dateOf, monthOf, monthStarts } from '../../exhibit/map/day';
import styles from './date-bar.module.css';

interface DateMarksProps {
  readonly period: DaySpan;
  readonly events: readonly Day[];
  readonly language: string;
}

/** As many events on one day as this make the longest stroke. */
const mostEvents = 4;

export function DateMarks({ period, events, language }: DateMarksProps): ReactElement {
  const length = period.last - period.first || 1;
  const share = (day: Day): number => (day - period.first) / length;
  const counts = new Map<Day, number>();
  for (const day of events) counts.set(day, (counts.get(day) ?? 0) + 1);
  return (
    <div className={styles['marks']} aria-hidden="true">
      {[...counts].map(([day, count]) => (
        <span
          key={day}
          className={styles['event']}
          style={{ '--at': share(day), '--much': Math.min(1, count / mostEvents) }}
        />
      ))}
      {monthStarts(period).map((day, index) => (
        <span
          key={day}
          className={styles['month']}
          style={{ '--at': share(day) }}
          data-rank={rankOf(day, index)}
        >
          {monthName(day, rankOf(day, index), language)}
        </span>
      ))}
    </div>
  );
}

type MonthRank = 'year' | 'quarter' | 'month';

/** Which months stay where there is room for a few only; one beside the first would touch it. */
function rankOf(day: Day, index: number): MonthRank {
  const { month } = monthOf(day);
  if (index === 0 || (month === 0 && index > 1)) return 'year';
  return month % 3 === 0 && index > 1 ? 'quarter' : 'month';
}

/** "jun 1944", "jul": the year stands with the first month, and where it begins. */
function monthName(day: Day, rank: MonthRank, language: string): string {
  const month = { month: 'short', timeZone: 'UTC' } as const;
  const form = rank === 'year' ? ({ ...month, year: 'numeric' } as const) : month;
  return new Intl.DateTimeFormat(language, form).format(dateOf(day));
}
