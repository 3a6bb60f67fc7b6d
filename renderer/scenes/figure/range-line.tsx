// The doubt in a figure, drawn: a line from nothing to the highest count, bright where historians place the truth.
import type { Figure } from '../../../exhibit/pack/figure-schema';
import styles from './range-line.module.css';

interface RangeLineProps {
  readonly figure: Figure;
}

/** Nothing where there is no range to show; the words beside it say the same for those who do not see it. */
export function RangeLine({ figure: { low, estimate, high } }: RangeLineProps) {
  const start = low ?? estimate;
  const end = high ?? estimate;
  if (start === undefined || end === undefined || start === end) return null;
  const percent = (value: number) => `${(value / (end * 1.06)) * 100}%`;
  return (
    <div className={styles.line} aria-hidden="true">
      <span
        className={styles.range}
        style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}
      />
      {estimate !== undefined && (
        <span className={styles.estimate} style={{ insetInlineStart: percent(estimate) }} />
      )}
    </div>
  );
}
