// How long a scene takes to unfold; after that it stands still.
import type { Scene, SceneType } from '../pack/scene-schema';

const drawingMsOfType = {
  opening: 2_400,
  text: 1_400,
  figure: 1_800,
  map: 5_200,
  field: 1_600,
  compare: 2_400,
  term: 2_400,
  timeline: 2_400,
  names: 6_000,
  media: 1_400,
} satisfies Record<SceneType, number>;

/** Each stage of a map's journey takes this long: the camera goes, the date runs, the routes are drawn. */
export const journeyStageMs = 5_000;

/** The map is seen whole before its journey begins. */
const journeyStartMs = 1_800;

/** How many stages of a journey are over, when the scene has been there for so long: 0 to `stages`. */
export function journeyPosition(elapsedMs: number, stages: number): number {
  return Math.min(stages, Math.max(0, (elapsedMs - journeyStartMs) / journeyStageMs));
}

/** Time from a scene's coming until nothing moves any more, in ms. */
export function drawingMs(scene: Scene): number {
  if (scene.type !== 'map' || !scene.journey) return drawingMsOfType[scene.type];
  return journeyStartMs + scene.journey.length * journeyStageMs;
}
