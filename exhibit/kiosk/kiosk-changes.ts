// What each event makes of the kiosk's memory: plain functions from one context to the next.
import type { LanguageTag } from '../pack/identifier';
import type { StoryTimes } from '../story/timeline';
import type { Defaults, KioskContext } from './kiosk-context';
import { attractFrame } from './frame';

/** The loop starts with the first scene, in the exhibit's own language. */
export function beginLoop(exhibit: { times: StoryTimes; defaults: Defaults; atMs: number }): KioskContext {
  const { times, defaults, atMs } = exhibit;
  return {
    times,
    defaults,
    aids: defaults.aids,
    current: { sceneIndex: 0, language: defaults.language, enteredAtMs: atMs },
    leaving: undefined,
    changedAtMs: atMs,
    lastInputAtMs: atMs,
    warnedAtMs: atMs,
  };
}

/** A touch: the visit takes over the very scene that the loop shows, without a jump, even in mid-change. */
export function beginVisit(context: KioskContext, atMs: number): KioskContext {
  return { ...context, ...attractFrame(context, atMs), lastInputAtMs: atMs };
}

export function goTo(context: KioskContext, sceneIndex: number, atMs: number): KioskContext {
  if (sceneIndex === context.current.sceneIndex) return noteInput(context, atMs);
  return {
    ...context,
    current: { ...context.current, sceneIndex, enteredAtMs: atMs },
    leaving: context.current,
    changedAtMs: atMs,
    lastInputAtMs: atMs,
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
  const sceneIndex = (context.current.sceneIndex + 1) % context.times.dwellMs.length;
  return {
    ...context,
    aids: context.defaults.aids,
    current: { sceneIndex, language: context.defaults.language, enteredAtMs: atMs },
    leaving: context.current,
    changedAtMs: atMs,
  };
}

export function noteInput(context: KioskContext, atMs: number): KioskContext {
  return { ...context, lastInputAtMs: atMs };
}

export function noteWarning(context: KioskContext, atMs: number): KioskContext {
  return { ...context, warnedAtMs: atMs };
}
