// The line of time beside the rows, to scale: a ring for a day, a stroke for a span, broken where no day is known.
import { useTransform, type MotionValue } from 'framer-motion';
import * as m from 'framer-motion/m';
import { shortMonthWords } from '../../../exhibit/story/period-words';
import type { Period } from '../../../exhibit/story/partial-date';
import { easeInOut, partOf } from '../easing';
import styles from './time-axis.module.css';
import { spacedMonths, timeMarks, type TimeMark } from './time-marks';
import type { RowHeights } from './use-row-heights';

interface TimeAxisProps {
  readonly periods: readonly Period[];
  readonly rows: RowHeights;
  readonly languageTag: string;
  readonly elapsedMs: MotionValue<number>;
}

/** From the first day to the last, as time went; then it stands still. */
export const axisMs = { start: 500, end: 2_200 };

/** A label of a month needs this many times its size, so that the next does not touch it. */
const labelRoom = 1.7;
/** As parts of a label's size: how far the strokes of two facts lie apart, and half the width of a ring. */
const laneToLabel = 0.55;
const ringToLabel = 0.2;

export function TimeAxis({ periods, rows, languageTag, elapsedMs }: TimeAxisProps) {
  const { marks, months } = timeMarks(periods);
  const clipPath = useTransform(elapsedMs, (elapsed) => {
    const hidden = 1 - easeInOut(partOf(elapsed, axisMs.start, axisMs.end));
    return hidden === 0 ? 'none' : `inset(0 -100% ${hidden * 100}% -100%)`;
  });
  // Between the first row and the last, so that the lines lead straight across where they can.
  const top = rows.middles[0] ?? 0;
  const length = (rows.middles.at(-1) ?? 0) - top;
  const yOf = (share: number) => top + share * length;
  const lanes = Math.max(...marks.map(({ lane }) => lane + 1));
  const monthsPx = (lanes + 1) * laneToLabel * rows.labelPx;
  const ticks = months.filter(({ begins }) => begins === 'here');
  const labelled = spacedMonths(months, (labelRoom * rows.labelPx) / Math.max(1, length));
  return (
    <m.div className={styles.axis} style={{ clipPath, '--lanes': lanes }} aria-hidden="true">
      {labelled.map(({ month, at }, index) => (
        <span key={month} className={styles.month} style={{ insetBlockStart: yOf(at) }}>
          {shortMonthWords(
            month,
            languageTag,
            isOfSameYear(month, labelled[index - 1]) ? 'context' : 'words',
          )}
        </span>
      ))}
      <svg className={styles.lines} height={rows.height}>
        <line className={styles.time} y1={top} y2={top + length} />
        {ticks.map(({ month, at }) => (
          <line key={month} className={styles.tick} x1={-monthsPx} y1={yOf(at)} y2={yOf(at)} />
        ))}
        {marks.map((mark, index) => (
          <Mark
            // Two facts may begin on one day: only their order tells them apart.
            key={index}
            mark={mark}
            yOf={yOf}
            rowY={rows.middles[index] ?? 0}
            labelPx={rows.labelPx}
          />
        ))}
      </svg>
    </m.div>
  );
}

function isOfSameYear(month: string, before: { readonly month: string } | undefined): boolean {
  return month.slice(0, 4) === before?.month.slice(0, 4);
}

interface MarkProps {
  readonly mark: TimeMark;
  readonly yOf: (share: number) => number;
  readonly rowY: number;
  readonly labelPx: number;
}

/** A fact begins on the line itself; how long it lasts stands beside it, away from the words. */
function Mark({ mark: { start, end, lane, kind }, yOf, rowY, labelPx }: MarkProps) {
  const x = -(lane + 1) * laneToLabel * labelPx;
  const y = yOf(start);
  return (
    <g>
      <line className={styles.lead} y1={y} x2="100%" y2={rowY} />
      {kind !== 'day' && <path className={styles.span} data-kind={kind} d={`M${x} ${y}V${yOf(end)}`} />}
      {kind !== 'day' && <line className={styles.lead} x1={x} y1={y} y2={y} />}
      <circle className={styles.ring} cy={y} r={ringToLabel * labelPx} />
    </g>
  );
}
