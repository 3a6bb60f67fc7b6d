// `facts.yaml` and `sources.yaml`: what the exhibit claims, and why it may.
import * as v from 'valibot';
import { figureSchema } from './figure-schema';
import { identifierSchema, momentSchema, nonEmptyTextSchema, partialDateSchema } from './identifier';

export const confidenceSchema = v.picklist(['high', 'medium', 'disputed']);

/**
 * Reliability classes of sources: A museum, memorial, archive, scholarship or primary document;
 * B press, association or reference work; C for cross-checking only, never shown as proof;
 * `unverified` is not an independent check.
 */
export const reliabilitySchema = v.picklist(['A', 'B', 'C', 'unverified']);

/** What a source is; the words for it stand in every language's text file. */
export const sourceKinds = [
  'memorial',
  'museum',
  'archive',
  'scholarship',
  'primary',
  'reference',
  'book',
  'press',
  'association',
  'local_history',
  'survivors',
  'government',
  'blog',
  'circular',
  'cross_check',
] as const;

const sourceSchema = v.strictObject({
  title: nonEmptyTextSchema,
  publisher: nonEmptyTextSchema,
  url: v.optional(v.pipe(v.string(), v.url('expected a web address'))),
  kind: v.picklist(sourceKinds),
  reliability: reliabilitySchema,
});

const factSchema = v.strictObject({
  start: partialDateSchema,
  end: partialDateSchema,
  /** Place ids. */
  places: v.array(identifierSchema),
  confidence: confidenceSchema,
  /** Keyed by a short name that scenes and texts use: `{E18_auschwitz_march.on_foot}`. */
  figures: v.optional(v.record(identifierSchema, figureSchema), {}),
  /** Days inside the event, or of its making, that texts may name besides `start` and `end`. */
  dates: v.optional(v.record(identifierSchema, partialDateSchema), {}),
  /** Moments known to the minute, shown as clocks. */
  moments: v.optional(v.record(identifierSchema, momentSchema), {}),
  /** Source ids. A fact without a source is not a fact. */
  sources: v.pipe(v.array(identifierSchema), v.minLength(1, 'expected at least one source')),
});

export const factsFileSchema = v.record(identifierSchema, factSchema);
export const sourcesFileSchema = v.record(identifierSchema, sourceSchema);

export type Fact = v.InferOutput<typeof factSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
