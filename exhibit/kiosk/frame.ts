// What is on screen at a moment: a pure function of the kiosk's memory and the time.
import { loopPosition } from '../story/playhead';
import type { KioskContext, KioskMode, SceneOnScreen } from './kiosk-context';

/** One scene gives way to another within this time; DESIGN.md asks for 400 to 900 ms. */
export const sceneChangeMs = 800;

/** The scenes on screen. Two of them only while one gives way to the other. */
export interface Frame {
  readonly current: SceneOnScreen;
  readonly leaving: SceneOnScreen | undefined;
  /** When `current` began to take over. */
  readonly changedAtMs: number;
}

export function frameAt(mode: KioskMode, context: KioskContext, nowMs: number): Frame {
  return mode === 'attract' ? attractFrame(context, nowMs) : visitFrame(context, nowMs);
}

/** How far the change of scenes has come, 0 to 1, for a mix of the two pictures. */
export function changeProgress(frame: Pick<Frame, 'changedAtMs'>, nowMs: number): number {
  return Math.min(1, Math.max(0, (nowMs - frame.changedAtMs) / sceneChangeMs));
}

/** The loop's own picture: the scene at its position, and the one before while it gives way. */
export function attractFrame(context: KioskContext, nowMs: number): Frame {
  const elapsedMs = Math.max(0, nowMs - context.current.enteredAtMs);
  const { scene, step } = loopScene(context, elapsedMs);
  // The first scene of a loop took over from whatever the visit showed.
  if (step === 0) return visitFrame(context, nowMs);
  const isChanging = nowMs - scene.enteredAtMs < sceneChangeMs;
  const leaving = isChanging
    ? loopScene(context, elapsedMs - (nowMs - scene.enteredAtMs) - 1).scene
    : undefined;
  return { current: scene, leaving, changedAtMs: scene.enteredAtMs };
}

function loopScene({ times, current: first }: KioskContext, elapsedMs: number) {
  const { sceneIndex, startedMs, step } = loopPosition(times.dwellMs, first.sceneIndex, elapsedMs);
  const scene: SceneOnScreen = {
    sceneIndex,
    shows: 'scene',
    language: first.language,
    enteredAtMs: first.enteredAtMs + startedMs,
  };
  return { scene, step };
}

function visitFrame({ current, leaving, changedAtMs }: KioskContext, nowMs: number): Frame {
  const isChanging = nowMs - changedAtMs < sceneChangeMs;
  return { current, leaving: isChanging ? leaving : undefined, changedAtMs };
}
