// The map as a list, in the order one would tell it: routes month by month, then places, camps first.
import type { PlaceKind } from '../pack/map-schema';
import type { Pack } from '../pack/pack';
import { type Day, daysOf, monthOf } from './day';
import { placesByImportance } from './importance';

export interface RouteMonth {
  /** The first day of the month. */
  readonly month: Day;
  /** Route ids, by their first and then their last day. */
  readonly routes: readonly string[];
}

/** All routes by the month in which they begin. */
export function routesByMonth(routes: Pack['routes']): RouteMonth[] {
  const months = new Map<Day, string[]>();
  const inOrder = Object.entries(routes).toSorted(
    ([, a], [, b]) =>
      daysOf(a.start).first - daysOf(b.start).first ||
      daysOf(a.start).last - daysOf(b.start).last ||
      daysOf(a.end).last - daysOf(b.end).last,
  );
  for (const [id, { start }] of inOrder) {
    const month = daysOf(start.slice(0, 'yyyy-mm'.length)).first;
    months.set(month, [...(months.get(month) ?? []), id]);
  }
  return [...months].map(([month, ids]) => ({ month, routes: ids }));
}

export const placeGroups = ['camps', 'otherCamps', 'otherPlaces'] as const;
export type PlaceGroup = (typeof placeGroups)[number];

const groupOf = {
  camp_main: 'camps',
  ghetto: 'otherCamps',
  subcamp_town: 'otherCamps',
  massacre_site: 'otherPlaces',
  liberation_site: 'otherPlaces',
  signing_site: 'otherPlaces',
  front_reference: 'otherPlaces',
  port: 'otherPlaces',
  town: 'otherPlaces',
  waypoint: 'otherPlaces',
  region: 'otherPlaces',
  sea: 'otherPlaces',
} satisfies Record<PlaceKind, PlaceGroup>;

/** All places in their groups, the most important first. */
export function placesByGroup(
  pack: Pick<Pack, 'places' | 'routes' | 'facts'>,
): { group: PlaceGroup; places: string[] }[] {
  const inOrder = placesByImportance(pack);
  return placeGroups.map((group) => ({
    group,
    places: inOrder.filter((id) => {
      const kind = pack.places[id]?.kind;
      return kind !== undefined && groupOf[kind] === group;
    }),
  }));
}

/** Whether two days lie in the same month. */
export function isSameMonth(a: Day, b: Day): boolean {
  const [one, other] = [monthOf(a), monthOf(b)];
  return one.year === other.year && one.month === other.month;
}
