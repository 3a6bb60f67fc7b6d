// Figures come into texts by reference, so that a number exists once and is written as each language writes it.
import type { Fact } from './fact-schema';
import type { Figure } from './figure-schema';
import type { LanguageTag } from './identifier';
import { findFigure } from './pack';

const referencePattern = /\{([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)(?:\.(low|estimate|high))?\}/g;

const bounds = ['low', 'estimate', 'high'] as const;

/** `{fact.figure}` or `{fact.figure.low}` as it stands in a text. */
export interface TextReference {
  readonly raw: string;
  /** `fact.figure` */
  readonly figure: string;
  readonly bound: (typeof bounds)[number] | undefined;
}

export function referencesIn(text: string): TextReference[] {
  return [...text.matchAll(referencePattern)].map(([raw, figure = '', bound]) => ({
    raw,
    figure,
    bound: bounds.find((name) => name === bound),
  }));
}

/** The number that a reference stands for; without a bound, the one that stands for the figure. */
export function numberFor(figure: Figure, bound: TextReference['bound']): number | undefined {
  return bound ? figure[bound] : (figure.estimate ?? figure.low ?? figure.high);
}

/** The text with its figures put in. References were checked with the pack; an unknown one stays visible. */
export function resolveReferences(
  text: string,
  facts: Readonly<Record<string, Fact>>,
  language: LanguageTag,
): string {
  return referencesIn(text).reduce((resolved, reference) => {
    const figure = findFigure(facts, reference.figure);
    const value = figure && numberFor(figure, reference.bound);
    return value === undefined ? resolved : resolved.replace(reference.raw, formatCount(value, language));
  }, text);
}

export function formatCount(count: number, language: LanguageTag): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(count);
}
