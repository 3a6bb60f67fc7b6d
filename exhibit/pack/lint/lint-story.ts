// The order of the story, and its care for those who watch it.
import type { CheckedDataFiles, CheckedFile } from '../checked-files';
import { findFigure } from '../pack';
import { dataFiles } from '../pack-files';
import type { PackProblem } from '../problem';
import type { Scene } from '../scene-schema';
import type { Chapter } from '../story-schema';
import type { PathSegments, YamlFile } from '../yaml-file';
import { factsToldBy, figuresShownBy } from './evidence';

export function lintStory(known: CheckedDataFiles): PackProblem[] {
  if (!known.story) return [];
  const { value, yaml } = known.story;
  return [
    ...lintCare(known.story),
    ...value.chapters.flatMap((chapter, chapterIndex) =>
      chapter.scenes.flatMap((scene, sceneIndex) => {
        const path = ['chapters', chapterIndex, 'scenes', sceneIndex];
        return [
          ...lintFigureFacts(scene, known, yaml, path),
          ...lintTimelineOrder(scene, known, yaml, path),
          ...lintJourneyOrder(scene, yaml, path),
        ];
      }),
    ),
  ];
}

/** That the story begins with its notice is checked at every start (`check-care.ts`). */
function lintCare({ value, yaml }: CheckedFile<{ chapters: Chapter[] }>): PackProblem[] {
  if (value.chapters.length === 1) return [];
  const message =
    'found "care" in every scene of this chapter: the attract loop and the school profile pass over it';
  return value.chapters.flatMap(({ scenes }, index) =>
    scenes.every(({ care }) => care !== undefined)
      ? [yaml.problemAt(['chapters', index], message, 'warning')]
      : [],
  );
}

/** A figure shown large belongs to a fact that the scene tells, so that visitors can ask for its source. */
function lintFigureFacts(
  scene: Scene,
  { facts }: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const told = factsToldBy(scene);
  return figuresShownBy(scene).flatMap(({ name, reference }) => {
    const factId = reference.split('.')[0] ?? '';
    if (!facts || told.includes(factId) || !findFigure(facts.value, reference)) return [];
    const message = `found "${reference}", a figure that no fact of this scene backs: add "${factId}" to its "facts"`;
    return [yaml.problemAt([...path, name], message)];
  });
}

/** Two facts of one time may stand either way: they are compared as far as both are known. */
function lintTimelineOrder(
  scene: Scene,
  { facts }: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  if (scene.type !== 'timeline' || !facts) return [];
  const starts = scene.entries.map((id) =>
    Object.hasOwn(facts.value, id) ? facts.value[id]?.start : undefined,
  );
  return scene.entries.flatMap((id, index) => {
    const [before, start] = [starts[index - 1], starts[index]];
    if (before === undefined || start === undefined || !isBefore(start, before)) return [];
    const message = `found "${id}" (${start}) after "${scene.entries[index - 1]}" (${before}): put the earlier one first`;
    return [yaml.problemAt([...path, 'entries', index], message, 'warning')];
  });
}

function lintJourneyOrder(scene: Scene, yaml: YamlFile, path: PathSegments): PackProblem[] {
  const stages = (scene.type === 'map' && scene.journey) || [];
  return stages.flatMap(({ until }, index) => {
    const before = stages[index - 1]?.until;
    if (before === undefined || !isBefore(until, before)) return [];
    const message = `found ${until} after ${before}: the date of a map runs forwards; put the stages in order (see ${dataFiles.story})`;
    return [yaml.problemAt([...path, 'journey', index, 'until'], message)];
  });
}

function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
