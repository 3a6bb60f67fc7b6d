// From the files of a pack to a pack that can be shown, or to everything that keeps it from being shown, at once.
//
// The exhibit checks its pack at every start, so a fault found here blanks a museum's screen until somebody mends it.
// Only what the screens rely on belongs here: schemas, references, whole languages. What a curator owes to the story
// (claims told, figures and dates backed, sentences that can be read standing) is found by `lint/`, which `pack:check`
// and the tests run before a pack leaves the desk, and which no start waits for.
import { checkCare } from './check-care';
import { checkClaims } from './check-claims';
import { checkFactTexts } from './check-fact-texts';
import { checkMediaLanguages } from './check-media-languages';
import { checkReferences } from './check-references';
import { checkTexts } from './check-texts';
import type { CheckedDataFiles, CheckedFile } from './checked-files';
import type { Manifest } from './manifest-schema';
import type { Pack } from './pack';
import { textFileOf, type PackFiles } from './pack-files';
import { sortProblems, type PackProblem } from './problem';
import { readPack, tagsOfTexts, type ReadPack } from './read-pack';
import { readSpokenWords } from './spoken-words';

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
  return checkReadPack(readPack(files), mediaPaths);
}

/** The same for files that have been read already. */
export function checkReadPack(read: ReadPack, mediaPaths: ReadonlySet<string>): PackReport {
  const { manifest, known, languages } = read;
  const problems: PackProblem[] = [...read.problems];
  if (manifest) problems.push(...checkManifest(manifest, read.files));
  problems.push(...checkReferences(known, mediaPaths), ...checkClaims(known), ...checkCare(known));
  if (manifest) problems.push(...checkMediaLanguages(manifest.value, known));
  const tags = languages.map(({ tag }) => tag);
  const spokenWords = known.media && readSpokenWords(known.media, read.files, tags);
  problems.push(...(spokenWords?.problems ?? []));
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
    spokenWords: spokenWords?.value ?? {},
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
