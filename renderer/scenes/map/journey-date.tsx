// The date that runs over a map, large enough to be read across the room.
import { type MotionValue, useMotionValueEvent } from 'framer-motion';
import { useMemo, useState } from 'react';
import { dayInWords } from '../../../exhibit/map/dates-in-words';
import { dateOf } from '../../../exhibit/map/day';
import { dayShown, type JourneyTimes, momentAtPosition } from '../../../exhibit/map/journey';
import styles from './journey-date.module.css';

interface JourneyDateProps {
  readonly times: JourneyTimes;
  readonly position: MotionValue<number>;
  readonly languageTag: string;
}

export function JourneyDate({ times, position, languageTag }: JourneyDateProps) {
  const dayAt = (at: number) => dayShown(times, momentAtPosition(times, at));
  const [day, setDay] = useState(() => dayAt(position.get()));
  useMotionValueEvent(position, 'change', (at) => setDay(dayAt(at)));
  const widest = useMemo(() => widestDate(times, languageTag), [times, languageTag]);
  return (
    <p className={styles.date} data-widest={widest}>
      <time dateTime={dateOf(day).toISOString().slice(0, 10)}>{dayInWords(day, languageTag)}</time>
    </p>
  );
}

/** The longest of all dates that will be shown: it keeps their place, so that nothing moves when the days pass. */
function widestDate({ firstDay, stageEnds }: JourneyTimes, languageTag: string): string {
  const days = Math.max(firstDay, ...stageEnds) - firstDay + 1;
  return Array.from({ length: days }, (_, index) => dayInWords(firstDay + index, languageTag)).reduce(
    (widest, date) => (date.length > widest.length ? date : widest),
  );
}
