// A quantity as historians give it: with its range, and with who counted.
import * as v from 'valibot';
import { nonEmptyTextSchema } from './identifier';

const countSchema = v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(0));

/** At least one of the three is known; they never decrease from `low` to `high`. */
export const figureSchema = v.pipe(
  v.strictObject({
    low: v.optional(countSchema),
    estimate: v.optional(countSchema),
    high: v.optional(countSchema),
    /** What is counted, for whoever keeps the facts; visitors read the scene's own words. */
    counts: nonEmptyTextSchema,
    /** Who did or made the count. */
    by: v.optional(nonEmptyTextSchema),
  }),
  v.check(
    ({ low, estimate, high }) => (low ?? estimate ?? high) !== undefined,
    'expected "low", "estimate" or "high": a figure needs a number',
  ),
  v.check(
    ({ low, estimate, high }) => isAscending([low, estimate, high].filter((n) => n !== undefined)),
    'expected low <= estimate <= high',
  ),
);

export type Figure = v.InferOutput<typeof figureSchema>;

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((value, index) => index === 0 || value >= (numbers[index - 1] ?? value));
}
