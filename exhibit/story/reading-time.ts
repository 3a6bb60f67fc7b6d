// How long a scene stands in the loop, and how long a silent visitor is left in peace.
import type { Scene } from '../pack/story-schema';
import type { SceneText } from '../pack/text-schema';

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
 * Time a map needs to draw its routes, or a picture to be looked at, whatever the words say.
 * One table, so that a new scene type cannot forget it.
 */
const viewingMs = { text: 0, figure: 4_000, map: 8_000 } satisfies Record<Scene['type'], number>;
const pictureViewingMs = 8_000;

/** Words on screen: everything a visitor reads on the scene, not the controls. */
export function countWords(text: SceneText): number {
  const read = [
    text.kicker,
    text.title,
    text.body,
    text.figure?.counts ?? '',
    text.figure?.attribution ?? '',
  ];
  return read.join(' ').split(/\s+/).filter(Boolean).length;
}

/** Time on screen in the attract loop: its words at 150 a minute, or its picture or map, plus a breath. */
export function dwellMs(scene: Scene, text: SceneText): number {
  const readingMs = (countWords(text) / loopWordsPerMinute) * msPerMinute;
  const pictureMs = scene.type === 'text' && scene.image !== undefined ? pictureViewingMs : 0;
  return Math.round(Math.max(readingMs, viewingMs[scene.type], pictureMs) + breathMs);
}

/** Silence after which the visit asks whether anybody is there: `max(60 s, words / 100 per minute * 1.5)`. */
export function idleTimeoutMs(text: SceneText): number {
  const readingMs = (countWords(text) / patientWordsPerMinute) * msPerMinute;
  return Math.round(Math.max(shortestIdleTimeoutMs, readingMs * patience));
}
