// What each event makes of the kiosk's memory: plain functions from one context to the next.
import type { LanguageTag } from '../pack/identifier';
import { isAnnounced, nextInLoop, type StoryTimes } from '../story/timeline';
import type { Defaults, KioskContext, SceneOnScreen } from './kiosk-context';
import { attractFrame } from './frame';

/** The loop starts with the first scene, in the exhibit's own language. */
export function beginLoop(exhibit: { times: StoryTimes; defaults: Defaults; atMs: number }): KioskContext {
  const { times, defaults, atMs } = exhibit;
  return {
    times,
    defaults,
    aids: defaults.aids,
    current: {
      sceneIndex: nextInLoop(times, -1),
      shows: 'scene',
      language: defaults.language,
      enteredAtMs: atMs,
    },
    leaving: undefined,
    changedAtMs: atMs,
    lastInputAtMs: atMs,
    warnedAtMs: atMs,
    media: 'still',
  };
}

/** A touch: the visit takes over the very scene that the loop shows, without a jump, even in mid-change. */
export function beginVisit(context: KioskContext, atMs: number): KioskContext {
  return { ...context, ...attractFrame(context, atMs), lastInputAtMs: atMs };
}

/** Another scene; one about a killing shows its notice first, from wherever one comes. */
export function goTo(context: KioskContext, sceneIndex: number, atMs: number): KioskContext {
  if (sceneIndex === context.current.sceneIndex) return noteInput(context, atMs);
  const shows = isAnnounced(context.times, sceneIndex) ? 'notice' : 'scene';
  return enter(context, { ...context.current, sceneIndex, shows, enteredAtMs: atMs }, atMs);
}

/** The visitor has read the notice, and wants to know. */
export function acceptNotice(context: KioskContext, atMs: number): KioskContext {
  return enter(context, { ...context.current, shows: 'scene', enteredAtMs: atMs }, atMs);
}

/** The way round: on to the next scene that needs no notice; at the end of the story, back to the last one. */
export function skipNotice(context: KioskContext, atMs: number): KioskContext {
  const { times, current } = context;
  const isOpen = (_dwellMs: number, index: number) => !isAnnounced(times, index);
  const next = times.dwellMs.findIndex((ms, index) => index > current.sceneIndex && isOpen(ms, index));
  return goTo(context, next === -1 ? times.dwellMs.findLastIndex(isOpen) : next, atMs);
}

function enter(context: KioskContext, current: SceneOnScreen, atMs: number): KioskContext {
  return {
    ...context,
    current,
    leaving: context.current,
    changedAtMs: atMs,
    lastInputAtMs: atMs,
    media: 'still',
  };
}

/** The same scene in other words: what was drawn stays drawn. */
export function changeLanguage(context: KioskContext, language: LanguageTag, atMs: number): KioskContext {
  if (language === context.current.language) return noteInput(context, atMs);
  return {
    ...context,
    current: { ...context.current, language },
    leaving: context.current,
    changedAtMs: atMs,
    lastInputAtMs: atMs,
  };
}

/** The story goes on by itself with the next scene, in the exhibit's own language and with its own aids. */
export function loseVisit(context: KioskContext, atMs: number): KioskContext {
  const { times, defaults, current } = context;
  const sceneIndex = nextInLoop(times, current.sceneIndex);
  return {
    ...context,
    aids: defaults.aids,
    current: { sceneIndex, shows: 'scene', language: defaults.language, enteredAtMs: atMs },
    leaving: current,
    changedAtMs: atMs,
    media: 'still',
  };
}

/** A film begins or ends: either is a sign of life, and the silence counts from its end. */
export function noteMedia(context: KioskContext, media: KioskContext['media'], atMs: number): KioskContext {
  return { ...noteInput(context, atMs), media };
}

export function noteInput(context: KioskContext, atMs: number): KioskContext {
  return { ...context, lastInputAtMs: atMs };
}

export function noteWarning(context: KioskContext, atMs: number): KioskContext {
  return { ...context, warnedAtMs: atMs };
}
