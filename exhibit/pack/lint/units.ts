// What the lint reads: every text of a language, in the order in which a visitor reads it, with what may back it.
import type { CheckedFile } from '../checked-files';
import type { FactText, FactTexts } from '../fact-text-schema';
import type { LanguageTag } from '../identifier';
import type { Scene } from '../scene-schema';
import type { PackText, SceneText } from '../text-schema';
import type { PathSegments, YamlFile } from '../yaml-file';

/** What a text is for: rules differ between a title and a description for those who do not see. */
export type TextPart =
  | 'heading'
  | 'kicker'
  | 'title'
  | 'body'
  | 'term'
  | 'cardKicker'
  | 'cardTitle'
  | 'cardBody'
  | 'notice'
  | 'counts'
  | 'attribution'
  | 'description'
  | 'factTitle'
  | 'claim'
  | 'nuance'
  | 'factWords';

export interface LintText {
  readonly part: TextPart;
  readonly path: PathSegments;
  readonly text: string;
}

/** Texts that are read together: a scene, or what is said about a fact. */
export interface LintUnit {
  readonly id: string;
  /** In reading order. */
  readonly texts: readonly LintText[];
  readonly path: PathSegments;
  readonly yaml: YamlFile;
  readonly language: LanguageTag;
}

export interface SceneUnit extends LintUnit {
  readonly scene: Scene;
}

/** The scenes that have words in this language. */
export function sceneUnits(
  scenes: readonly Scene[],
  { value, yaml }: CheckedFile<PackText>,
  language: LanguageTag,
): SceneUnit[] {
  return scenes.flatMap((scene) => {
    const text = Object.hasOwn(value.scenes, scene.id) ? value.scenes[scene.id] : undefined;
    if (!text) return [];
    const path = ['scenes', scene.id];
    return [{ id: scene.id, scene, texts: textsOfScene(text, path), path, yaml, language }];
  });
}

/** What is said about each fact. */
export function factUnits({ value, yaml }: CheckedFile<FactTexts>, language: LanguageTag): LintUnit[] {
  return Object.entries(value.facts).map(([id, text]) => {
    const path = ['facts', id];
    return { id, texts: textsOfFact(text, path), path, yaml, language };
  });
}

/** The names of the exhibit and of its chapters. */
export function headingUnit({ value, yaml }: CheckedFile<PackText>, language: LanguageTag): LintUnit {
  const chapters = Object.entries(value.chapters).flatMap(([id, { title }]) =>
    one('heading', ['chapters', id, 'title'], title),
  );
  return {
    id: '',
    texts: [...one('heading', ['title'], value.title), ...chapters],
    path: [],
    yaml,
    language,
  };
}

function textsOfScene(text: SceneText, path: PathSegments): LintText[] {
  const cards = Object.entries(text.cards ?? {}).flatMap(([id, card]) => [
    ...one('cardKicker', [...path, 'cards', id, 'kicker'], card.kicker),
    ...one('cardTitle', [...path, 'cards', id, 'title'], card.title),
    ...one('cardBody', [...path, 'cards', id, 'body'], card.body),
  ]);
  const figures = (['figure', 'marked'] as const).flatMap((name) => [
    ...one('counts', [...path, name, 'counts'], text[name]?.counts),
    ...one('attribution', [...path, name, 'attribution'], text[name]?.attribution),
  ]);
  const descriptions = (['mapDescription', 'imageDescription', 'mediaDescription'] as const).flatMap((name) =>
    one('description', [...path, name], text[name]),
  );
  return [
    ...one('kicker', [...path, 'kicker'], text.kicker),
    ...one('title', [...path, 'title'], text.title),
    ...one('body', [...path, 'body'], text.body),
    ...one('term', [...path, 'term'], text.term),
    ...cards,
    ...figures,
    ...one('notice', [...path, 'notice'], text.notice),
    ...descriptions,
  ];
}

function textsOfFact(text: FactText, path: PathSegments): LintText[] {
  const words = (['figures', 'moments'] as const).flatMap((name) =>
    Object.entries(text[name]).flatMap(([id, value]) => one('factWords', [...path, name, id], value)),
  );
  return [
    // The claim first: its months are what the title and the nuance speak of.
    ...one('claim', [...path, 'claim'], text.claim),
    ...one('factTitle', [...path, 'title'], text.title),
    ...one('nuance', [...path, 'nuance'], text.nuance),
    ...words,
  ];
}

function one(part: TextPart, path: PathSegments, text: string | undefined): LintText[] {
  return text === undefined ? [] : [{ part, path, text }];
}
