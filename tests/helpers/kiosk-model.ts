// A model of the kiosk for tests: what DESIGN.md promises, by simpler rules than the statechart's, and all that can happen.
import type fc from 'fast-check';
import { expect } from 'vitest';
import type { Aids, KioskMode, Sheet, Surface } from '../../exhibit/kiosk/kiosk-context';
import { loopPosition } from '../../exhibit/story/playhead';
import { sourcesIdleTimeoutMs } from '../../exhibit/story/reading-time';
import { defaults, otherAids, times } from './kiosk-driver';
import type { KioskDriver, KioskInput } from './kiosk-driver';

const languages = Object.keys(times.idleTimeoutMs);
const sceneCount = times.dwellMs.length;
export const warningMs = 20_000;

/** What a visitor could say about the kiosk, told by simpler rules than the statechart's. */
export interface Model {
  nowMs: number;
  mode: KioskMode;
  surface: Surface;
  sheet: Sheet | undefined;
  /** What waits behind a warning. */
  behind: { readonly surface: Surface; readonly sheet: Sheet | undefined };
  media: 'still' | 'playing';
  scene: number;
  language: string;
  aids: Aids;
  /** When the loop began, with which scene. */
  loop: { readonly fromMs: number; readonly scene: number };
  lastInputMs: number;
  warnedMs: number;
}

export const newModel = (): Model => ({
  nowMs: 0,
  mode: 'booting',
  surface: 'scene',
  sheet: undefined,
  behind: { surface: 'scene', sheet: undefined },
  media: 'still',
  scene: 0,
  language: '',
  aids: defaults.aids,
  loop: { fromMs: 0, scene: 0 },
  lastInputMs: 0,
  warnedMs: 0,
});

export interface Real {
  kiosk: KioskDriver;
}

/** One thing that happens: what it means to the model, and the event it is to the kiosk. */
export class Happening implements fc.Command<Model, Real> {
  constructor(
    readonly name: string,
    readonly input: KioskInput,
    readonly waitMs: number,
    readonly apply: (model: Model) => void,
  ) {}

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    model.nowMs += this.waitMs;
    this.apply(model);
    real.kiosk = real.kiosk.pass(this.waitMs).send(this.input);
    expectAgreement(model, real.kiosk);
  }

  toString(): string {
    return this.waitMs > 0 ? `${this.name} after ${this.waitMs} ms` : this.name;
  }
}

function expectAgreement(model: Model, kiosk: KioskDriver): void {
  const { mode, surface, sheet } = model;
  expect({ mode: kiosk.mode, surface: kiosk.surface, sheet: kiosk.sheet }).toEqual({ mode, surface, sheet });
  if (model.mode === 'booting' || model.mode === 'fault') return;
  const { current } = kiosk.frame;
  expect(languages).toContain(current.language);
  expect(times.dwellMs[current.sceneIndex]).toBeDefined();
  expect(current.enteredAtMs).toBeLessThanOrEqual(kiosk.nowMs);
  expect(kiosk.context.aids).toEqual(model.aids);
  if (model.mode === 'visit') expect(kiosk.context.lastInputAtMs).toBe(model.lastInputMs);
  expect({ scene: current.sceneIndex, language: current.language }).toEqual({
    scene: model.mode === 'attract' ? loopSceneOf(model) : model.scene,
    language: model.language,
  });
}

function loopSceneOf({ loop, nowMs }: Model): number {
  return loopPosition(times.dwellMs, loop.scene, nowMs - loop.fromMs).sceneIndex;
}

function beginLoop(model: Model, scene: number): void {
  model.mode = 'attract';
  model.surface = 'scene';
  model.sheet = undefined;
  model.media = 'still';
  model.language = defaults.language;
  model.aids = defaults.aids;
  model.loop = { fromMs: model.nowMs, scene };
}

const endVisit = (model: Model) => beginLoop(model, (model.scene + 1) % sceneCount);

export function touch(model: Model): void {
  if (model.mode === 'attract') {
    model.scene = loopSceneOf(model);
    model.mode = 'visit';
  } else if (model.mode === 'idleWarning') {
    model.mode = 'visit';
    model.surface = model.behind.surface;
    model.sheet = model.behind.sheet;
  }
  model.lastInputMs = model.nowMs;
}

/** Silence that is granted where a visit stands, in ms. */
export function silenceMsOf({ language, scene, sheet }: Pick<Model, 'language' | 'scene' | 'sheet'>): number {
  const ofSceneMs = times.idleTimeoutMs[language]?.[scene] ?? Infinity;
  return sheet === 'sources' ? Math.max(ofSceneMs, sourcesIdleTimeoutMs) : ofSceneMs;
}

