// A language is whole or absent: everything that is shown must have its words, and nothing else may stand there.
import { checkFigureReferences } from './check-figure-references';
import type { CheckedDataFiles, CheckedFile } from './checked-files';
import { checkRouteWords } from './check-route-words';
import { dataFiles } from './pack-files';
import type { PackProblem } from './problem';
import type { Scene } from './scene-schema';
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
    ...checkStatusWords(value, known, yaml),
    ...checkRouteWords(value, known, yaml),
    ...scenes.flatMap((scene) => {
      const text = Object.hasOwn(value.scenes, scene.id) ? value.scenes[scene.id] : undefined;
      return text ? checkScene(scene === scenes[0] ? 'first' : 'later', scene, text, known, yaml) : [];
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

function checkStatusWords(value: PackText, known: CheckedDataFiles, yaml: YamlFile): PackProblem[] {
  const places = known.places?.value;
  if (!places) return [];
  const used = [...new Set(Object.values(places).map(({ statusThen }) => statusThen))];
  const missing = used.filter((status) => !Object.hasOwn(value.status, status));
  const unused = Object.keys(value.status).filter((status) => !used.includes(status));
  return [
    ...missing.map((status) =>
      yaml.problemAt(
        ['status', status],
        `expected the words for "${status}" of ${dataFiles.places}, found nothing: add them`,
      ),
    ),
    ...unused.map((status) =>
      yaml.problemAt(
        ['status', status],
        `found "${status}", which no place in ${dataFiles.places} has: take it out`,
      ),
    ),
  ];
}

function checkScene(
  place: ScenePlace,
  scene: Scene,
  text: SceneText,
  known: CheckedDataFiles,
  yaml: YamlFile,
): PackProblem[] {
  const path = ['scenes', scene.id];
  const needed = neededParts(scene, place);
  const missing = needed.filter((part) => text[part] === undefined);
  const needless = optionalParts.filter((part) => text[part] !== undefined && !needed.includes(part));
  return [
    ...missing.map((part) =>
      yaml.problemAt([...path, part], `expected "${part}" for a ${scene.type} scene, found nothing: add it`),
    ),
    ...needless.map((part) =>
      yaml.problemAt([...path, part], `found "${part}", which this scene never shows: take it out`),
    ),
    ...checkCards(scene, text, known, yaml, [...path, 'cards']),
    ...(['kicker', 'title', 'body', 'notice'] as const).flatMap((part) =>
      checkFigureReferences(text[part] ?? '', known, yaml, [...path, part]),
    ),
    ...checkPlainParts(text, yaml, path),
  ];
}

function checkPlainParts(text: SceneText, yaml: YamlFile, path: PathSegments): PackProblem[] {
  const words = (['figure', 'marked'] as const).flatMap((part) =>
    (['counts', 'attribution'] as const).map((word) => ({ path: [part, word], text: text[part]?.[word] })),
  );
  const descriptions = (['mapDescription', 'imageDescription', 'mediaDescription', 'term'] as const).map(
    (part) => ({ path: [part], text: text[part] }),
  );
  return [...words, ...descriptions].flatMap((plain) =>
    checkWithoutFigures(plain.text, yaml, [...path, ...plain.path]),
  );
}

/** Each card has its words, and no words are without a card. */
function checkCards(
  scene: Scene,
  text: SceneText,
  known: CheckedDataFiles,
  yaml: YamlFile,
  path: PathSegments,
): PackProblem[] {
  const cards = text.cards;
  if (!cards || (scene.type !== 'compare' && scene.type !== 'term')) return [];
  const ids = scene.cards.map((card) => (typeof card === 'string' ? card : card.id));
  const missing = ids.filter((id) => !Object.hasOwn(cards, id));
  const unknown = Object.keys(cards).filter((id) => !ids.includes(id));
  return [
    ...missing.map((id) =>
      yaml.problemAt([...path, id], `expected the words of the card "${id}", found nothing: add them`),
    ),
    ...unknown.map((id) =>
      yaml.problemAt([...path, id], `found "${id}", which is no card of this scene: take it out`),
    ),
    ...Object.entries(cards).flatMap(([id, card]) =>
      (['kicker', 'title', 'body'] as const).flatMap((part) =>
        checkFigureReferences(card[part] ?? '', known, yaml, [...path, id, part]),
      ),
    ),
  ];
}

/** In these texts no figure is put in: a reference would be read as it stands. */
function checkWithoutFigures(text: string | undefined, yaml: YamlFile, path: PathSegments): PackProblem[] {
  const brace = /[{}]/.exec(text ?? '');
  if (!brace) return [];
  const message = `found "${brace[0]}", but figures are put into kicker, title and body alone: write this text without it`;
  return [yaml.problemAt(path, message)];
}

const optionalParts = [
  'figure',
  'marked',
  'cards',
  'term',
  'notice',
  'mapDescription',
  'imageDescription',
  'mediaDescription',
] as const;
type ScenePart = (typeof optionalParts)[number];

/** Whether a scene opens the whole story. */
type ScenePlace = 'first' | 'later';

function neededParts(scene: Scene, place: ScenePlace): ScenePart[] {
  const parts = partsOfType(scene);
  // A short notice before the first chapter, and one before scenes with killings (history notes, "Visitor care").
  const isAnnounced = scene.care !== undefined || (scene.type === 'opening' && place === 'first');
  return isAnnounced ? [...parts, 'notice'] : parts;
}

function partsOfType(scene: Scene): ScenePart[] {
  switch (scene.type) {
    case 'opening':
    case 'timeline':
    case 'names':
      return [];
    case 'text':
      return scene.image === undefined ? [] : ['imageDescription'];
    case 'figure':
      return ['figure'];
    case 'field':
      return scene.marked === undefined ? ['figure'] : ['figure', 'marked'];
    case 'map':
      return scene.figure === undefined ? ['mapDescription'] : ['mapDescription', 'figure'];
    case 'compare':
      return ['cards'];
    case 'term':
      return ['cards', 'term'];
    case 'media':
      return ['mediaDescription'];
  }
}
