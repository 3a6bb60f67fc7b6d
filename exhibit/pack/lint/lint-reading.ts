// Texts that can be read standing: short sentences, few words on a screen, lines that fit.
import type { CheckedDataFiles } from '../checked-files';
import type { PackProblem } from '../problem';
import { resolveReferences } from '../text-reference';
import { languageWords } from './languages';
import { withoutReferences } from '../placed-reference';
import { problemIn } from './problem-in';
import { countWords, sentencesIn } from './sentences';
import type { LintText, LintUnit, TextPart } from './units';

/** Words of a sentence. Fifteen are aimed at; one of twenty-five is the longest that is let stand. */
const sentenceLimit = 25;
/** Words of a text's sentences, on average: above it, a text that aims at fifteen has lost its aim. */
const averageLimit = 18;
/** Words that are read on one screen at once: title, body, cards. */
const screenLimit = { warning: 75, error: 90 } as const;
/** Words said before a scene, on a screen of their own; words about a fact, in a panel. */
const panelLimits: Partial<Readonly<Record<TextPart, number>>> = { notice: 45, claim: 60, nuance: 60 };

/** Characters of a line, so that it takes two lines at most with large text. */
const lineLimits: Partial<Readonly<Record<TextPart, number>>> = {
  heading: 40,
  kicker: 60,
  title: 40,
  cardKicker: 60,
  cardTitle: 40,
  counts: 80,
  attribution: 100,
  factTitle: 70,
  factWords: 80,
};
/** Characters of a word in a line set large, which no line end may break. */
const largeWordLimit = 20;
const largeParts: readonly TextPart[] = ['heading', 'title', 'cardTitle'];

const proseParts: readonly TextPart[] = ['body', 'cardBody', 'notice', 'description', 'claim', 'nuance'];
/** Where and when stands above the words, and is taken in at a glance. */
const screenParts: readonly TextPart[] = ['title', 'body', 'term', 'cardTitle', 'cardBody'];
/** Words in a panel, or for those who hear them, take their own time. */
const averagedParts: readonly TextPart[] = ['body', 'cardBody', 'notice'];

export function lintReading(unit: LintUnit, known: CheckedDataFiles): PackProblem[] {
  return [
    ...lintScreen(unit),
    ...unit.texts.flatMap((text) => [
      ...lintSentences(unit, text),
      ...lintPanel(unit, text),
      ...lintLine(unit, text, known),
      ...lintParagraphs(unit, text),
    ]),
  ];
}

function lintSentences(unit: LintUnit, text: LintText): PackProblem[] {
  if (!proseParts.includes(text.part)) return [];
  const sentences = sentencesIn(withoutReferences(text.text), unit.language, languageWords(unit.language));
  const long = sentences.filter(({ words }) => words > sentenceLimit);
  if (long.length > 0) {
    return long.map((sentence) =>
      problemIn(
        unit,
        text,
        sentence,
        (found) =>
          `found a sentence of ${sentence.words} words, expected ${sentenceLimit} at most: make two of "${shorten(found)}"`,
      ),
    );
  }
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const average = Math.round(words / sentences.length);
  if (sentences.length < 2 || average <= averageLimit || !averagedParts.includes(text.part)) return [];
  const message = `found ${average} words a sentence on average, expected about 15: break the longest in two`;
  return [unit.yaml.problemAt(text.path, message, 'warning')];
}

function lintScreen(unit: LintUnit): PackProblem[] {
  const read = unit.texts.filter(({ part }) => screenParts.includes(part));
  const words = read.reduce((sum, { text }) => sum + wordsOf(text, unit), 0);
  if (words <= screenLimit.warning) return [];
  const message = `found ${words} words on this screen (title, body, cards), expected ${screenLimit.warning} at most: leave out ${words - screenLimit.warning}`;
  return [unit.yaml.problemAt(unit.path, message, words > screenLimit.error ? 'error' : 'warning')];
}

function lintPanel(unit: LintUnit, text: LintText): PackProblem[] {
  const limit = panelLimits[text.part];
  const words = wordsOf(text.text, unit);
  if (limit === undefined || words <= limit) return [];
  const message = `found ${words} words, expected ${limit} at most: leave out ${words - limit}`;
  return [unit.yaml.problemAt(text.path, message, 'warning')];
}

function lintLine(unit: LintUnit, text: LintText, { facts }: CheckedDataFiles): PackProblem[] {
  const limit = lineLimits[text.part];
  if (limit === undefined) return [];
  const shown = resolveReferences(text.text, facts?.value ?? {}, unit.language);
  const large = largeParts.includes(text.part) ? longestWord(shown) : '';
  const problems = [
    shown.length > limit &&
      `found a line of ${shown.length} characters, expected ${limit} at most: it breaks into too many lines`,
    large.length > largeWordLimit &&
      `found "${large}", ${large.length} letters set large: on a narrow screen it does not fit a line`,
  ];
  return problems
    .filter((message) => message !== false)
    .map((message) => unit.yaml.problemAt(text.path, message, 'warning'));
}

/** A single line end inside a text is joined by the screen: whoever typed it meant something else. */
function lintParagraphs(unit: LintUnit, text: LintText): PackProblem[] {
  const broken = /[^\n]\n[^\n]/.exec(text.text);
  if (!broken) return [];
  const message =
    'found a line end inside a paragraph, which the screen joins: put an empty line between paragraphs, or write one line';
  return [unit.yaml.problemAt(text.path, message, 'warning')];
}

function wordsOf(text: string, { language }: LintUnit): number {
  return countWords(withoutReferences(text), language);
}

function longestWord(text: string): string {
  return text
    .split(/[\s\u00AD–—-]+/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39).trimEnd()}…`;
}
