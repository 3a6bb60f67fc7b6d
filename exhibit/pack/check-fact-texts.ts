// The words about the facts are whole in every language: a claim, its figures, its moments.
import type { CheckedDataFiles, CheckedFile } from './checked-files';
import { checkFigureReferences } from './check-figure-references';
import type { Fact } from './fact-schema';
import type { FactText, FactTexts } from './fact-text-schema';
import { dataFiles } from './pack-files';
import type { PackProblem } from './problem';
import type { PathSegments, YamlFile } from './yaml-file';

export function checkFactTexts(
  { value, yaml }: CheckedFile<FactTexts>,
  known: CheckedDataFiles,
): PackProblem[] {
  const facts = known.facts?.value;
  if (!facts) return [];
  return [
    ...sameKeys(Object.keys(value.facts), Object.keys(facts), ['facts'], yaml),
    ...Object.entries(value.facts).flatMap(([id, text]) => {
      const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
      return fact ? checkFactText(fact, text, known, yaml, ['facts', id]) : [];
    }),
  ];
}

function checkFactText(
  fact: Fact,
  text: FactText,
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const problems = [
    ...sameKeys(Object.keys(text.figures), Object.keys(fact.figures), [...path, 'figures'], yaml),
    ...knownKeys(Object.keys(text.countedBy ?? {}), Object.keys(fact.figures), [...path, 'countedBy'], yaml),
    ...sameKeys(Object.keys(text.moments), Object.keys(fact.moments), [...path, 'moments'], yaml),
  ];
  for (const part of ['title', 'claim', 'nuance'] as const) {
    problems.push(...checkFigureReferences(text[part] ?? '', known, yaml, [...path, part]));
  }
  return problems;
}

function sameKeys(
  found: readonly string[],
  expected: readonly string[],
  path: PathSegments,
  yaml: YamlFile,
): PackProblem[] {
  const missing = expected.filter((key) => !found.includes(key));
  return [
    ...missing.map((key) =>
      yaml.problemAt(
        [...path, key],
        `expected the words for "${key}" of ${dataFiles.facts}, found nothing: add them`,
      ),
    ),
    ...knownKeys(found, expected, path, yaml),
  ];
}

function knownKeys(
  found: readonly string[],
  known: readonly string[],
  path: PathSegments,
  yaml: YamlFile,
): PackProblem[] {
  return found
    .filter((key) => !known.includes(key))
    .map((key) =>
      yaml.problemAt(
        [...path, key],
        `found "${key}", which is not in ${dataFiles.facts}: take it out, or mend the name`,
      ),
    );
}
