// What a technician sets for one screen, in `settings.yaml` of the user-data folder. Everything has a default.
import * as v from 'valibot';
import { languageTagSchema } from '../pack/identifier';

/**
 * The display, measured once: sizes on screen come from real millimetres.
 * Without a measure, an exhibit screen of 24 inches, read from half a metre, is assumed.
 */
const displaySchema = v.strictObject({
  diagonalInches: v.optional(
    v.pipe(
      v.number(),
      v.minValue(7, 'expected at least 7 inches'),
      v.maxValue(120, 'expected at most 120 inches'),
    ),
    24,
  ),
  readerDistanceMm: v.optional(
    v.pipe(
      v.number(),
      v.minValue(300, 'expected at least 300 mm'),
      v.maxValue(3000, 'expected at most 3000 mm'),
    ),
    500,
  ),
});

export const settingsSchema = v.strictObject({
  display: v.optional(displaySchema, {}),
  /** Language of the attract loop; without it, the pack's own default. */
  language: v.optional(languageTagSchema),
  /** What is told: everything, or the story without the scenes about killings, for younger groups. */
  profile: v.optional(v.picklist(['full', 'school']), 'full'),
  movement: v.optional(v.picklist(['full', 'reduced']), 'full'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
