// How long a scene takes to unfold; after that it stands still.
import type { SceneType } from '../pack/story-schema';

/** Time from a scene's coming until nothing moves any more, in ms. */
export const drawingMs = { text: 1_400, figure: 1_800, map: 5_200 } satisfies Record<SceneType, number>;
