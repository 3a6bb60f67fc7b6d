// What the map tells of one place: the ways from it, to it and through it, and the facts that name it.
import type { Pack } from '../pack/pack';
import { daysOf } from './day';

export interface ToldOfPlace {
  /** Route ids, in the order of time. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly through: readonly string[];
  /** Fact ids, in the order of time. */
  readonly facts: readonly string[];
  /** Source ids of all of them, each once. */
  readonly sources: readonly string[];
}

export function toldOf(pack: Pick<Pack, 'routes' | 'facts'>, placeId: string): ToldOfPlace {
  const routes = Object.entries(pack.routes).toSorted(([, a], [, b]) => byTime(a, b));
  const idsOf = (passes: (route: Pack['routes'][string]) => boolean) =>
    routes.filter(([, route]) => passes(route)).map(([id]) => id);
  const facts = Object.entries(pack.facts)
    .filter(([, fact]) => fact.places.includes(placeId))
    .toSorted(([, a], [, b]) => byTime(a, b));
  const touching = routes.filter(([, { from, via, to }]) => [from, ...via, to].includes(placeId));
  return {
    from: idsOf(({ from }) => from === placeId),
    to: idsOf(({ to }) => to === placeId),
    through: idsOf(({ via }) => via.includes(placeId)),
    facts: facts.map(([id]) => id),
    sources: [...new Set([...facts, ...touching].flatMap(([, { sources }]) => sources))],
  };
}

function byTime(a: { start: string; end: string }, b: { start: string; end: string }): number {
  return daysOf(a.start).first - daysOf(b.start).first || daysOf(a.end).last - daysOf(b.end).last;
}
