// A date in a text is a date of a fact that the text tells, given as precisely as there.
import { dataFiles } from '../pack-files';
import type { PackProblem } from '../problem';
import { givesDate, namesOf, type Evidence } from './evidence';
import type { FoundDate } from './date-chains';
import { findDates } from './find-dates';
import type { LanguageWords } from './language-words';
import { languageWords } from './languages';
import { withoutReferences } from '../placed-reference';
import { problemIn } from './problem-in';
import type { LintUnit } from './units';

/** @param evidence what backs the unit's texts */
export function lintDates(unit: LintUnit, evidence: Evidence): PackProblem[] {
  const monthsSoFar = new Set<number>();
  const words = languageWords(unit.language);
  return unit.texts.flatMap((text) => {
    const { dates, times, bareDays } = findDates(withoutReferences(text.text), unit.language, words);
    const unbacked = [...dates, ...bareDays]
      .toSorted((a, b) => a.index - b.index)
      .filter((date) => {
        if (date.month !== undefined) monthsSoFar.add(date.month);
        return !isBacked(date, evidence, monthsSoFar);
      });
    return [
      ...unbacked.map((date) =>
        problemIn(
          unit,
          text,
          date,
          (found) => `found "${found}", ${what(date, words)} that ${whose(evidence)}`,
        ),
      ),
      ...times
        .filter(({ time }) => !evidence.times.includes(time))
        .map((time) =>
          problemIn(
            unit,
            text,
            time,
            (found) =>
              `found "${found}", a time of day that no moment of ${namesOf(evidence.factIds)} gives: add it to "moments" in ${dataFiles.facts}, or mend it`,
          ),
        ),
    ];
  });
}

/** A day without its month is one of a month that was named before it. */
function isBacked(date: FoundDate, evidence: Evidence, monthsSoFar: ReadonlySet<number>): boolean {
  if (date.day === undefined || date.month !== undefined || monthsSoFar.size === 0) {
    return givesDate(evidence, date);
  }
  return [...monthsSoFar].some((month) => givesDate(evidence, { ...date, month }));
}

/** Where the words of a language are not known, a small number may be a day alone, or a quantity. */
function what({ day, month }: FoundDate, words: LanguageWords | undefined): string {
  if (day !== undefined) return words || month !== undefined ? 'a day' : 'a day, or a quantity,';
  return month === undefined ? 'a year' : 'a month';
}

function whose({ factIds }: Evidence): string {
  return `${namesOf(factIds)} does not give: add it to "dates" of the fact in ${dataFiles.facts} if a source has it, or mend it`;
}
