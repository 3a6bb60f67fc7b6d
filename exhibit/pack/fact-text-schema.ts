// `facts/<language>.yaml`: the words about the facts, for the timeline and for "how do we know?".
import * as v from 'valibot';
import { identifierSchema, nonEmptyTextSchema } from './identifier';

const factTextSchema = v.strictObject({
  /** A line of the timeline: who does what. */
  title: nonEmptyTextSchema,
  /** What exactly is claimed; `{fact.figure}` puts a figure in. */
  claim: nonEmptyTextSchema,
  /** Why to be careful: where sources or historians disagree, and why. */
  nuance: v.optional(nonEmptyTextSchema),
  /** What each figure of the fact counts. */
  figures: v.optional(v.record(identifierSchema, nonEmptyTextSchema), {}),
  /** Who counted each figure, where that is known: "según el museo del campo". */
  countedBy: v.optional(v.record(identifierSchema, nonEmptyTextSchema)),
  /** What happened at each moment of the fact. */
  moments: v.optional(v.record(identifierSchema, nonEmptyTextSchema), {}),
});

export const factTextsFileSchema = v.strictObject({
  facts: v.record(identifierSchema, factTextSchema),
});

export type FactText = v.InferOutput<typeof factTextSchema>;
export type FactTexts = v.InferOutput<typeof factTextsFileSchema>;
