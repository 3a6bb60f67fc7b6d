// Where everything of one map scene lies on the screen: a pure function of the scene, the size and the names.
import type { Place, Route } from '../../exhibit/pack/map-schema';
import type { PlaceMark } from './draw-places';
import type { ScreenRoute } from './draw-routes';
import type { Surface } from './draw-base';
import { grown, type Rect, type Segment, segmentsOf, type Size } from './geometry';
import type { MapColours } from './map-colours';
import { type LabelText, type PlacedLabel, placeLabels } from './place-labels';
import { fitCamera, type MapCamera, toPlane, toScreen } from './projection';
import { type MarkedPlace, marksOf } from './map-marks';
import { mappedPath, placeOf, routeOf, routePath, stopsOf } from './route-path';
import { chevronAt, chevronSpot } from './route-chevron';
import { lineStyleOf } from './route-style';

/** What a scene says about its map, in ids of the pack. */
export interface MapScene {
  readonly places: Readonly<Record<string, Place>>;
  readonly routes: Readonly<Record<string, Route>>;
  /** Places that must be seen. */
  readonly frame: readonly string[];
  /** Places that carry their name, the most important first; camps come before all others. */
  readonly named: readonly string[];
  /** Routes, in the order in which they appear. */
  readonly drawn: readonly string[];
}

export interface MapNaming {
  readonly nameOf: (placeId: string) => string;
  /** The size of a name as it will be set, in CSS pixels. */
  readonly measure: (label: LabelText) => Size;
  readonly direction: 'ltr' | 'rtl';
}

export interface MapLayout {
  readonly camera: MapCamera;
  /** The part of the map that is under no text, in CSS pixels. */
  readonly clear: Rect;
  /** Lines and rings are measured by this: the size of a name, but finer on a map of a wide region. CSS pixels. */
  readonly markUnitPx: number;
  readonly routes: readonly ScreenRoute[];
  readonly marks: readonly PlaceMark[];
  readonly labels: readonly PlacedLabel[];
}

/** A map never shows less than this across: closer up, the coast and rivers would pretend to know more. */
const MIN_SPAN_KM = 100;
/** Kept free within the clear area around the framed places, for their names. Of the size of a name. */
const MARGIN_UNITS = { across: 6.5, down: 2.6 } as const;
const MARGIN_MAX_SHARE = 0.2;
/** Lines and rings begin to grow finer at the first span, and stay at `FINEST` from the second. Kilometres. */
const FINE_FROM_KM = 350;
const FINEST_AT_KM = 1100;
const FINEST = 0.72;
const GAP_UNITS = 0.34;
const EDGE_UNITS = 0.9;

/** `clear` is given in shares (0..1) of the surface. */
export function layoutMap(
  scene: MapScene,
  surface: Surface,
  clearShare: Rect,
  naming: MapNaming,
  colours: MapColours,
): MapLayout {
  const { unitPx, size } = surface;
  const clear = scaled(clearShare, size);
  const framed = scene.frame.map((id) => toPlane(placeOf(scene.places, id)));
  const camera = fitCamera(framed, withMargin(clear, unitPx), MIN_SPAN_KM);
  const markUnitPx = unitPx * finenessOf(Math.min(clear.width, clear.height) / camera.pxPerKm);

  const onScreen = (id: string): MarkedPlace => {
    const place = placeOf(scene.places, id);
    return { id, place, at: toScreen(camera, toPlane(place)) };
  };
  const plain = scene.drawn.map((id) => screenRoute(scene, id, camera, markUnitPx, colours));
  const stops = scene.drawn.map((id) => stopsOf(routeOf(scene.routes, id)).map(onScreen));
  const ways = plain.map((route, index) => ({ route, stops: stops[index] ?? [] }));
  const marks = marksOf(scene.named.map(onScreen), ways, markUnitPx);
  const routes = plain.map((route) => withChevron(route, marks, clear));

  const labels = placeLabels({
    rings: marks,
    labels: labelTexts(scene, naming),
    measure: naming.measure,
    bounds: grown(clear, -EDGE_UNITS * unitPx),
    lines: routes.flatMap(linesOf),
    direction: naming.direction,
    gapPx: GAP_UNITS * unitPx,
  });
  return { camera, clear, markUnitPx, routes, marks, labels };
}

function scaled(share: Rect, size: Size): Rect {
  return {
    x: share.x * size.width,
    y: share.y * size.height,
    width: share.width * size.width,
    height: share.height * size.height,
  };
}

function withMargin(clear: Rect, unitPx: number): Rect {
  const across = Math.min(MARGIN_UNITS.across * unitPx, MARGIN_MAX_SHARE * clear.width);
  const down = Math.min(MARGIN_UNITS.down * unitPx, MARGIN_MAX_SHARE * clear.height);
  return {
    x: clear.x + across,
    y: clear.y + down,
    width: clear.width - 2 * across,
    height: clear.height - 2 * down,
  };
}

/** How fine lines and rings are on a map that shows so many kilometres across its shorter side. */
export function finenessOf(spanKm: number): number {
  const wide = Math.min(1, Math.max(0, (spanKm - FINE_FROM_KM) / (FINEST_AT_KM - FINE_FROM_KM)));
  return 1 - wide * (1 - FINEST);
}

function screenRoute(
  scene: MapScene,
  id: string,
  camera: MapCamera,
  markUnitPx: number,
  colours: MapColours,
): ScreenRoute {
  const route = routeOf(scene.routes, id);
  return {
    id,
    path: mappedPath(routePath(id, route, scene.places), (point) => toScreen(camera, point)),
    style: lineStyleOf(route.mode, route.confidence, markUnitPx),
    colour: colours.routes[route.mode],
  };
}

function withChevron(route: ScreenRoute, marks: readonly PlaceMark[], clear: Rect): ScreenRoute {
  const chevron = chevronSpot(route.path, route.style.width, marks, clear);
  return chevron === undefined ? route : { ...route, chevron };
}

/** What names keep off: the line and its chevron. */
function linesOf({ path, style, chevron }: ScreenRoute): Segment[] {
  const mark = chevron === undefined ? [] : chevronAt(path, chevron, style.width);
  return [...segmentsOf(path.points), ...segmentsOf(mark)];
}

function labelTexts({ places, named }: MapScene, { nameOf }: MapNaming): LabelText[] {
  const texts = named.map((id) => ({
    id,
    text: nameOf(id),
    emphasis: placeOf(places, id).kind === 'camp_main',
  }));
  return [...texts.filter((text) => text.emphasis), ...texts.filter((text) => !text.emphasis)];
}
