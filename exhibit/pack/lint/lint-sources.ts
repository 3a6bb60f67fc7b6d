// Why the exhibit may say what it says: proof for every fact, and a name for who counted each figure that stands large.
import { isProof } from '../../sources/proof';
import type { CheckedDataFiles } from '../checked-files';
import type { Source } from '../fact-schema';
import { findFigure } from '../pack';
import { dataFiles } from '../pack-files';
import type { PackProblem } from '../problem';
import type { PathSegments, YamlFile } from '../yaml-file';
import { figuresShownBy } from './evidence';

export function lintSources(known: CheckedDataFiles): PackProblem[] {
  return [...lintProofs(known), ...lintCounters(known)];
}

function lintProofs({ facts, routes, sources }: CheckedDataFiles): PackProblem[] {
  const known = sources?.value;
  return [
    ...Object.entries(facts?.value ?? {}).flatMap(([id, fact]) =>
      lintProof(fact.sources, known, 'error', facts?.yaml, [id, 'sources']),
    ),
    // A route is drawn schematically, and broken where it is uncertain: weak proof is told, not forbidden.
    ...Object.entries(routes?.value ?? {}).flatMap(([id, route]) =>
      lintProof(route.sources, known, 'warning', routes?.yaml, [id, 'sources']),
    ),
  ];
}

/** Classes C and `unverified` are for cross-checking, and prove nothing. */
function lintProof(
  ids: readonly string[],
  known: Readonly<Record<string, Source>> | undefined,
  severity: PackProblem['severity'],
  yaml: YamlFile | undefined,
  path: PathSegments,
): PackProblem[] {
  if (!known || !yaml) return [];
  const proof = ids.some((id) => {
    // An unknown source is reported elsewhere.
    const source = Object.hasOwn(known, id) ? known[id] : undefined;
    return source === undefined || isProof(source);
  });
  if (proof) return [];
  const message = `found no source of class A or B, and the others prove nothing: add one, or take the entry out (classes stand in ${dataFiles.sources})`;
  return [yaml.problemAt(path, message, severity)];
}

/** Beside a number that stands large, visitors read who counted: the curator must know it. */
function lintCounters({ story, facts }: CheckedDataFiles): PackProblem[] {
  const scenes = story?.value.chapters.flatMap((chapter) => chapter.scenes) ?? [];
  const shown = new Set(scenes.flatMap(figuresShownBy).map(({ reference }) => reference));
  return [...shown].flatMap((reference) => {
    const figure = facts && findFigure(facts.value, reference);
    if (!figure || figure.by !== undefined) return [];
    const [factId = '', name = ''] = reference.split('.');
    const message =
      'expected "by", who did it or who counted it, found nothing: a scene shows this figure, add it';
    return [facts.yaml.problemAt([factId, 'figures', name], message, 'warning')];
  });
}
