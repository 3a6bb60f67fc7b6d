// The words about the facts are whole in every language: a claim, its figures, its moments, and the nuance it needs.
import type { CheckedDataFiles, CheckedFile } from './checked-files';
import { checkFigureReferences } from './check-figure-references';
import type { Claim } from './claim-schema';
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
  const delicate = factsThatNeedNuance(facts, known.claims?.value ?? {});
  return [
    ...sameKeys(Object.keys(value.facts), Object.keys(facts), ['facts'], yaml),
    ...Object.entries(value.facts).flatMap(([id, text]) => {
      const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
      return fact ? checkFactText(fact, text, delicate.has(id), known, yaml, ['facts', id]) : [];
    }),
  ];
}

/** Disputed facts, and those behind a claim that is right only with a nuance. */
function factsThatNeedNuance(
  facts: Readonly<Record<string, Fact>>,
  claims: Readonly<Record<string, Claim>>,
): ReadonlySet<string> {
  const disputed = Object.keys(facts).filter((id) => facts[id]?.confidence === 'disputed');
  const behindClaims = Object.values(claims)
    .filter(({ status }) => status !== 'confirmed')
    .flatMap((claim) => claim.facts);
  return new Set([...disputed, ...behindClaims]);
}

function checkFactText(
  fact: Fact,
  text: FactText,
  needsNuance: boolean,
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const problems = [
    ...sameKeys(Object.keys(text.figures), Object.keys(fact.figures), [...path, 'figures'], yaml),
    ...sameKeys(Object.keys(text.moments), Object.keys(fact.moments), [...path, 'moments'], yaml),
  ];
  if (needsNuance && text.nuance === undefined) {
    const message = 'expected "nuance", found nothing: say on what sources or historians disagree, and why';
    problems.push(yaml.problemAt([...path, 'nuance'], message));
  }
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
  const unknown = found.filter((key) => !expected.includes(key));
  return [
    ...missing.map((key) =>
      yaml.problemAt(
        [...path, key],
        `expected the words for "${key}" of ${dataFiles.facts}, found nothing: add them`,
      ),
    ),
    ...unknown.map((key) =>
      yaml.problemAt(
        [...path, key],
        `found "${key}", which is not in ${dataFiles.facts}: take it out, or mend the name`,
      ),
    ),
  ];
}
