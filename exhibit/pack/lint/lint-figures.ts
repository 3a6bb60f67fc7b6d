// A figure stands in a text with its doubt, and the scene that shows it tells where it comes from.
import type { CheckedDataFiles } from '../checked-files';
import type { Figure } from '../figure-schema';
import { findFigure } from '../pack';
import { dataFiles } from '../pack-files';
import type { PackProblem } from '../problem';
import type { Evidence } from './evidence';
import { languageWords } from './languages';
import { placedReferences, type PlacedReference } from '../placed-reference';
import { problemIn } from './problem-in';
import type { LintText, LintUnit } from './units';

/** How far before a number its word of doubt may stand: "unas", "al menos a". */
const reachCharacters = 40;

/** Figures without "about", "at least", "between … and …". */
export function lintDoubt(unit: LintUnit, { facts }: CheckedDataFiles): PackProblem[] {
  const words = languageWords(unit.language);
  if (!facts || !words) return [];
  return unit.texts.flatMap((text) => {
    const references = placedReferences(text.text);
    return references
      .filter((reference) => {
        const figure = findFigure(facts.value, reference.figure);
        if (!figure || isExact(figure) || showsRange(reference, references)) return false;
        const { about, atLeast, atMost, after } = words.doubt;
        const before = sentenceBefore(text.text, reference.index);
        const behind = text.text.slice(reference.index + reference.raw.length);
        return ![about, atLeast, atMost].some((doubt) => doubt.test(before)) && !after.test(behind);
      })
      .map((reference) =>
        problemIn(
          unit,
          text,
          { index: reference.index, length: reference.raw.length },
          (found) =>
            `found ${found} as if it were exact: put "${examples(unit.language)}" before it; if the source does count it exactly, give it low, estimate and high alike in ${dataFiles.facts}`,
          'warning',
        ),
      );
  });
}

/** Figures of facts that the scene does not list: nobody could ask how we know. */
export function lintForeignFigures(
  unit: LintUnit,
  { factIds }: Evidence,
  known: CheckedDataFiles,
): PackProblem[] {
  const facts = known.facts?.value;
  if (!facts) return [];
  const foreign = (text: LintText) =>
    placedReferences(text.text).filter(
      ({ figure }) => !factIds.includes(figure.split('.')[0] ?? '') && findFigure(facts, figure),
    );
  return unit.texts.flatMap((text) =>
    foreign(text).map(({ index, raw, figure }) =>
      problemIn(
        unit,
        text,
        { index, length: raw.length },
        (found) =>
          `found ${found}, a figure that no fact of this scene backs: add "${figure.split('.')[0]}" to its "facts" in ${dataFiles.story}, so that visitors can ask for the source`,
      ),
    ),
  );
}

/** One number, by every account. */
export function isExact({ low, estimate, high }: Figure): boolean {
  return low !== undefined && low === high && (estimate ?? low) === low;
}

/** Another of its numbers stands in the same text: the reader sees how far they lie apart. */
function showsRange({ figure, bound }: PlacedReference, all: readonly PlacedReference[]): boolean {
  return all.some((one) => one.figure === figure && (one.bound ?? 'estimate') !== (bound ?? 'estimate'));
}

/** The end of what is read before a place, in its sentence: a figure stands for itself, whatever its name's length. */
function sentenceBefore(text: string, index: number): string {
  const read = text.slice(0, index).replace(/\{[^{}]*\}/g, '#');
  return (read.split(/[.!?…]\s|\n/).at(-1) ?? '').slice(-reachCharacters);
}

function examples(language: string): string {
  return language.startsWith('es')
    ? 'unas", "al menos" or "entre… y…'
    : 'about", "at least" or "between… and…';
}
