// Words that the exhibit does not use: euphemisms, perpetrators' words, masses instead of people (`terms/<language>.yaml`).
import type { LanguageTag } from '../identifier';
import { manifestFile, termsFileOf, type PackFiles } from '../pack-files';
import type { PackProblem } from '../problem';
import { readChecked, type CheckedLanguage, type ReadPack } from '../read-pack';
import { termPattern, termsFileSchema, type AvoidedTerm } from '../terms-schema';
import type { PathSegments, YamlFile } from '../yaml-file';

export function lintTerms({ files, languages, manifest }: ReadPack): PackProblem[] {
  const tags = languages.map(({ tag }) => tag);
  const languageIndex = (tag: LanguageTag) =>
    manifest?.value.languages.findIndex((language) => language.tag === tag) ?? 0;
  return [
    ...languages.flatMap((language) => {
      const text = files.get(termsFileOf(language.tag));
      if (text !== undefined) return lintLanguage(language, text);
      const message = `expected ${termsFileOf(language.tag)}, the words that "${language.tag}" avoids and what it says instead, found nothing: add it`;
      const path = ['languages', languageIndex(language.tag)];
      return manifest ? [manifest.yaml.problemAt(path, message, 'warning')] : [];
    }),
    ...unusedTermFiles(files, tags),
  ];
}

function lintLanguage({ tag, text, factText }: CheckedLanguage, terms: string): PackProblem[] {
  const problems: PackProblem[] = [];
  const checked = readChecked(termsFileOf(tag), terms, termsFileSchema, problems);
  if (!checked) return problems;
  const avoid = checked.value.avoid.map((term) => ({ term, pattern: termPattern(term) }));
  return [text, factText].flatMap((file) =>
    file
      ? textsIn(file.value).flatMap(([path, value]) =>
          avoid.flatMap(({ term, pattern }) => found(term, pattern, value, path, file.yaml)),
        )
      : [],
  );
}

function found(
  { say, why, severity }: AvoidedTerm,
  pattern: RegExp,
  text: string,
  path: PathSegments,
  yaml: YamlFile,
): PackProblem[] {
  return [...text.matchAll(pattern)]
    .filter(([words]) => words !== '')
    .map(({ 0: words, index }) =>
      yaml.problemIn(
        path,
        { text, index, length: words.length },
        `found "${words}": say ${say} (${why})`,
        severity,
      ),
    );
}

function unusedTermFiles(files: PackFiles, tags: readonly LanguageTag[]): PackProblem[] {
  return [...files.keys()].flatMap((file) => {
    const tag = /^terms\/(.+)\.yaml$/.exec(file)?.[1];
    if (tag === undefined || tags.includes(tag)) return [];
    const message = `found this file, but "${tag}" is not among the languages of ${manifestFile}: take it away, or mend its name`;
    return [{ severity: 'warning' as const, file, line: 1, column: 1, path: '', message }];
  });
}

/** Every text of a file, with its path. */
function textsIn(value: unknown, path: PathSegments = []): [PathSegments, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => textsIn(inner, [...path, key]));
}
