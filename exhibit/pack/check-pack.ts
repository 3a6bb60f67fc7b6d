// From the files of a pack to a pack that can be shown, or to everything that is wrong with it, at once.
import type * as v from 'valibot';
import { checkReferences } from './check-references';
import { checkTexts } from './check-texts';
import type { CheckedDataFiles, CheckedFile } from './checked-files';
import { factsFileSchema, sourcesFileSchema } from './fact-schema';
import { manifestSchema, type Manifest } from './manifest-schema';
import { placesFileSchema, routesFileSchema } from './map-schema';
import { mediaFileSchema } from './media-schema';
import type { Pack } from './pack';
import { dataFiles, manifestFile, textFileOf, type PackFiles } from './pack-files';
import { sortProblems, type PackProblem } from './problem';
import { checkAgainst } from './schema-problems';
import { storyFileSchema } from './story-schema';
import { textFileSchema } from './text-schema';
import { readYamlFile } from './yaml-file';

export interface PackReport {
  /** The pack, where it has no errors. */
  readonly pack: Pack | undefined;
  readonly problems: readonly PackProblem[];
}

/**
 * Checks a whole pack: each file against its schema, then the files against one another.
 * @param files the pack's YAML texts by path
 * @param mediaPaths paths of the files that exist under `media/`
 */
export function checkPack(files: PackFiles, mediaPaths: ReadonlySet<string>): PackReport {
  const problems: PackProblem[] = [];
  const read = <Output>(file: string, schema: v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>) =>
    readChecked(files, file, schema, problems);

  const manifest = read(manifestFile, manifestSchema);
  const story = read(dataFiles.story, storyFileSchema);
  const facts = read(dataFiles.facts, factsFileSchema);
  const sources = read(dataFiles.sources, sourcesFileSchema);
  const places = read(dataFiles.places, placesFileSchema);
  const routes = read(dataFiles.routes, routesFileSchema);
  const media = read(dataFiles.media, mediaFileSchema);
  const tags = manifest?.value.languages.map(({ tag }) => tag) ?? tagsOfTexts(files);
  const texts = new Map(
    [...new Set(tags)].map((tag) => [tag, read(textFileOf(tag), textFileSchema)] as const),
  );

  if (manifest) problems.push(...checkManifest(manifest, files));
  const known: CheckedDataFiles = { story, facts, sources, places, routes, media };
  problems.push(...checkReferences(known, mediaPaths));
  for (const text of texts.values()) if (text) problems.push(...checkTexts(text, known));

  const failed = problems.some((problem) => problem.severity === 'error');
  if (failed || !manifest || !story || !facts || !sources || !places || !routes || !media) {
    return { pack: undefined, problems: sortProblems(problems) };
  }
  const pack: Pack = {
    manifest: manifest.value,
    chapters: story.value.chapters,
    facts: facts.value,
    sources: sources.value,
    places: places.value,
    routes: routes.value,
    media: media.value,
    texts: Object.fromEntries([...texts].flatMap(([tag, text]) => (text ? [[tag, text.value]] : []))),
  };
  return { pack, problems: sortProblems(problems) };
}

function readChecked<Output>(
  files: PackFiles,
  file: string,
  schema: v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>,
  problems: PackProblem[],
): CheckedFile<Output> | undefined {
  const text = files.get(file);
  if (text === undefined) {
    const message = 'expected this file, found nothing: add it, or give it back its name';
    problems.push({ severity: 'error', file, line: 1, column: 1, path: '', message });
    return undefined;
  }
  const yaml = readYamlFile(file, text);
  const checked = checkAgainst(schema, yaml);
  if (checked.ok) return { value: checked.value, yaml };
  problems.push(...checked.problems);
  return undefined;
}

function checkManifest({ value, yaml }: CheckedFile<Manifest>, files: PackFiles): PackProblem[] {
  const problems: PackProblem[] = [];
  const tags = value.languages.map((language) => language.tag);
  tags.forEach((tag, index) => {
    if (tags.indexOf(tag) === index) return;
    problems.push(yaml.problemAt(['languages', index, 'tag'], `found "${tag}" twice; keep one of the two`));
  });
  if (!tags.includes(value.defaultLanguage)) {
    const message = `expected one of the languages above (${tags.join(', ')}), found "${value.defaultLanguage}"`;
    problems.push(yaml.problemAt(['defaultLanguage'], message));
  }
  for (const tag of tagsOfTexts(files)) {
    if (tags.includes(tag)) continue;
    const message = `found ${textFileOf(tag)}, but "${tag}" is not among the languages: add it there, or take the file away`;
    problems.push(yaml.problemAt(['languages'], message, 'warning'));
  }
  return problems;
}

/** The languages that have a file; where the manifest cannot be read, each of them is checked all the same. */
function tagsOfTexts(files: PackFiles): string[] {
  return [...files.keys()].flatMap((file) => /^text\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
}