function tick(model: Model): void {
  const silenceMs = silenceMsOf(model);
  const isSilent = model.media === 'still' && model.nowMs - model.lastInputMs >= silenceMs;
  if (model.mode === 'visit' && isSilent) {
    model.mode = 'idleWarning';
    model.behind = { surface: model.surface, sheet: model.sheet };
    model.sheet = undefined;
    model.warnedMs = model.nowMs;
  } else if (model.mode === 'idleWarning' && model.nowMs - model.warnedMs >= warningMs) {
    endVisit(model);
  }
}

/** Something that a visitor does on the open scene. */
function inVisit(act: (model: Model) => void): (model: Model) => void {
  return (model) => {
    if (model.mode === 'visit') act(model);
  };
}

const showScene = (find: (scene: number) => number) =>
  inVisit((model) => {
    const scene = find(model.scene);
    if (scene < 0 || scene >= sceneCount) return;
    // Another scene stops the film of the one before.
    if (scene !== model.scene) model.media = 'still';
    model.scene = scene;
    model.surface = 'scene';
    model.sheet = undefined;
    model.lastInputMs = model.nowMs;
  });

const speak = (language: string) =>
  inVisit((model) => {
    if (!languages.includes(language)) return;
    model.language = language;
    model.sheet = undefined;
    model.lastInputMs = model.nowMs;
  });

const help = (aids: Aids) =>
  inVisit((model) => {
    model.aids = aids;
    model.lastInputMs = model.nowMs;
  });

const openSheet = (sheet: Sheet) =>
  inVisit((model) => {
    if (model.sheet !== undefined) return;
    model.sheet = sheet;
    model.lastInputMs = model.nowMs;
  });

const closeSheet = inVisit((model) => {
  if (model.sheet === undefined) return;
  model.sheet = undefined;
  model.lastInputMs = model.nowMs;
});

const showSurface = (surface: Surface) =>
  inVisit((model) => {
    model.surface = surface;
    model.sheet = undefined;
    model.lastInputMs = model.nowMs;
  });

const playMedia = (media: Model['media']) =>
  inVisit((model) => {
    model.media = media;
    model.lastInputMs = model.nowMs;
  });

export const load = (model: Model) => beginLoop(model, 0);

function fail(model: Model): void {
  model.mode = 'fault';
  model.surface = 'scene';
  model.sheet = undefined;
}

export function end(model: Model): void {
  if (model.mode === 'visit' || model.mode === 'idleWarning') endVisit(model);
}

export type Act = readonly [name: string, input: KioskInput, apply: (model: Model) => void];

export const rare: readonly Act[] = [
  ['load', { type: 'exhibit.loaded', times, defaults }, load],
  ['fail', { type: 'exhibit.failed' }, fail],
  ['end', { type: 'visit.end' }, end],
];

/** Apart from the usual: while a film plays, no silence ends the visit. */
export const filmBegins: Act = ['film begins', { type: 'media.playing' }, playMedia('playing')];

export const usual: readonly Act[] = [
  ['touch', { type: 'input' }, touch],
  ['next', { type: 'scene.next' }, showScene((scene) => scene + 1)],
  ['back', { type: 'scene.back' }, showScene((scene) => scene - 1)],
  ['first', { type: 'scene.go', sceneIndex: 0 }, showScene(() => 0)],
  ['beyond', { type: 'scene.go', sceneIndex: 3 }, showScene(() => 3)],
  ['English', { type: 'language.choose', language: 'en' }, speak('en')],
  ['Spanish', { type: 'language.choose', language: 'es' }, speak('es')],
  ['no language', { type: 'language.choose', language: 'toString' }, speak('toString')],
  ['large', { type: 'aids.choose', aids: otherAids }, help(otherAids)],
  ['languages', { type: 'sheet.open', sheet: 'language' }, openSheet('language')],
  ['aids', { type: 'sheet.open', sheet: 'aids' }, openSheet('aids')],
  ['sources', { type: 'sheet.open', sheet: 'sources' }, openSheet('sources')],
  ['map', { type: 'surface.show', surface: 'map' }, showSurface('map')],
  ['timeline', { type: 'surface.show', surface: 'timeline' }, showSurface('timeline')],
  ['story', { type: 'surface.show', surface: 'scene' }, showSurface('scene')],
  ['film ends', { type: 'media.stopped' }, playMedia('still')],
  ['close', { type: 'sheet.close' }, closeSheet],
];

export const ticking: Act = ['tick', { type: 'tick' }, tick];
