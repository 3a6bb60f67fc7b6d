// What a curator owes to the story, beyond what the screens need to work: figures and dates that facts back, claims that
// are told, texts that can be read standing, words that keep people's dignity, nothing unused.
//
// A pass of its own, which `pack:check` and the tests run on every change of a pack, and no start of the exhibit: an
// untold claim or a typed number is an error to mend before the pack leaves the desk, but no reason to leave a museum
// with a black screen at three in the morning. `check-pack.ts` keeps what would break a screen.
import { checkReadPack, type PackReport } from '../check-pack';
import type { CheckedDataFiles } from '../checked-files';
import type { PackFiles } from '../pack-files';
import { sortProblems, type PackProblem } from '../problem';
import { readPack, type CheckedLanguage, type ReadPack } from '../read-pack';
import type { Scene } from '../scene-schema';
import { referencesIn } from '../text-reference';
import { evidenceOfFacts, evidenceOfScene, factsToldBy, type Evidence } from './evidence';
import { lintClaims, lintNuances } from './lint-claims';
import { lintDates } from './lint-dates';
import { lintDoubt, lintForeignFigures } from './lint-figures';
import { lintDigits, lintNumberWords } from './lint-quantities';
import { lintReading } from './lint-reading';
import { lintSources } from './lint-sources';
import { lintStory } from './lint-story';
import { lintTerms } from './lint-terms';
import { lintTranslations } from './lint-translations';
import { lintUnused } from './lint-unused';
import { factUnits, headingUnit, sceneUnits, type LintUnit, type SceneUnit } from './units';

/**
 * Checks a pack and lints it: the report of a curator's desk. Its pack is there whenever it can be shown, errors of
 * the lint or not.
 * @param files the pack's YAML texts by path
 * @param mediaPaths paths of the files that exist under `media/`
 */
export function checkAndLintPack(files: PackFiles, mediaPaths: ReadonlySet<string>): PackReport {
  const read = readPack(files);
  const { pack, problems } = checkReadPack(read, mediaPaths);
  return { pack, problems: sortProblems([...problems, ...lintPack(read, mediaPaths)]) };
}

/** Everything the lint has to say about the files that could be read. What the check reports, it does not repeat. */
export function lintPack(read: ReadPack, mediaPaths: ReadonlySet<string>): PackProblem[] {
  const { known } = read;
  return [
    ...lintStory(known),
    ...lintClaims(known),
    ...lintSources(known),
    ...lintUnused(known, mediaPaths),
    ...lintTerms(read),
    ...lintLanguages(read),
  ];
}

function lintLanguages({ known, languages, manifest }: ReadPack): PackProblem[] {
  const scenes = known.story?.value.chapters.flatMap((chapter) => chapter.scenes) ?? [];
  const texts = languages.map((language) => ({ language, ...unitsOf(language, scenes) }));
  const original = texts.find(({ language }) => language.tag === manifest?.value.defaultLanguage) ?? texts[0];
  return texts.flatMap((own) => [
    ...lintHeading(own.language, scenes, known),
    ...own.scenes.flatMap((unit) => lintScene(unit, known)),
    ...own.facts.flatMap((unit) => lintFact(unit, known)),
    ...(own.language.factText ? lintNuances(own.language.factText, known) : []),
    ...(original && own !== original ? lintTranslations(original.scenes, own.scenes) : []),
    ...(original && own !== original ? lintTranslations(original.facts, own.facts) : []),
  ]);
}

function unitsOf({ tag, text, factText }: CheckedLanguage, scenes: readonly Scene[]) {
  return {
    scenes: text ? sceneUnits(scenes, text, tag) : [],
    facts: factText ? factUnits(factText, tag) : [],
  };
}

/** The names of the exhibit and of its chapters may speak of anything that the story tells. */
function lintHeading({ tag, text }: CheckedLanguage, scenes: readonly Scene[], known: CheckedDataFiles) {
  if (!text) return [];
  const evidence = evidenceOfFacts([...new Set(scenes.flatMap(factsToldBy))], known);
  return lintWords(headingUnit(text, tag), evidence, known);
}

function lintScene(unit: SceneUnit, known: CheckedDataFiles): PackProblem[] {
  const { scene } = unit;
  const evidence = evidenceOfScene(scene, known);
  const drawn = scene.type === 'map' ? Math.max(scene.routes.length, scene.places.length) : 0;
  return [
    ...lintWords(unit, evidence, known, drawn),
    ...(evidence ? lintForeignFigures(unit, evidence, known) : []),
  ];
}

/** What is said about a fact may put in figures of another, and then speak of that one too. */
function lintFact(unit: LintUnit, known: CheckedDataFiles): PackProblem[] {
  const named = unit.texts.flatMap(({ text }) =>
    referencesIn(text).map(({ figure }) => figure.split('.')[0] ?? ''),
  );
  return lintWords(unit, evidenceOfFacts([...new Set([unit.id, ...named])], known), known);
}

function lintWords(
  unit: LintUnit,
  evidence: Evidence | undefined,
  known: CheckedDataFiles,
  drawn = 0,
): PackProblem[] {
  return [
    ...lintDigits(unit),
    ...(evidence ? lintDates(unit, evidence) : []),
    ...(evidence ? lintNumberWords(unit, evidence, drawn) : []),
    ...lintDoubt(unit, known),
    ...lintReading(unit, known),
  ];
}
