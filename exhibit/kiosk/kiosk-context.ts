// What the kiosk remembers, and what can happen to it. Every event carries its time: the machine has no clock.
import type { LanguageTag } from '../pack/identifier';
import type { StoryTimes } from '../story/timeline';

/** Sizes of the text, in per cent of the exhibit's own. */
export const textScales = [100, 125, 150, 200] as const;
export type TextScale = (typeof textScales)[number];

export type Movement = 'full' | 'reduced';

/** What a visitor may set for the length of the visit. */
export interface Aids {
  readonly textScale: TextScale;
  readonly movement: Movement;
}

/** A scene as it stands on screen: in which language, and since when. */
export interface SceneOnScreen {
  readonly sceneIndex: number;
  /** A scene about a killing is announced first; what it tells is shown only to who asks for it. */
  readonly shows: 'notice' | 'scene';
  readonly language: LanguageTag;
  /** Kiosk time in ms. Scenes draw themselves from the time since then. */
  readonly enteredAtMs: number;
}

/** What every visit starts from, and what it returns to. */
export interface Defaults {
  readonly language: LanguageTag;
  readonly aids: Aids;
}

export interface KioskContext {
  readonly times: StoryTimes;
  readonly defaults: Defaults;
  readonly aids: Aids;
  /** Outside the loop: the scene shown. In the loop: the scene it began with. */
  readonly current: SceneOnScreen;
  /** The scene that was shown before, while it gives way. */
  readonly leaving: SceneOnScreen | undefined;
  /** When `current` took over from `leaving`. */
  readonly changedAtMs: number;
  readonly lastInputAtMs: number;
  readonly warnedAtMs: number;
  /** While a film or a testimony plays, its silence is not a visitor's. */
  readonly media: 'still' | 'playing';
}

/** The modes of `DESIGN.md` that exist so far; `<html data-mode>` carries one of them at all times. */
export type KioskMode = 'booting' | 'attract' | 'visit' | 'idleWarning' | 'fault';

/** What fills the screen of a visit: the scene, or one of the two ways to look over the whole story. */
export const surfaces = ['scene', 'map', 'timeline'] as const;
export type Surface = (typeof surfaces)[number];

/** What lies over it, one touch away. */
export const sheets = ['language', 'aids', 'sources'] as const;
export type Sheet = (typeof sheets)[number];

type At<Event> = Event & { readonly atMs: number };

export type KioskEvent =
  | At<{ type: 'exhibit.loaded'; times: StoryTimes; defaults: Defaults }>
  | At<{ type: 'exhibit.failed' }>
  /** A finger, a key: somebody is there. */
  | At<{ type: 'input' }>
  | At<{ type: 'scene.go'; sceneIndex: number }>
  | At<{ type: 'scene.next' }>
  | At<{ type: 'scene.back' }>
  | At<{ type: 'language.choose'; language: LanguageTag }>
  | At<{ type: 'aids.choose'; aids: Aids }>
  /** The announced scene is to be shown, or passed over together with those like it that follow. */
  | At<{ type: 'notice.accept' }>
  | At<{ type: 'notice.skip' }>
  | At<{ type: 'surface.show'; surface: Surface }>
  | At<{ type: 'media.playing' }>
  | At<{ type: 'media.stopped' }>
  | At<{ type: 'sheet.open'; sheet: Sheet }>
  | At<{ type: 'sheet.close' }>
  | At<{ type: 'visit.end' }>
  | At<{ type: 'tick' }>;

/** The calm warning stays this long: WCAG 2.2.1 asks for at least 20 s. */
export const idleWarningMs = 20_000;
