// How a figure is set: the number that stands large, and the words about its range that always stand beside it.
import type { Figure } from './figure-schema';
import type { LanguageTag } from './identifier';
import type { InterfaceText } from './text-schema';
import { formatCount } from './text-reference';

export interface FigureWords {
  /** "56.000", or "12.000–15.000" where historians give no single number: it is its own range. */
  readonly number: string;
  /** What must be read with the number: "aproximadamente", "al menos". */
  readonly measure?: string;
  /** The range around the number: "entre 9.000 y 15.000". */
  readonly range?: string;
}

export function figureWords(figure: Figure, words: InterfaceText, language: LanguageTag): FigureWords {
  const { low, high } = figure;
  // Bounds that meet give one number, as an estimate does.
  const estimate = figure.estimate ?? (low === high ? low : undefined);
  const count = (value: number) => formatCount(value, language);
  if (estimate !== undefined) {
    return { number: count(estimate), ...doubtAround(estimate, figure, words, count) };
  }
  if (low !== undefined && high !== undefined) return { number: `${count(low)}–${count(high)}` };
  if (low !== undefined) return { number: count(low), measure: withoutNumber(words.figureAtLeast) };
  return { number: count(high ?? 0), measure: withoutNumber(words.figureAtMost) };
}

function doubtAround(
  estimate: number,
  { low, high }: Figure,
  words: InterfaceText,
  count: (value: number) => string,
): Pick<FigureWords, 'measure' | 'range'> {
  if (low !== undefined && high !== undefined && low !== high) {
    return { range: words.figureBetween.replace('{low}', count(low)).replace('{high}', count(high)) };
  }
  if (low !== undefined && high === undefined) {
    if (low === estimate) return { measure: withoutNumber(words.figureAtLeast) };
    return { range: words.figureAtLeast.replace('{low}', count(low)) };
  }
  if (high !== undefined && low === undefined) {
    if (high === estimate) return { measure: withoutNumber(words.figureAtMost) };
    return { range: words.figureAtMost.replace('{high}', count(high)) };
  }
  return { measure: withoutNumber(words.figureAbout) };
}

/** The words of a template for a number that stands beside them already: "al menos {low}" is "al menos". */
function withoutNumber(template: string): string {
  return template
    .replace(/\{(low|estimate|high)\}/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
