// Which mark means what, in words: beside each number of the scene, its marks and what they say of its range.
import type { Figure } from '../../../exhibit/pack/figure-schema';
import type { LanguageTag } from '../../../exhibit/pack/identifier';
import { formatCount } from '../../../exhibit/pack/text-reference';
import type { InterfaceText } from '../../../exhibit/pack/text-schema';
import type { MarkKind } from './mark-runs';

/** A mark or the thin line of the field, with the words beside it. */
export interface LegendEntry {
  readonly sign: MarkKind | 'line';
  readonly text: string;
}

export interface FigureLegend {
  /** The mark that stands for the number itself. */
  readonly sign: MarkKind;
  /** One for each end of the range that the field shows. */
  readonly ends: readonly LegendEntry[];
}

/** @param part the whole field, or the persons that are marked in it */
export function legendOf(
  { low, estimate, high }: Figure,
  part: 'whole' | 'marked',
  words: InterfaceText,
  language: LanguageTag,
): FigureLegend {
  const count = (value: number) => formatCount(value, language);
  const atLeast = (value: number) => words.figureAtLeast.replace('{low}', count(value));
  const atMost = (value: number) => words.figureAtMost.replace('{high}', count(value));
  const ends: LegendEntry[] = [];
  if (part === 'marked') {
    const [sure, most] = [low ?? estimate ?? 0, high ?? estimate ?? 0];
    if (most <= sure) return { sign: 'marked', ends };
    if (sure > 0) ends.push({ sign: 'marked', text: atLeast(sure) });
    return { sign: 'perhapsMarked', ends: [...ends, { sign: 'perhapsMarked', text: atMost(most) }] };
  }
  const counted = estimate ?? low ?? 0;
  if (low !== undefined && low < counted) ends.push({ sign: 'line', text: atLeast(low) });
  if (high !== undefined && high > counted) {
    if (estimate === undefined && low !== undefined) ends.push({ sign: 'person', text: atLeast(low) });
    ends.push({ sign: 'possible', text: atMost(high) });
  }
  return { sign: counted > 0 ? 'person' : 'possible', ends };
}
