// A language is whole or absent: everything that is shown must have its words, and nothing else may stand there.
import type { CheckedDataFiles, CheckedFile } from './checked-files';
import type { Figure } from './figure-schema';
import { findFigure } from './pack';
import { dataFiles } from './pack-files';
import type { PackProblem } from './problem';
import type { Scene } from './story-schema';
import { numberFor, referencesIn, type TextReference } from './text-reference';
import type { PackText, SceneText } from './text-schema';
import type { PathSegments, YamlFile } from './yaml-file';

export function checkTexts({ value, yaml }: CheckedFile<PackText>, known: CheckedDataFiles): PackProblem[] {
  const chapters = known.story?.value.chapters;
  if (!chapters) return [];
  const all = chapters.flatMap((chapter) => chapter.scenes);
  // Of two scenes with one name, which is reported already, the first is meant.
  const scenes = all.filter(({ id }, index) => all.findIndex((scene) => scene.id === id) === index);
  return [
    ...checkKeys(
      'chapters',
      Object.keys(value.chapters),
      chapters.map(({ id }) => id),
      yaml,
    ),
    ...checkKeys(
      'scenes',
      Object.keys(value.scenes),
      scenes.map(({ id }) => id),
      yaml,
    ),
    ...checkPlaceNames(value, known, yaml),
    ...scenes.flatMap((scene) => {
      const text = Object.hasOwn(value.scenes, scene.id) ? value.scenes[scene.id] : undefined;
      return text ? checkScene(scene, text, known, yaml) : [];
    }),
  ];
}

function checkKeys(
  group: 'chapters' | 'scenes',
  found: readonly string[],
  expected: readonly string[],
  yaml: YamlFile,
): PackProblem[] {
  const missing = expected.filter((id) => !found.includes(id));
  const unknown = found.filter((id) => !expected.includes(id));
  return [
    ...missing.map((id) =>
      yaml.problemAt(
        [group, id],
        `expected the text of "${id}" (it is in ${dataFiles.story}), found nothing: add it`,
      ),
    ),
    ...unknown.map((id) =>
      yaml.problemAt(
        [group, id],
        `found "${id}", which is not in ${dataFiles.story}: take it out, or mend the name`,
      ),
    ),
  ];
}

function checkPlaceNames(value: PackText, known: CheckedDataFiles, yaml: YamlFile): PackProblem[] {
  const places = known.places?.value;
  if (!places) return [];
  return Object.keys(value.places)
    .filter((id) => !Object.hasOwn(places, id))
    .map((id) =>
      yaml.problemAt(['places', id], `found "${id}", which is not in ${dataFiles.places}: mend the name`),
    );
}

function checkScene(scene: Scene, text: SceneText, known: CheckedDataFiles, yaml: YamlFile): PackProblem[] {
  const path = ['scenes', scene.id];
  const needed = neededParts(scene);
  const problems = needed
    .filter((part) => text[part] === undefined)
    .map((part) =>
      yaml.problemAt([...path, part], `expected "${part}" for a ${scene.type} scene, found nothing: add it`),
    );
  const needless = (['figure', 'mapDescription', 'imageDescription'] as const).filter(
    (part) => text[part] !== undefined && !needed.includes(part),
  );
  problems.push(
    ...needless.map((part) =>
      yaml.problemAt([...path, part], `found "${part}", which this scene never shows: take it out`),
    ),
  );
  for (const part of ['kicker', 'title', 'body'] as const) {
    problems.push(...checkFigureReferences(text[part], known, yaml, [...path, part]));
  }
  problems.push(
    ...checkWithoutFigures(text.figure?.counts, yaml, [...path, 'figure', 'counts']),
    ...checkWithoutFigures(text.figure?.attribution, yaml, [...path, 'figure', 'attribution']),
    ...checkWithoutFigures(text.mapDescription, yaml, [...path, 'mapDescription']),
    ...checkWithoutFigures(text.imageDescription, yaml, [...path, 'imageDescription']),
  );
  return problems;
}

/** In these texts no figure is put in: a reference would be read as it stands. */
function checkWithoutFigures(text: string | undefined, yaml: YamlFile, path: PathSegments): PackProblem[] {
  const brace = /[{}]/.exec(text ?? '');
  if (!brace) return [];
  const message = `found "${brace[0]}", but figures are put into kicker, title and body alone: write this text without it`;
  return [yaml.problemAt(path, message)];
}

type ScenePart = 'figure' | 'mapDescription' | 'imageDescription';

function neededParts(scene: Scene): ScenePart[] {
  switch (scene.type) {
    case 'text':
      return scene.image === undefined ? [] : ['imageDescription'];
    case 'figure':
      return ['figure'];
    case 'map':
      return scene.figure === undefined ? ['mapDescription'] : ['mapDescription', 'figure'];
  }
}

function checkFigureReferences(
  text: string,
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const facts = known.facts?.value;
  if (!facts) return [];
  const references = referencesIn(text);
  const problems = references.flatMap((reference) => {
    const fault = faultOf(reference, findFigure(facts, reference.figure));
    return fault === undefined ? [] : [yaml.problemAt(path, fault)];
  });
  const rest = references.reduce((left, { raw }) => left.replace(raw, ''), text);
  const stray = /[{}]/.exec(rest);
  if (stray)
    problems.push(yaml.problemAt(path, `found a lone "${stray[0]}"; a figure is written {fact.figure}`));
  return problems;
}

function faultOf(
  { raw, figure: name, bound }: TextReference,
  figure: Figure | undefined,
): string | undefined {
  if (figure === undefined || numberFor(figure, bound) === undefined) {
    return `found ${raw}, which is no figure of ${dataFiles.facts}: mend the name`;
  }
  const isRange = figure.estimate === undefined && figure.low !== undefined && figure.high !== undefined;
  // One end of a range, alone in a sentence, would say less than historians do.
  if (isRange && bound === undefined && figure.low !== figure.high) {
    return `found ${raw}, a range without an estimate: write {${name}.low} and {${name}.high}`;
  }
  return undefined;
}
