// Reads the files of a pack, each against its schema. What the files owe one another is checked by others.
import type * as v from 'valibot';
import type { CheckedDataFiles, CheckedFile } from './checked-files';
import { claimsFileSchema } from './claim-schema';
import { factsFileSchema, sourcesFileSchema } from './fact-schema';
import { factTextsFileSchema, type FactTexts } from './fact-text-schema';
import type { LanguageTag } from './identifier';
import { manifestSchema, type Manifest } from './manifest-schema';
import { placesFileSchema, routesFileSchema } from './map-schema';
import { mediaFileSchema } from './media-schema';
import { dataFiles, factTextFileOf, manifestFile, textFileOf, type PackFiles } from './pack-files';
import type { PackProblem } from './problem';
import { checkAgainst } from './schema-problems';
import { storyFileSchema } from './story-schema';
import { textFileSchema, type PackText } from './text-schema';
import { readYamlFile } from './yaml-file';

/** The texts of one language, each where it could be read. */
export interface CheckedLanguage {
  readonly tag: LanguageTag;
  readonly text: CheckedFile<PackText> | undefined;
  readonly factText: CheckedFile<FactTexts> | undefined;
}

/** The files of a pack, each where it could be read, and why the others could not. */
export interface ReadPack {
  readonly files: PackFiles;
  readonly manifest: CheckedFile<Manifest> | undefined;
  readonly known: CheckedDataFiles;
  readonly languages: readonly CheckedLanguage[];
  readonly problems: readonly PackProblem[];
}

export function readPack(files: PackFiles): ReadPack {
  const problems: PackProblem[] = [];
  const read = <Output>(file: string, schema: v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>) => {
    const text = files.get(file);
    if (text !== undefined) return readChecked(file, text, schema, problems);
    const message = 'expected this file, found nothing: add it, or give it back its name';
    problems.push({ severity: 'error', file, line: 1, column: 1, path: '', message });
    return undefined;
  };
  const manifest = read(manifestFile, manifestSchema);
  const known: CheckedDataFiles = {
    story: read(dataFiles.story, storyFileSchema),
    facts: read(dataFiles.facts, factsFileSchema),
    sources: read(dataFiles.sources, sourcesFileSchema),
    places: read(dataFiles.places, placesFileSchema),
    routes: read(dataFiles.routes, routesFileSchema),
    media: read(dataFiles.media, mediaFileSchema),
    claims: read(dataFiles.claims, claimsFileSchema),
  };
  const tags = manifest?.value.languages.map(({ tag }) => tag) ?? tagsOfTexts(files);
  const languages = [...new Set(tags)].map((tag) => ({
    tag,
    text: read(textFileOf(tag), textFileSchema),
    factText: read(factTextFileOf(tag), factTextsFileSchema),
  }));
  return { files, manifest, known, languages, problems };
}

/** Reads one text against its schema; its problems go where all of them are kept. */
export function readChecked<Output>(
  file: string,
  text: string,
  schema: v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>,
  problems: PackProblem[],
): CheckedFile<Output> | undefined {
  const yaml = readYamlFile(file, text);
  const checked = checkAgainst(schema, yaml);
  if (checked.ok) return { value: checked.value, yaml };
  problems.push(...checked.problems);
  return undefined;
}

/** The languages that have a file; where the manifest cannot be read, each of them is checked all the same. */
export function tagsOfTexts(files: PackFiles): string[] {
  return [...files.keys()].flatMap((file) => /^text\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
}
