// How long a scene stands in the loop, and how long a silent visitor is left in peace.
import type { FactTexts } from '../pack/fact-text-schema';
import type { Scene } from '../pack/scene-schema';
import type { SceneText } from '../pack/text-schema';
import { drawingMs } from './drawing-time';

const msPerMinute = 60_000;
/** Pace of the attract loop: people who stand and read. */
const loopWordsPerMinute = 150;
/** Pace granted to a visitor before anybody asks whether they are still there. */
const patientWordsPerMinute = 100;
const patience = 1.5;
/** A breath after the last word, before the next scene comes. */
const breathMs = 2_000;
const shortestIdleTimeoutMs = 60_000;

/**
 * Time to look, whatever the words say: for a map to draw its routes, for a field to be taken in, for the
 * silence of the close. One table, so that a new scene type cannot forget it.
 */
const viewingMs = {
  opening: 6_000,
  text: 0,
  figure: 4_000,
  map: 8_000,
  field: 12_000,
  compare: 6_000,
  term: 6_000,
  timeline: 8_000,
  names: 20_000,
  media: 8_000,
} satisfies Record<Scene['type'], number>;
const pictureViewingMs = 8_000;
/** What has unfolded is seen whole for this long. */
const restMs = 2_000;

/** The words of a scene in one language, with those about the facts that it lists. */
export interface SceneWords {
  readonly scene: Scene;
  readonly text: SceneText;
  readonly factTexts: FactTexts;
}

/** Words on screen: everything a visitor reads on the scene, not the controls. */
export function countWords({ scene, text, factTexts }: SceneWords): number {
  const cards = Object.values(text.cards ?? {}).flatMap(({ kicker, title, body }) => [kicker, title, body]);
  const entries = scene.type === 'timeline' ? scene.entries.map((id) => factTexts.facts[id]?.title) : [];
  const names = scene.type === 'names' ? scene.names.map(({ name }) => name) : [];
  const read = [
    text.kicker,
    text.title,
    text.body,
    text.notice,
    text.term,
    text.figure?.counts,
    text.figure?.attribution,
    text.marked?.counts,
    text.marked?.attribution,
    ...cards,
    ...entries,
    ...names,
  ];
  return read
    .filter((part) => part !== undefined)
    .join(' ')
    .split(/\s+/)
    .filter(Boolean).length;
}

/**
 * Time on screen in the attract loop: its words at 150 a minute, or its picture or map, plus a breath.
 * 0 for a scene that the loop leaves out, because it tells a killing.
 */
export function dwellMs(words: SceneWords): number {
  const { scene } = words;
  if (scene.care !== undefined) return 0;
  const readingMs = (countWords(words) / loopWordsPerMinute) * msPerMinute;
  const pictureMs = scene.type === 'text' && scene.image !== undefined ? pictureViewingMs : 0;
  return Math.round(
    Math.max(readingMs, viewingMs[scene.type], pictureMs, drawingMs(scene) + restMs) + breathMs,
  );
}

/** Silence after which the visit asks whether anybody is there: `max(60 s, words / 100 per minute * 1.5)`. */
export function idleTimeoutMs(words: SceneWords): number {
  return silenceForMs(countWords(words));
}

/** The same for the sources of a scene: so many words stand on the sheet at once, and to scroll is a sign of life. */
const wordsOfSources = 150;
export const sourcesIdleTimeoutMs = silenceForMs(wordsOfSources);

function silenceForMs(wordCount: number): number {
  const readingMs = (wordCount / patientWordsPerMinute) * msPerMinute;
  return Math.round(Math.max(shortestIdleTimeoutMs, readingMs * patience));
}
