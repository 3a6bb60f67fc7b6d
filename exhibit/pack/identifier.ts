// The building blocks that several files of a pack share.
import * as v from 'valibot';

/** Names that mean something else to JavaScript, and so can name nothing in a pack. */
export const reservedNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** A name that other files of the pack refer to: letters, digits, `-` and `_`. */
export const identifierSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'expected a name made of letters, digits, "-" and "_"'),
  v.check(
    (name) => !reservedNames.includes(name),
    'expected a name that the application does not need for itself',
  ),
);

/** Text that somebody will read, so it must hold something. */
export const nonEmptyTextSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected some text'));

/** A BCP 47 language tag such as `es`, `en` or `pt-BR`. */
export const languageTagSchema = v.pipe(
  v.string(),
  v.check(isLanguageTag, 'expected a language tag such as "es" or "pt-BR"'),
);

/** A calendar date as far as it is known: `1945-01-27`, or `1945-01` where only the month is known. */
export const partialDateSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/,
    'expected a date such as "1945-01-27" or "1945-01"',
  ),
  v.check(hasItsDay, 'expected a day that the month has'),
);

/** A calendar date with its day: `1945-01-27`. */
export const dateSchema = v.pipe(
  partialDateSchema,
  v.check(
    (date) => date.length === 'yyyy-mm-dd'.length,
    'expected a date with its day, such as "1945-01-27"',
  ),
);

/** A moment known to the minute, with its offset from UTC: `1945-05-07T02:41+01:00`. */
export const momentSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d[+-](0\d|1[0-4]):[0-5]\d$/,
    'expected a moment such as "1945-05-07T02:41+01:00"',
  ),
  v.check((moment) => hasItsDay(moment.slice(0, 10)), 'expected a day that the month has'),
);

export type LanguageTag = v.InferOutput<typeof languageTagSchema>;

/** A tag of the right form can still be one that nothing can be written in, such as `es-12`. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function hasItsDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  return !(day > new Date(Date.UTC(year, month, 0)).getUTCDate());
}
