// What stands in the files and nobody sees. A figure is never unused, nor is a route: those of a told fact are all shown
// when a visitor asks how we know, and the map that visitors explore draws every route.
import type { CheckedDataFiles, CheckedFile } from '../checked-files';
import { filesOfMedia, type Media } from '../media-schema';
import { dataFiles } from '../pack-files';
import type { PackProblem } from '../problem';
import type { Scene } from '../scene-schema';
import { factsToldBy } from './evidence';

/** @param mediaPaths paths of the files that exist under `media/` */
export function lintUnused(known: CheckedDataFiles, mediaPaths: ReadonlySet<string>): PackProblem[] {
  const scenes = known.story?.value.chapters.flatMap((chapter) => chapter.scenes);
  // What a file that cannot be read would use is not unused.
  if (!scenes || !known.facts || !known.routes) return [];
  return [
    ...unused(
      known.facts,
      factsUsed(scenes),
      `no scene tells it: name it in a scene of ${dataFiles.story}, or take it out`,
    ),
    ...unused(known.sources, sourcesUsed(scenes, known), 'nothing cites it: cite it, or take it out'),
    ...unused(known.places, placesUsed(scenes, known), 'no scene, route or fact names it: take it out'),
    ...unused(
      known.media,
      mediaUsed(scenes),
      `no scene shows it: name it in a scene of ${dataFiles.story}, or take it out`,
    ),
    ...unlistedFiles(known.media, mediaPaths),
  ];
}

function unused(
  file: CheckedFile<Record<string, unknown>> | undefined,
  used: readonly string[],
  why: string,
): PackProblem[] {
  if (!file) return [];
  const names = new Set(used);
  return Object.keys(file.value)
    .filter((id) => !names.has(id))
    .map((id) => file.yaml.problemAt([id], `found "${id}", but ${why}`, 'warning'));
}

function factsUsed(scenes: readonly Scene[]): string[] {
  return scenes.flatMap(factsToldBy);
}

function sourcesUsed(scenes: readonly Scene[], { facts, routes }: CheckedDataFiles): string[] {
  return [
    ...Object.values(facts?.value ?? {}).flatMap(({ sources }) => sources),
    ...Object.values(routes?.value ?? {}).flatMap(({ sources }) => sources),
    ...scenes.flatMap((scene) => (scene.type === 'names' ? scene.names.map(({ source }) => source) : [])),
  ];
}

function placesUsed(scenes: readonly Scene[], { facts, routes }: CheckedDataFiles): string[] {
  return [
    ...Object.values(facts?.value ?? {}).flatMap(({ places }) => places),
    ...Object.values(routes?.value ?? {}).flatMap(({ from, via, to }) => [from, ...via, to]),
    ...scenes.flatMap((scene) =>
      scene.type === 'map'
        ? [...scene.frame, ...scene.places, ...(scene.journey ?? []).flatMap(({ frame }) => frame)]
        : [],
    ),
  ];
}

function mediaUsed(scenes: readonly Scene[]): string[] {
  return scenes.flatMap((scene) => {
    if (scene.type === 'media') return [scene.media];
    return scene.type === 'text' && scene.image !== undefined ? [scene.image] : [];
  });
}

/** Files without provenance are never served. */
function unlistedFiles(
  media: CheckedFile<Record<string, Media>> | undefined,
  mediaPaths: ReadonlySet<string>,
): PackProblem[] {
  if (!media) return [];
  const listed = new Set(
    Object.values(media.value)
      .flatMap(filesOfMedia)
      .map(({ file }) => file),
  );
  return [...mediaPaths]
    .filter((path) => !listed.has(path))
    .map((path) =>
      media.yaml.problemAt(
        [],
        `found the file ${path}, which no entry names: add it here with its provenance, or take it out`,
        'warning',
      ),
    );
}
