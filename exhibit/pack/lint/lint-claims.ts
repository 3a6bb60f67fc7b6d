// Everything the exhibit was asked to tell is told, by a scene that everybody sees, with the nuance that it needs.
import type { CheckedDataFiles, CheckedFile } from '../checked-files';
import type { Claim } from '../claim-schema';
import type { Fact } from '../fact-schema';
import type { FactTexts } from '../fact-text-schema';
import { dataFiles } from '../pack-files';
import type { PackProblem } from '../problem';
import type { Scene } from '../scene-schema';
import { factsToldBy } from './evidence';

export function lintClaims({ claims, story }: CheckedDataFiles): PackProblem[] {
  if (!claims || !story) return [];
  const scenes = story.value.chapters.flatMap((chapter) => chapter.scenes);
  return Object.entries(claims.value).flatMap(([id, claim]) => {
    const telling = scenes.filter((scene) => scene.claims.includes(id));
    const fault = untold(id, claim, telling);
    if (fault !== undefined) return [claims.yaml.problemAt([id], fault)];
    const told = new Set(telling.flatMap(factsToldBy));
    return claim.facts.flatMap((fact, index) => {
      if (told.has(fact)) return [];
      const message = `found "${fact}", which no scene that tells "${id}" tells: add it to the "facts" of one (${telling.map((scene) => scene.id).join(', ')})`;
      return [claims.yaml.problemAt([id, 'facts', index], message, 'warning')];
    });
  });
}

function untold(id: string, { facts }: Claim, telling: readonly Scene[]): string | undefined {
  if (telling.length === 0) {
    return `found no scene that tells "${id}": name it in the "claims" of a scene in ${dataFiles.story}`;
  }
  if (!telling.some((scene) => factsToldBy(scene).some((fact) => facts.includes(fact)))) {
    return `expected a scene that tells "${id}" to name one of its facts (${facts.join(', ')}), found none: add it there`;
  }
  if (telling.every((scene) => scene.care !== undefined)) {
    return `found "${id}" only in scenes with "care", which the loop and the school profile leave out: tell it in another one too`;
  }
  return undefined;
}

/** Disputed facts, and those behind a claim that is right only with a nuance, have one in every language. */
export function lintNuances(
  { value, yaml }: CheckedFile<FactTexts>,
  { facts, claims }: CheckedDataFiles,
): PackProblem[] {
  const needing = factsThatNeedNuance(facts?.value ?? {}, claims?.value ?? {});
  return Object.entries(value.facts).flatMap(([id, { nuance }]) => {
    const reason = needing.get(id);
    if (reason === undefined || nuance !== undefined) return [];
    const message = `expected "nuance", because ${reason}, found nothing: say on what sources or historians disagree, and why`;
    return [yaml.problemAt(['facts', id, 'nuance'], message)];
  });
}

function factsThatNeedNuance(
  facts: Readonly<Record<string, Fact>>,
  claims: Readonly<Record<string, Claim>>,
): ReadonlyMap<string, string> {
  const disputed = Object.entries(facts)
    .filter(([, { confidence }]) => confidence === 'disputed')
    .map(([id]) => [id, `${dataFiles.facts} calls it disputed`] as const);
  const behindClaims = Object.entries(claims)
    .filter(([, { status }]) => status !== 'confirmed')
    .flatMap(([id, claim]) =>
      claim.facts.map(
        (fact) => [fact, `${id} of ${dataFiles.claims} rests on it, with status ${claim.status}`] as const,
      ),
    );
  return new Map([...behindClaims, ...disputed]);
}
