// `terms/<language>.yaml`: words that the exhibit does not use, and what it says instead.
import * as v from 'valibot';
import { nonEmptyTextSchema } from './identifier';

const avoidedTermSchema = v.strictObject({
  /** A regular expression, tried on whole words and without regard to capitals. */
  pattern: v.pipe(nonEmptyTextSchema, v.check(isPattern, 'expected a regular expression that can be read')),
  say: nonEmptyTextSchema,
  why: nonEmptyTextSchema,
  severity: v.picklist(['error', 'warning']),
});

export const termsFileSchema = v.strictObject({ avoid: v.array(avoidedTermSchema) });

export type AvoidedTerm = v.InferOutput<typeof avoidedTermSchema>;

/** The pattern on whole words; letters of every script count as letters. */
export function termPattern({ pattern }: Pick<AvoidedTerm, 'pattern'>): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

function isPattern(pattern: string): boolean {
  try {
    return termPattern({ pattern }).flags.includes('u');
  } catch {
    return false;
  }
}
