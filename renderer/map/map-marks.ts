// Which rings and knots a scene's map shows, and when.
import type { Place } from '../../exhibit/pack/map-schema';
import { type PlaceMark, type PlaceRank, radiusOf } from './draw-places';
import type { ScreenRoute } from './draw-routes';
import { distance, type Point } from './geometry';
import { shareAt } from './route-path';

export interface MarkedPlace {
  readonly id: string;
  readonly place: Place;
  /** CSS pixels. */
  readonly at: Point;
}

export interface MarkedRoute {
  readonly route: ScreenRoute;
  readonly stops: readonly MarkedPlace[];
}

/** A knot nearer than this to another mark only blurs it. Of the size of a place name. */
const KNOT_CLEARANCE_UNITS = 0.5;

/** A ring for each named place, then a knot for each other place on a way where there is room for one. */
export function marksOf(
  named: readonly MarkedPlace[],
  routes: readonly MarkedRoute[],
  unitPx: number,
): PlaceMark[] {
  const marks: PlaceMark[] = named.map(({ id, place, at }) => {
    const rank: PlaceRank = place.kind === 'camp_main' ? 'camp' : 'place';
    return { id, rank, radius: radiusOf(rank, unitPx), ...at };
  });
  const radius = radiusOf('waypoint', unitPx);
  routes.forEach(({ route, stops }, index) => {
    for (const { id, at } of stops) {
      const crowded = marks.some(
        (mark) => distance(mark, at) < mark.radius + radius + KNOT_CLEARANCE_UNITS * unitPx,
      );
      if (crowded) continue;
      const appears = { route: index, progress: shareAt(route.path, at) };
      marks.push({ id, rank: 'waypoint', radius, ...at, appears });
    }
  });
  return marks;
}

/** The marks to draw when the routes stand at these progresses: a knot waits until its route arrives. */
export function shownMarks(marks: readonly PlaceMark[], progresses: readonly number[]): PlaceMark[] {
  return marks.filter(
    ({ appears }) =>
      !appears ||
      ((progresses[appears.route] ?? 0) > 0 && (progresses[appears.route] ?? 0) >= appears.progress),
  );
}
