// A quantity is never typed: it stands in facts.yaml, with its range and its source, and texts put it in by reference.
// Numbers in words are let stand where a figure bears them out.
import type { Figure } from '../figure-schema';
import { dataFiles } from '../pack-files';
import type { PackProblem } from '../problem';
import { namesOf, type Evidence } from './evidence';
import { findDates } from './find-dates';
import type { DoubtWords, LanguageWords } from './language-words';
import { languageWords } from './languages';
import { justBefore } from './just-before';
import { withoutReferences } from '../placed-reference';
import { findNumberWords, type FoundNumber } from './number-words';
import { problemIn } from './problem-in';
import type { LintText, LintUnit } from './units';

/** Digits that are no date, no clock time and no part of a name. */
export function lintDigits(unit: LintUnit): PackProblem[] {
  const words = languageWords(unit.language);
  return unit.texts.flatMap((text) =>
    findDates(withoutReferences(text.text), unit.language, words).numbers.map((number) =>
      problemIn(
        unit,
        text,
        number,
        (found) =>
          `found "${found}": a quantity is never typed; put it into ${dataFiles.facts} and write {fact.figure}, or say it without a number`,
      ),
    ),
  );
}

/**
 * Numbers in words, and words for their size.
 * @param evidence what backs the unit's texts
 * @param drawn how many things a description may count because the screen shows them: lines, places
 */
export function lintNumberWords(unit: LintUnit, evidence: Evidence, drawn: number): PackProblem[] {
  const words = languageWords(unit.language);
  if (!words) return [];
  return [
    ...unit.texts.flatMap((text) =>
      lintNumbers(unit, text, evidence, words, text.part === 'description' ? drawn : 0),
    ),
    ...lintMagnitudes(unit, evidence, words),
  ];
}

function lintNumbers(
  unit: LintUnit,
  text: LintText,
  { figures, factIds }: Evidence,
  words: LanguageWords,
  drawn: number,
): PackProblem[] {
  const masked = withoutReferences(text.text);
  return findNumberWords(masked, words.numbers)
    .numbers.filter(({ values }) => Math.min(...values) > drawn)
    .filter((number) => !isBacked(number, justBefore(masked, number.index), figures, words.doubt))
    .map((number) =>
      problemIn(
        unit,
        text,
        number,
        (found) =>
          `found "${found}", which no figure of ${namesOf(factIds)} gives: write {fact.figure}, or put it into ${dataFiles.facts} first`,
      ),
    );
}

/** Once for each size: a title and its text speak of the same thousands. */
function lintMagnitudes(unit: LintUnit, { figures, factIds }: Evidence, words: LanguageWords): PackProblem[] {
  const said = new Set<number>();
  return unit.texts.flatMap((text) =>
    findNumberWords(withoutReferences(text.text), words.numbers)
      .magnitudes.filter(({ magnitude }) => {
        if (said.has(magnitude) || isOfMagnitude(magnitude, figures)) return false;
        said.add(magnitude);
        return true;
      })
      .map((magnitude) =>
        problemIn(
          unit,
          text,
          magnitude,
          (found) =>
            `found "${found}", but no figure of ${namesOf(factIds)} is of that size: see that a source says so, and put its figure into ${dataFiles.facts}`,
          'warning',
        ),
      ),
  );
}

function isBacked(
  { values }: FoundNumber,
  near: string,
  figures: readonly Figure[],
  doubt: DoubtWords,
): boolean {
  const ends = figures.flatMap(numbersOf);
  return values.some((value) =>
    ends.some((end) => {
      if (end === value) return true;
      // "more than a hundred" for 106, "almost two hundred" for 196: near enough to be that figure.
      if (doubt.atLeast.test(near) && end > value && end <= value * 2) return true;
      if (doubt.atMost.test(near) && end < value && end >= value * 0.8) return true;
      return doubt.about.test(near) && Math.abs(end - value) <= value * 0.1;
    }),
  );
}

/** "Hundreds" of 250,000 would be as wrong as of 12. */
function isOfMagnitude(magnitude: number, figures: readonly Figure[]): boolean {
  return figures.some((figure) => {
    const numbers = numbersOf(figure);
    return Math.max(...numbers) >= magnitude && Math.min(...numbers) < magnitude * 100;
  });
}

function numbersOf({ low, estimate, high }: Figure): number[] {
  return [low, estimate, high].filter((value) => value !== undefined);
}
