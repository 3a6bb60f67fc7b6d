// The line of a route on the map's plane: a calm curve through its places, and any part of it.
// Every route is schematic; the curve says from where to where, not along which road.
import type { Place, Route } from '../../exhibit/pack/map-schema';
import { between, distance, type Point } from './geometry';
import { toPlane } from './projection';
import { seaWay } from './sea-lanes';
import { smoothLine } from './smooth-line';

export interface RoutePath {
  /** In the unit of the plane: kilometres, or CSS pixels once on the screen. */
  readonly points: readonly Point[];
  /** How far along the path each point lies, in the same unit. */
  readonly lengths: readonly number[];
}

const STEP_KM = 1.5;
/** How far a line between two places leaves the straight, as a share of its length. */
const BOW: Readonly<Record<Route['mode'], readonly [least: number, most: number]>> = {
  foot: [0.03, 0.06],
  train: [0.06, 0.14],
  mixed: [0.04, 0.09],
  ship: [0.04, 0.08],
};

/** The place of a route or a scene. The pack is checked before, so a missing one is a mistake of ours. */
export function placeOf(places: Readonly<Record<string, Place>>, id: string): Place {
  const place = places[id];
  if (!place) throw new Error(`map: there is no place "${id}"; the pack's check should have said so`);
  return place;
}

/** The route of a scene; see `placeOf`. */
export function routeOf(routes: Readonly<Record<string, Route>>, id: string): Route {
  const route = routes[id];
  if (!route) throw new Error(`map: there is no route "${id}"; the pack's check should have said so`);
  return route;
}

/** Every place id of a route, in the order of the way. */
export function stopsOf(route: Route): string[] {
  return [route.from, ...route.via, route.to];
}

/** The line of a route on the plane, in kilometres. It begins and ends exactly at its places. */
export function routePath(id: string, route: Route, places: Readonly<Record<string, Place>>): RoutePath {
  const stops = stopsOf(route).map((stop) => toPlane(placeOf(places, stop)));
  const way = route.mode === 'ship' ? alongSeaLanes(stops) : stops;
  return measured(smoothLine(bowed(id, route.mode, way), STEP_KM));
}

/** The same path after a change of plane that keeps shapes, such as a camera's. */
export function mappedPath(path: RoutePath, map: (point: Point) => Point): RoutePath {
  return measured(path.points.map(map));
}

/** The first part of a path; `progress` runs from 0 (nothing) to 1 (up to the last place). */
export function prefixOf(path: RoutePath, progress: number): Point[] {
  if (progress <= 0) return [];
  if (progress >= 1) return [...path.points];
  const reach = lengthOf(path) * progress;
  const whole = path.lengths.findIndex((length) => length > reach);
  return [...path.points.slice(0, whole), pointAt(path, progress).point];
}

/** The point a share of the way along a path, and the direction there in radians. */
export function pointAt(path: RoutePath, progress: number): { point: Point; direction: number } {
  const reach = lengthOf(path) * progress;
  const found = path.lengths.findIndex((length) => length > reach);
  const index = found > 0 ? found : path.points.length - 1;
  const [from, to] = [path.points[index - 1], path.points[index]];
  if (!from || !to) throw new Error('map: a path needs two points');
  const [start = 0, end = 0] = [path.lengths[index - 1], path.lengths[index]];
  const share = end > start ? Math.min(1, (reach - start) / (end - start)) : 1;
  return { point: between(from, to, share), direction: Math.atan2(to.y - from.y, to.x - from.x) };
}

/** What share of the way (0..1) lies before the path's nearest approach to a point. */
export function shareAt(path: RoutePath, point: Point): number {
  const away = path.points.map((one) => distance(one, point));
  const nearest = away.indexOf(Math.min(...away));
  return (path.lengths[nearest] ?? 0) / lengthOf(path);
}

/** The whole length of a path, in its own unit. */
export function lengthOf(path: RoutePath): number {
  return path.lengths.at(-1) ?? 0;
}

function measured(points: readonly Point[]): RoutePath {
  let length = 0;
  const lengths = points.map((point, index) => (length += distance(points[index - 1] ?? point, point)));
  return { points, lengths };
}

function alongSeaLanes(stops: readonly Point[]): Point[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    return before ? [...seaWay(before, stop), stop] : [stop];
  });
}

/**
 * A line between only two points gets a bow: always to the same side, as wide as the route's id says, so
 * that two routes between the same places lie apart and there and back do not coincide.
 */
function bowed(id: string, mode: Route['mode'], way: readonly Point[]): readonly Point[] {
  const [from, to] = way;
  if (way.length !== 2 || !from || !to) return way;
  const [least, most] = BOW[mode];
  const width = least + (most - least) * shareFrom(id);
  const middle = between(from, to, 0.5);
  return [from, { x: middle.x + (to.y - from.y) * width, y: middle.y - (to.x - from.x) * width }, to];
}

/** A number from 0 to 1 that depends on nothing but the text (FNV-1a, folded once more). */
function shareFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) / 0xffffffff;
}
