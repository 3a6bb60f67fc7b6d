// A translation tells the same: the same figures, in its own words.
import type { PackProblem } from '../problem';
import { referencesIn } from '../text-reference';
import { countWords } from './sentences';
import type { LintText, LintUnit } from './units';

/** Longer texts alike in two languages were copied, not translated; shorter ones may be names. */
const copiedWords = 4;

/**
 * @param originals units of the pack's default language
 * @param translations units of another
 */
export function lintTranslations(
  originals: readonly LintUnit[],
  translations: readonly LintUnit[],
): PackProblem[] {
  return translations.flatMap((unit) => {
    const original = originals.find(({ id }) => id === unit.id);
    if (!original) return [];
    return [...lintFigures(original, unit), ...unit.texts.flatMap((text) => lintCopy(original, unit, text))];
  });
}

/** Over the whole unit: a sentence may have moved from the claim to the nuance. */
function lintFigures(original: LintUnit, unit: LintUnit): PackProblem[] {
  const [before, after] = [original, unit].map(
    ({ texts }) => new Set(texts.flatMap(({ text }) => referencesIn(text).map(({ raw }) => raw))),
  );
  const missing = [...(before ?? [])].filter((raw) => !after?.has(raw));
  const added = [...(after ?? [])].filter((raw) => !before?.has(raw));
  const { yaml, path } = unit;
  return [
    ...missing.map((raw) =>
      yaml.problemAt(
        path,
        `expected ${raw}, as in ${original.yaml.file}, found nothing: say it here too, or nowhere`,
        'warning',
      ),
    ),
    ...added.map((raw) =>
      yaml.problemAt(
        path,
        `found ${raw}, which ${original.yaml.file} does not say: say it there too, or nowhere`,
        'warning',
      ),
    ),
  ];
}

function lintCopy(original: LintUnit, unit: LintUnit, { path, text }: LintText): PackProblem[] {
  const twin = original.texts.find((other) => other.path.join() === path.join());
  if (twin?.text !== text || countWords(text, unit.language) < copiedWords) return [];
  const message = `found the words of ${original.yaml.file}: translate them`;
  return [unit.yaml.problemAt(path, message, 'warning')];
}
