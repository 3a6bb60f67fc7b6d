// The facts behind a claim exist. Whether the story tells the claim is a curator's question: see lint/lint-claims.ts.
import type { CheckedDataFiles } from './checked-files';
import { dataFiles } from './pack-files';
import type { PackProblem } from './problem';

export function checkClaims(known: CheckedDataFiles): PackProblem[] {
  const facts = known.facts?.value;
  if (!known.claims || !facts) return [];
  const { value, yaml } = known.claims;
  return Object.entries(value).flatMap(([id, claim]) =>
    claim.facts.flatMap((fact, index) => {
      if (Object.hasOwn(facts, fact)) return [];
      const message = `found "${fact}", which is not in ${dataFiles.facts}: add it there, or mend the name`;
      return [yaml.problemAt([id, 'facts', index], message)];
    }),
  );
}
