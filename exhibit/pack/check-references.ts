// Every id that one file of a pack uses must stand in another.
import type { CheckedDataFiles } from './checked-files';
import { findFigure } from './pack';
import { dataFiles } from './pack-files';
import type { PackProblem } from './problem';
import type { Scene } from './story-schema';
import type { PathSegments, YamlFile } from './yaml-file';

export function checkReferences(known: CheckedDataFiles, mediaPaths: ReadonlySet<string>): PackProblem[] {
  return [
    ...checkFacts(known),
    ...checkRoutes(known),
    ...checkMedia(known, mediaPaths),
    ...checkStory(known),
  ];
}

type DataFile = keyof typeof dataFiles;

/** A checker of ids that stays silent where the other file could not be read: that is reported already. */
function idChecker(known: CheckedDataFiles, yaml: YamlFile) {
  return (kind: Exclude<DataFile, 'story'>, used: string | readonly string[], path: PathSegments) => {
    const entries = known[kind]?.value;
    if (!entries) return [];
    const complain = (id: string, at: PathSegments): PackProblem[] => {
      if (Object.hasOwn(entries, id)) return [];
      const message = `found "${id}", which is not in ${dataFiles[kind]}: add it there, or mend the name`;
      return [yaml.problemAt(at, message)];
    };
    if (typeof used === 'string') return complain(used, path);
    return used.flatMap((id, index) => complain(id, [...path, index]));
  };
}

function checkFacts(known: CheckedDataFiles): PackProblem[] {
  if (!known.facts) return [];
  const { value, yaml } = known.facts;
  const check = idChecker(known, yaml);
  return Object.entries(value).flatMap(([id, fact]) => [
    ...check('places', fact.places, [id, 'places']),
    ...check('sources', fact.sources, [id, 'sources']),
    ...checkPeriod(fact, yaml, [id, 'end']),
  ]);
}

function checkRoutes(known: CheckedDataFiles): PackProblem[] {
  if (!known.routes) return [];
  const { value, yaml } = known.routes;
  const check = idChecker(known, yaml);
  return Object.entries(value).flatMap(([id, route]) => [
    ...check('places', route.from, [id, 'from']),
    ...check('places', route.via, [id, 'via']),
    ...check('places', route.to, [id, 'to']),
    ...check('sources', route.sources, [id, 'sources']),
    ...checkPeriod(route, yaml, [id, 'end']),
  ]);
}

function checkPeriod(
  period: { start: string; end: string },
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const length = Math.min(period.start.length, period.end.length);
  if (period.start.slice(0, length) <= period.end.slice(0, length)) return [];
  return [yaml.problemAt(path, `expected a date not before ${period.start}, found ${period.end}`)];
}

function checkMedia(known: CheckedDataFiles, mediaPaths: ReadonlySet<string>): PackProblem[] {
  if (!known.media) return [];
  const { value, yaml } = known.media;
  return Object.entries(value).flatMap(([id, { file }]) => {
    if (mediaPaths.has(file)) return [];
    return [yaml.problemAt([id, 'file'], `expected the file ${file} in the pack, found nothing there`)];
  });
}

function checkStory(known: CheckedDataFiles): PackProblem[] {
  if (!known.story) return [];
  const { value, yaml } = known.story;
  const seen = new Set<string>();
  return value.chapters.flatMap((chapter, chapterIndex) => [
    ...checkUnique(chapter.id, seen, yaml, ['chapters', chapterIndex, 'id']),
    ...chapter.scenes.flatMap((scene, sceneIndex) => {
      const path = ['chapters', chapterIndex, 'scenes', sceneIndex];
      return [...checkUnique(scene.id, seen, yaml, [...path, 'id']), ...checkScene(scene, known, yaml, path)];
    }),
  ]);
}

/** Chapters and scenes share one set of names, so that a name on screen means one thing. */
function checkUnique(id: string, seen: Set<string>, yaml: YamlFile, path: PathSegments): PackProblem[] {
  if (!seen.has(id)) {
    seen.add(id);
    return [];
  }
  return [yaml.problemAt(path, `found "${id}" twice; every chapter and scene needs a name of its own`)];
}

function checkScene(
  scene: Scene,
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const check = idChecker(known, yaml);
  const problems = check('facts', scene.facts, [...path, 'facts']);
  if (scene.type !== 'text' && scene.figure !== undefined) {
    problems.push(...checkFigure(scene.figure, known, yaml, [...path, 'figure']));
  }
  if (scene.type === 'text' && scene.image !== undefined) {
    problems.push(...check('media', scene.image, [...path, 'image']));
  }
  if (scene.type === 'map') {
    problems.push(
      ...check('places', scene.frame, [...path, 'frame']),
      ...check('places', scene.places, [...path, 'places']),
      ...check('routes', scene.routes, [...path, 'routes']),
    );
  }
  return problems;
}

function checkFigure(
  reference: string,
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  if (!known.facts || findFigure(known.facts.value, reference)) return [];
  const message = `found "${reference}", which is no figure of ${dataFiles.facts}: add it, or mend the name`;
  return [yaml.problemAt(path, message)];
}
