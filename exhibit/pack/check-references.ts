// Every id that one file of a pack uses must stand in another.
import type { CheckedDataFiles } from './checked-files';
import { daysOf } from '../map/day';
import { filesOfMedia } from './media-schema';
import { findFact, findFigure, findMoment } from './pack';
import { dataFiles } from './pack-files';
import type { PackProblem } from './problem';
import type { Scene } from './scene-schema';
import type { PathSegments, YamlFile } from './yaml-file';

export function checkReferences(known: CheckedDataFiles, mediaPaths: ReadonlySet<string>): PackProblem[] {
  return [
    ...checkFacts(known),
    ...checkPlaces(known),
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

/** When a place was reached is a claim, so a fact must tell it: of that place, within its days. */
function checkPlaces(known: CheckedDataFiles): PackProblem[] {
  if (!known.places) return [];
  const { value, yaml } = known.places;
  const check = idChecker(known, yaml);
  return Object.entries(value).flatMap(([id, { reached }]) => {
    if (!reached) return [];
    const fact = known.facts && findFact(known.facts.value, reached.fact);
    const problems = check('facts', reached.fact, [id, 'reached', 'fact']);
    if (!fact) return problems;
    if (!fact.places.includes(id)) {
      problems.push(
        yaml.problemAt([id, 'reached', 'fact'], `found "${reached.fact}", which does not name this place`),
      );
    }
    const { first } = daysOf(reached.on);
    if (first < daysOf(fact.start).first || first > daysOf(fact.end).last) {
      const message = `expected a day of "${reached.fact}" (${fact.start} to ${fact.end}), found ${reached.on}`;
      problems.push(yaml.problemAt([id, 'reached', 'on'], message));
    }
    return problems;
  });
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
  return Object.entries(value).flatMap(([id, media]) =>
    filesOfMedia(media)
      .filter(({ file }) => !mediaPaths.has(file))
      .map(({ path, file }) =>
        yaml.problemAt([id, ...path], `expected the file ${file} in the pack, found nothing there`),
      ),
  );
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
  return [
    ...check('facts', scene.facts, [...path, 'facts']),
    ...check('claims', scene.claims, [...path, 'claims']),
    ...checkSceneType(scene, known, yaml, path),
  ];
}

/** What each scene type names besides its facts. */
function checkSceneType(
  scene: Scene,
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const check = idChecker(known, yaml);
  const figure = (name: 'figure' | 'marked', reference: string | undefined) =>
    reference === undefined ? [] : checkFigure(reference, known, yaml, [...path, name]);
  switch (scene.type) {
    case 'opening':
      return scene.span ? checkPeriod(scene.span, yaml, [...path, 'span', 'end']) : [];
    case 'term':
      return [];
    case 'text':
      return scene.image === undefined
        ? []
        : [
            ...check('media', scene.image, [...path, 'image']),
            ...checkIsImage(scene.image, known, yaml, [...path, 'image']),
          ];
    case 'figure':
      return figure('figure', scene.figure);
    case 'field':
      return [...figure('figure', scene.figure), ...figure('marked', scene.marked)];
    case 'map':
      return [
        ...figure('figure', scene.figure),
        ...check('places', scene.frame, [...path, 'frame']),
        ...check('places', scene.places, [...path, 'places']),
        ...check('routes', scene.routes, [...path, 'routes']),
        ...(scene.journey ?? []).flatMap((stage, index) =>
          check('places', stage.frame, [...path, 'journey', index, 'frame']),
        ),
      ];
    case 'compare':
      return scene.cards.flatMap((card, index) => [
        ...check('facts', card.fact, [...path, 'cards', index, 'fact']),
        ...checkMoments(card.moments, known, yaml, [...path, 'cards', index, 'moments']),
      ]);
    case 'timeline':
      return check('facts', scene.entries, [...path, 'entries']);
    case 'names':
      return scene.names.flatMap(({ source }, index) =>
        check('sources', source, [...path, 'names', index, 'source']),
      );
    case 'media':
      return check('media', scene.media, [...path, 'media']);
  }
}

/** A film needs a scene of its own, with its controls, captions and transcript. */
function checkIsImage(
  id: string,
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const media = known.media?.value;
  const kind = media && Object.hasOwn(media, id) ? media[id]?.kind : undefined;
  if (kind === undefined || kind === 'image') return [];
  return [yaml.problemAt(path, `expected an image, found "${id}" (${kind}): show it in a media scene`)];
}

function checkMoments(
  references: readonly string[],
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const facts = known.facts?.value;
  if (!facts) return [];
  return references.flatMap((reference, index) => {
    if (findMoment(facts, reference) !== undefined) return [];
    const message = `found "${reference}", which is no moment of ${dataFiles.facts}: add it, or mend the name`;
    return [yaml.problemAt([...path, index], message)];
  });
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
