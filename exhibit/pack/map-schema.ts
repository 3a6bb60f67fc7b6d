// `places.yaml` and `routes.yaml`: what the map draws.
import * as v from 'valibot';
import { confidenceSchema } from './fact-schema';
import { figureSchema } from './figure-schema';
import { dateSchema, identifierSchema, nonEmptyTextSchema, partialDateSchema } from './identifier';

/** What a place is; the words for it stand in every language's text file. */
export const placeKinds = [
  'camp_main',
  'subcamp_town',
  'ghetto',
  'massacre_site',
  'liberation_site',
  'signing_site',
  'front_reference',
  'port',
  'town',
  'waypoint',
  'region',
  'sea',
] as const;

const placeSchema = v.strictObject({
  kind: v.picklist(placeKinds),
  /** The name on the map: the form of the time, German for places under German rule. */
  name: nonEmptyTextSchema,
  /** The name in use today, where it differs. */
  nameToday: v.optional(nonEmptyTextSchema),
  /** ISO 3166 code of the country it lies in today; each language has its own name for it. */
  countryToday: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected a country code such as "PL"')),
  /** To whom the place belonged in 1944-45, by a name whose words are in the text files under "status". */
  statusThen: identifierSchema,
  /** WGS84 degrees. */
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  /** When Allied troops came, where a fact says so: the day, and that fact. */
  reached: v.optional(v.strictObject({ on: dateSchema, fact: identifierSchema })),
});

const routeSchema = v.strictObject({
  /** Place ids, in the order of the way. The line that joins them is drawn smooth: every route is schematic. */
  from: identifierSchema,
  via: v.optional(v.array(identifierSchema), []),
  to: identifierSchema,
  mode: v.picklist(['foot', 'train', 'ship', 'mixed']),
  start: partialDateSchema,
  end: partialDateSchema,
  people: v.optional(figureSchema),
  deaths: v.optional(figureSchema),
  /** An uncertain route is drawn broken. */
  confidence: confidenceSchema,
  sources: v.pipe(v.array(identifierSchema), v.minLength(1, 'expected at least one source')),
});

export const placesFileSchema = v.record(identifierSchema, placeSchema);
export const routesFileSchema = v.record(identifierSchema, routeSchema);

export type PlaceKind = (typeof placeKinds)[number];
export type Place = v.InferOutput<typeof placeSchema>;
export type Route = v.InferOutput<typeof routeSchema>;
export type RouteMode = Route['mode'];
