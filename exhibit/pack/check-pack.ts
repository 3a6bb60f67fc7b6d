// From the files of a pack to a pack that can be shown, or to everything that is wrong with it, at once.
import type * as v from 'valibot';
import { checkCare } from './check-care';
import { checkClaims } from './check-claims';
import { checkFactTexts } from './check-fact-texts';
import { checkReferences } from './check-references';
import { checkTexts } from './check-texts';
import type { CheckedDataFiles, CheckedFile } from './checked-files';
import { claimsFileSchema } from './claim-schema';
import { factsFileSchema, sourcesFileSchema } from './fact-schema';
import { factTextsFileSchema } from './fact-text-schema';
import { manifestSchema, type Manifest } from './manifest-schema';
import { placesFileSchema, routesFileSchema } from './map-schema';
import { mediaFileSchema } from './media-schema';
import type { Pack } from './pack';
import { dataFiles, factTextFileOf, manifestFile, textFileOf, type PackFiles } from './pack-files';
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
  const claims = read(dataFiles.claims, claimsFileSchema);
  const tags = manifest?.value.languages.map(({ tag }) => tag) ?? tagsOfTexts(files);
  const languages = [...new Set(tags)].map((tag) => ({
    tag,
    text: read(textFileOf(tag), textFileSchema),
    factText: read(factTextFileOf(tag), factTextsFileSchema),
  }));

  if (manifest) problems.push(...checkManifest(manifest, files));
  const known: CheckedDataFiles = { story, facts, sources, places, routes, media, claims };
  problems.push(...checkReferences(known, mediaPaths), ...checkClaims(known), ...checkCare(known));
  for (const { text, factText } of languages) {
    if (text) problems.push(...checkTexts(text, known));
    if (factText) problems.push(...checkFactTexts(factText, known));
  }

  const failed = problems.some((problem) => problem.severity === 'error');
  if (failed || !manifest || !isWhole(known)) {
    return { pack: undefined, problems: sortProblems(problems) };
  }
  const pack: Pack = {
    manifest: manifest.value,
    chapters: known.story.value.chapters,
    facts: known.facts.value,
    sources: known.sources.value,
    places: known.places.value,
    routes: known.routes.value,
    media: known.media.value,
    claims: known.claims.value,
    texts: Object.fromEntries(languages.flatMap(({ tag, text }) => (text ? [[tag, text.value]] : []))),
    factTexts: Object.fromEntries(
      languages.flatMap(({ tag, factText }) => (factText ? [[tag, factText.value]] : [])),
    ),
  };
  return { pack, problems: sortProblems(problems) };
}

type WholeDataFiles = { readonly [File in keyof CheckedDataFiles]: NonNullable<CheckedDataFiles[File]> };

function isWhole(known: CheckedDataFiles): known is WholeDataFiles {
  return Object.values(known).every((file) => file !== undefined);
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
