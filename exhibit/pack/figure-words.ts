// How a figure is set: the number that stands large, and the words about its range that always stand beside it.
import type { Figure } from './figure-schema';
import type { LanguageTag } from './identifier';
import type { InterfaceText } from './text-schema';
import { formatCount } from './text-reference';

export interface FigureWords {
  /** "56.000", or "12.000–15.000" where historians give no single number. */
  readonly number: string;
  /**
   * "aproximadamente", "al menos", or the whole range where the number is one of several: "entre 9.000 y 15.000".
   * Undefined only where the number is itself the range.
   */
  readonly range: string | undefined;
}

export function figureWords(figure: Figure, words: InterfaceText, language: LanguageTag): FigureWords {
  const { low, high } = figure;
  // Bounds that meet give one number, as an estimate does.
  const estimate = figure.estimate ?? (low === high ? low : undefined);
  const count = (value: number) => formatCount(value, language);
  if (estimate !== undefined) {
    return { number: count(estimate), range: rangeAround(estimate, figure, words, language) };
  }
  if (low !== undefined && high !== undefined) {
    return { number: `${count(low)}–${count(high)}`, range: undefined };
  }
  if (low !== undefined) return { number: count(low), range: withoutNumber(words.figureAtLeast) };
  return { number: count(high ?? 0), range: withoutNumber(words.figureAtMost) };
}

function rangeAround(
  estimate: number,
  { low, high }: Figure,
  words: InterfaceText,
  language: LanguageTag,
): string {
  const fill = (template: string): string =>
    template
      .replace('{low}', formatCount(low ?? estimate, language))
      .replace('{high}', formatCount(high ?? estimate, language));
  if (low !== undefined && high !== undefined && low !== high) return fill(words.figureBetween);
  if (low !== undefined && high === undefined) {
    return low === estimate ? withoutNumber(words.figureAtLeast) : fill(words.figureAtLeast);
  }
  if (high !== undefined && low === undefined) {
    return high === estimate ? withoutNumber(words.figureAtMost) : fill(words.figureAtMost);
  }
  return withoutNumber(words.figureAbout);
}

/** The words of a template for a number that stands beside them already: "al menos {low}" is "al menos". */
function withoutNumber(template: string): string {
  return template
    .replace(/\{(low|estimate|high)\}/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
