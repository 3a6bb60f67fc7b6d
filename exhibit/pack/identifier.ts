// The building blocks that several files of a pack share.
import * as v from 'valibot';

/** A name that other files of the pack refer to: letters, digits, `-` and `_`. */
export const identifierSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'expected a name made of letters, digits, "-" and "_"'),
);

/** Text that somebody will read, so it must hold something. */
export const nonEmptyTextSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected some text'));

/** A BCP 47 language tag such as `es`, `en` or `pt-BR`. */
export const languageTagSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as "es" or "pt-BR"'),
);

/** A calendar date as far as it is known: `1945-01-27`, or `1945-01` where only the month is known. */
export const partialDateSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/,
    'expected a date such as "1945-01-27" or "1945-01"',
  ),
);

export type LanguageTag = v.InferOutput<typeof languageTagSchema>;
