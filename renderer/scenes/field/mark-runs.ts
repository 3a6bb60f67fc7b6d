// What each mark of the field stands for: how many persons are counted, and how far the doubt reaches.
import type { Figure } from '../../../exhibit/pack/figure-schema';

/**
 * `person`: counted. `possible`: beyond the count, up to the highest estimate.
 * `marked` and `perhapsMarked`: counted, and surely or perhaps among those whom the scene marks.
 */
export type MarkKind = 'person' | 'marked' | 'perhapsMarked' | 'possible';

export interface MarkRun {
  readonly kind: MarkKind;
  /** 1 or more. */
  readonly count: number;
}

export interface MarkRuns {
  /** In reading order. */
  readonly runs: readonly MarkRun[];
  /** All marks: one for each person of the count, and of what may lie beyond it. */
  readonly total: number;
  /** After how many marks a thin line stands: the low estimate, and every change of kind. */
  readonly boundaries: readonly number[];
}

/** The marks of a figure, and of those of its persons that `marked` counts. */
export function markRuns(figure: Figure, marked?: Figure): MarkRuns {
  const { counted, most } = rangeOf(figure);
  const among = marked ? rangeOf(marked) : { counted: 0, most: 0 };
  const sure = Math.min(counted, marked?.low ?? among.counted);
  const perhaps = Math.min(counted, among.most) - sure;
  const runs: readonly MarkRun[] = [
    { kind: 'marked', count: sure },
    { kind: 'perhapsMarked', count: perhaps },
    { kind: 'person', count: counted - sure - perhaps },
    { kind: 'possible', count: most - counted },
  ];
  const shown = runs.filter(({ count }) => count > 0);
  const ends = shown.map((_, index) => countOf(shown.slice(0, index + 1)));
  const total = countOf(shown);
  const boundaries = [...ends, figure.low ?? total].filter((end) => end > 0 && end < total);
  return { runs: shown, total, boundaries: [...new Set(boundaries)].toSorted((a, b) => a - b) };
}

/** The kind of the mark at an index from 0; undefined beyond the last. */
export function kindAt({ runs }: MarkRuns, index: number): MarkKind | undefined {
  let end = 0;
  for (const { kind, count } of runs) {
    end += count;
    if (index < end) return kind;
  }
  return undefined;
}

/** Where only a highest number is known, nobody is counted for sure. */
function rangeOf({ low, estimate, high }: Figure): { counted: number; most: number } {
  const counted = estimate ?? low ?? 0;
  return { counted, most: Math.max(counted, high ?? counted) };
}

function countOf(runs: readonly MarkRun[]): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}
