// Where everything told lies at one scale, in CSS pixels from the plane's origin: made once for each scale, so that
// moving the map lays out nothing anew.
import type { Place, Route, RouteMode } from '../../exhibit/pack/map-schema';
import { type DaySpan } from '../../exhibit/map/day';
import { routeDays } from '../../exhibit/map/happenings';
import { type PlaceRank, radiusOf } from '../map/draw-places';
import type { ScreenRoute } from '../map/draw-routes';
import { boundsOf, distance, grown, type Point, type Rect, type Segment, segmentsOf } from '../map/geometry';
import type { MapColours } from '../map/map-colours';
import { finenessOf, type MapNaming } from '../map/map-layout';
import { type PlacedLabel, placeLabels } from '../map/place-labels';
import { toPlane } from '../map/projection';
import { chevronSpot } from '../map/route-chevron';
import { mappedPath, placeOf, type RoutePath, routePath } from '../map/route-path';
import { lineStyleOf } from '../map/route-style';

/** What never changes: places and routes on the plane, in kilometres. */
export interface ExplorerPlane {
  readonly places: readonly (Point & { readonly id: string; readonly place: Place })[];
  readonly routes: readonly {
    readonly id: string;
    readonly route: Route;
    readonly path: RoutePath;
    readonly days: DaySpan;
  }[];
}

export interface WorldMark extends Point {
  readonly id: string;
  readonly rank: PlaceRank;
  readonly radius: number;
}

export interface WorldRoute extends ScreenRoute {
  readonly mode: RouteMode;
  readonly days: DaySpan;
}

export interface World {
  readonly pxPerKm: number;
  /** Lines and rings are measured by this; CSS pixels. */
  readonly markUnitPx: number;
  readonly routes: readonly WorldRoute[];
  /** The most important first. */
  readonly marks: readonly WorldMark[];
}

const everywhere: Rect = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
/** Closer than this across, a place on the way gets a ring of its own. Kilometres. */
const knotsFromKm = 420;
/** Names stand off a line's course; a point of it every so many pixels says enough of that. */
const labelStepPx = 14;
const gapUnits = 0.3;
/** Names reach no further beyond the outermost rings, so that none is cut where the whole region just fits. */
const beyondUnits = 2.8;

/** `order` names every place, the most important first. */
export function explorerPlane(
  places: Readonly<Record<string, Place>>,
  routes: Readonly<Record<string, Route>>,
  order: readonly string[],
): ExplorerPlane {
  return {
    places: order.map((id) => {
      const place = placeOf(places, id);
      return { id, place, ...toPlane(place) };
    }),
    routes: Object.entries(routes).map(([id, route]) => ({
      id,
      route,
      path: routePath(id, route, places),
      days: routeDays(route),
    })),
  };
}

/** `spanPx` is the shorter side of the map on the screen; `unitPx` the size of a place name. CSS pixels. */
export function worldAt(
  plane: ExplorerPlane,
  pxPerKm: number,
  { spanPx, unitPx, colours }: { spanPx: number; unitPx: number; colours: MapColours },
): World {
  const spanKm = spanPx / pxPerKm;
  const markUnitPx = unitPx * finenessOf(spanKm);
  const scaled = ({ x, y }: Point): Point => ({ x: x * pxPerKm, y: y * pxPerKm });
  const marks = plane.places.map(({ id, place, x, y }) => {
    const rank = rankOf(place, spanKm);
    return { id, rank, radius: radiusOf(rank, markUnitPx), ...scaled({ x, y }) };
  });
  const shown = withoutCovered(marks);
  const routes = plane.routes.map(({ id, route, path, days }) => {
    const style = lineStyleOf(route.mode, route.confidence, markUnitPx);
    const onScreen = mappedPath(path, scaled);
    const chevron = chevronSpot(onScreen, style.width, shown, everywhere);
    const screenRoute = {
      id,
      mode: route.mode,
      days,
      path: onScreen,
      style,
      colour: colours.routes[route.mode],
    };
    return chevron === undefined ? screenRoute : { ...screenRoute, chevron };
  });
  return { pxPerKm, markUnitPx, routes, marks: shown };
}

function rankOf({ kind }: Place, spanKm: number): PlaceRank {
  if (kind === 'camp_main') return 'camp';
  return kind === 'waypoint' && spanKm > knotsFromKm ? 'waypoint' : 'place';
}

/** Of marks that would lie on one another, the most important; the others come out as one looks closer. */
function withoutCovered(marks: readonly WorldMark[]): WorldMark[] {
  const kept: WorldMark[] = [];
  for (const mark of marks) {
    if (kept.every((other) => distance(mark, other) >= 0.75 * (mark.radius + other.radius))) kept.push(mark);
  }
  return kept;
}

/** Names for the marks of a world: none touches another, and each stays where it stood `before` if it well can. */
export function labelsOf(
  world: World,
  naming: MapNaming & { readonly unitPx: number },
  before: readonly PlacedLabel[],
): PlacedLabel[] {
  return placeLabels({
    rings: world.marks,
    labels: world.marks
      .filter(({ rank }) => rank !== 'waypoint')
      .map(({ id, rank }) => ({ id, text: naming.nameOf(id), emphasis: rank === 'camp' })),
    measure: naming.measure,
    bounds: grown(boundsOf(world.marks), beyondUnits * naming.unitPx),
    lines: world.routes.flatMap(({ path }) => coarseSegments(path.points)),
    direction: naming.direction,
    gapPx: gapUnits * naming.unitPx,
    labelReach: 'beside',
    before: new Map(before.map(({ id, position }) => [id, position])),
  });
}

function coarseSegments(points: readonly Point[]): Segment[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    if (!last || index === points.length - 1 || distance(last, point) >= labelStepPx) kept.push(point);
  });
  return segmentsOf(kept);
}
