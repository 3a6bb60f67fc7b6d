// Which place is named first where there is room for one only, and in which order a list reads.
import type { PlaceKind } from '../pack/map-schema';
import type { Pack } from '../pack/pack';

/** What kind of place it is weighs more than anything that is told of it. */
const kindWeight = {
  camp_main: 1000,
  ghetto: 500,
  subcamp_town: 400,
  massacre_site: 350,
  liberation_site: 320,
  signing_site: 300,
  port: 250,
  town: 250,
  front_reference: 200,
  sea: 100,
  region: 100,
  waypoint: 0,
} satisfies Record<PlaceKind, number>;

const routeEndWeight = 12;
const routeStopWeight = 4;
const factWeight = 6;

/** Every place id, the most important first; ties keep the order of the file. */
export function placesByImportance({
  places,
  routes,
  facts,
}: Pick<Pack, 'places' | 'routes' | 'facts'>): string[] {
  const weights = new Map(Object.entries(places).map(([id, { kind }]) => [id, kindWeight[kind]]));
  const add = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight);
  for (const { from, via, to } of Object.values(routes)) {
    for (const end of [from, to]) add(end, routeEndWeight);
    for (const stop of via) add(stop, routeStopWeight);
  }
  for (const fact of Object.values(facts)) for (const id of fact.places) add(id, factWeight);
  return Object.keys(places).toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}
