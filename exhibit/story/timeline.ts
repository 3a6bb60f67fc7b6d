// The story as one line of scenes with their times: what the playhead moves along.
import { entry, type Pack } from '../pack/pack';
import type { LanguageTag } from '../pack/identifier';
import type { Scene } from '../pack/scene-schema';
import { dwellMs, idleTimeoutMs, type SceneWords } from './reading-time';

/** A scene and its place in the story. */
export interface StoryScene {
  readonly scene: Scene;
  readonly chapterId: string;
  readonly chapterIndex: number;
  /** Position within its chapter, from 0. */
  readonly indexInChapter: number;
}

/** Times of every scene, in story order. Plain data: it goes into the state of the kiosk. */
export interface StoryTimes {
  /** In the language of the attract loop; 0 for a scene that the loop leaves out. */
  readonly dwellMs: readonly number[];
  /** For each language, because a longer text earns a longer silence. */
  readonly idleTimeoutMs: Readonly<Record<LanguageTag, readonly number[]>>;
}

/** A scene about a killing: announced in a visit, absent from the loop. */
export function isAnnounced(times: StoryTimes, sceneIndex: number): boolean {
  return times.dwellMs[sceneIndex] === 0;
}

/** The scene that follows in the loop; after the last comes the first. */
export function nextInLoop(times: StoryTimes, sceneIndex: number): number {
  const count = times.dwellMs.length;
  const following = times.dwellMs.map((_ms, offset) => (sceneIndex + 1 + offset) % count);
  return following.find((index) => !isAnnounced(times, index)) ?? 0;
}

export function scenesInOrder(pack: Pack): StoryScene[] {
  return pack.chapters.flatMap((chapter, chapterIndex) =>
    chapter.scenes.map((scene, indexInChapter) => ({
      scene,
      chapterId: chapter.id,
      chapterIndex,
      indexInChapter,
    })),
  );
}

export function storyTimes(pack: Pack, loopLanguage: LanguageTag): StoryTimes {
  const wordsIn = (tag: LanguageTag) => scenesInOrder(pack).map(({ scene }) => wordsOf(pack, scene, tag));
  return {
    dwellMs: wordsIn(loopLanguage).map(dwellMs),
    idleTimeoutMs: Object.fromEntries(
      pack.manifest.languages.map(({ tag }) => [tag, wordsIn(tag).map(idleTimeoutMs)]),
    ),
  };
}

/** What a visitor reads on a scene in one language. */
export function wordsOf(pack: Pack, scene: Scene, tag: LanguageTag): SceneWords {
  return {
    scene,
    text: entry(entry(pack.texts, tag).scenes, scene.id),
    factTexts: entry(pack.factTexts, tag),
  };
}
