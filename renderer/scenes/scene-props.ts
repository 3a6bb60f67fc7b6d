// What every scene gets. A scene draws from `elapsedMs`, never from a timer of its own.
import type { MotionValue } from 'framer-motion';
import type { Language } from '../../exhibit/pack/manifest-schema';
import type { SceneOf, SceneType } from '../../exhibit/pack/scene-schema';
import type { PackText, SceneText } from '../../exhibit/pack/text-schema';

export interface SceneProps<T extends SceneType> {
  readonly scene: SceneOf<T>;
  readonly language: Language;
  /** Every word of that language. */
  readonly words: PackText;
  /** The scene's own words. */
  readonly text: SceneText;
  /** Time since the scene came, in ms; endless where movement is reduced. */
  readonly elapsedMs: MotionValue<number>;
}
