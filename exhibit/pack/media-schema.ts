// `media.yaml`: pictures a museum adds, each with its provenance. Only what stands here is served.
import * as v from 'valibot';
import { identifierSchema, nonEmptyTextSchema, partialDateSchema } from './identifier';

const mediaSchema = v.strictObject({
  /** Path inside the pack's `media/` folder, with forward slashes. */
  file: v.pipe(
    v.string(),
    v.regex(/^media\/[^\\]+\.(png|jpg|jpeg|webp|avif)$/i, 'expected a picture such as "media/letter.jpg"'),
    v.check((file) => !file.split('/').includes('..'), 'expected a path that stays inside "media/"'),
  ),
  credit: nonEmptyTextSchema,
  /** Who made it, when and where: "unknown" is an answer, silence is not. */
  author: nonEmptyTextSchema,
  date: v.union([partialDateSchema, v.literal('unknown')]),
  place: nonEmptyTextSchema,
  licence: nonEmptyTextSchema,
  /** Where the permission to show it is kept. */
  permission: nonEmptyTextSchema,
});

export const mediaFileSchema = v.record(identifierSchema, mediaSchema);

export type Media = v.InferOutput<typeof mediaSchema>;
