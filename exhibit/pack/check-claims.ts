// Everything the exhibit was asked to tell is told, and what needs a nuance has one.
import type { CheckedDataFiles } from './checked-files';
import { dataFiles } from './pack-files';
import type { PackProblem } from './problem';

export function checkClaims(known: CheckedDataFiles): PackProblem[] {
  if (!known.claims) return [];
  const { value, yaml } = known.claims;
  return Object.entries(value).flatMap(([id, claim]) => [
    ...unknownFacts(claim.facts, known).map(({ fact, index }) =>
      yaml.problemAt(
        [id, 'facts', index],
        `found "${fact}", which is not in ${dataFiles.facts}: add it there, or mend the name`,
      ),
    ),
    ...untold(id, claim.facts, known).map((message) => yaml.problemAt([id], message)),
  ]);
}

function unknownFacts(facts: readonly string[], known: CheckedDataFiles) {
  const entries = known.facts?.value;
  if (!entries) return [];
  return facts.flatMap((fact, index) => (Object.hasOwn(entries, fact) ? [] : [{ fact, index }]));
}

function untold(id: string, facts: readonly string[], known: CheckedDataFiles): string[] {
  if (!known.story) return [];
  const scenes = known.story.value.chapters.flatMap((chapter) => chapter.scenes);
  const telling = scenes.filter((scene) => scene.claims.includes(id));
  if (telling.length === 0) {
    return [`found no scene that tells "${id}": name it in the "claims" of a scene in ${dataFiles.story}`];
  }
  const grounded = telling.filter((scene) => scene.facts.some((fact) => facts.includes(fact)));
  if (grounded.length === 0) {
    return [
      `expected a scene that tells "${id}" to name one of its facts (${facts.join(', ')}), found none: add it there`,
    ];
  }
  if (telling.every((scene) => scene.care !== undefined)) {
    return [
      `found "${id}" only in scenes with "care", which the school profile leaves out: tell it in another one too`,
    ];
  }
  return [];
}
