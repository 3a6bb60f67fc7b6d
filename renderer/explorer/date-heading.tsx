// The date on the map, large enough to read across the room.
import type { MotionValue } from 'framer-motion';
import type { ReactElement } from 'react';
import { dayInWords } from '../../exhibit/map/dates-in-words';
import { dateOf } from '../../exhibit/map/day';
import type { Moment } from '../../exhibit/map/happenings';
import styles from './map-explorer.module.css';
import { useDayOf } from './use-moment';

interface DateHeadingProps {
  readonly moment: MotionValue<Moment>;
  readonly languageTag: string;
}

export function DateHeading({ moment, languageTag }: DateHeadingProps): ReactElement {
  const day = useDayOf(moment);
  return (
    <p className={styles['date']}>
      <time dateTime={dateOf(day).toISOString().slice(0, 10)}>{dayInWords(day, languageTag)}</time>
    </p>
  );
}
