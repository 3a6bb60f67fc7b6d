// `pack.yaml`: what the pack is, and the languages it speaks.
import * as v from 'valibot';
import { identifierSchema, languageTagSchema, nonEmptyTextSchema, partialDateSchema } from './identifier';

const languageSchema = v.strictObject({
  tag: languageTagSchema,
  /** The language's name in itself, as the language switch shows it: "Español", "English". */
  name: nonEmptyTextSchema,
  direction: v.picklist(['ltr', 'rtl']),
});

export const manifestSchema = v.strictObject({
  /** Version of the pack format, raised when an older application could misread a pack. */
  format: v.literal(1),
  id: identifierSchema,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'expected a version such as "1.0.0"')),
  licence: nonEmptyTextSchema,
  authors: v.pipe(v.array(nonEmptyTextSchema), v.minLength(1, 'expected at least one author')),
  languages: v.pipe(v.array(languageSchema), v.minLength(1, 'expected at least one language')),
  /** The language of the attract loop, and the one every visit starts in. */
  defaultLanguage: languageTagSchema,
  /** From where to where the map's date can be moved; without it, from the first route to the last. */
  period: v.optional(
    v.pipe(
      v.strictObject({ start: partialDateSchema, end: partialDateSchema }),
      v.check(({ start, end }) => start < end, 'expected "start" before "end"'),
    ),
  ),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Language = v.InferOutput<typeof languageSchema>;
