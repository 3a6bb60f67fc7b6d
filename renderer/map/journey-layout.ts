// A map seen from one stage after another: laid out whole for each stage, and carried along by the camera between them.
import { betweenCameras } from '../../exhibit/map/camera';
import type { Surface } from './draw-base';
import type { PlaceMark } from './draw-places';
import type { ScreenRoute } from './draw-routes';
import { distance, type Point, type Rect, type Size } from './geometry';
import type { MapColours } from './map-colours';
import { layoutMap, type MapLayout, type MapNaming, type MapScene } from './map-layout';
import { fromScreen, type MapCamera, toScreen } from './projection';
import { mappedPath } from './route-path';

/** A journey's map between two stages; at rest both are the same. */
export interface JourneyView {
  readonly camera: MapCamera;
  readonly markUnitPx: number;
  readonly routes: readonly ScreenRoute[];
  /** Rings and knots that both stages show. */
  readonly marks: readonly PlaceMark[];
  /** Knots that only the one or the other stage has room for, and how much they are there, 0 to 1. */
  readonly fading: readonly { readonly marks: readonly PlaceMark[]; readonly presence: number }[];
}

/** The part of a stage in which the camera goes; then it rests, and the routes are drawn on. */
const cameraShare = 0.46;

/** One layout for each stage; the first frame is where the journey begins. */
export function layoutJourney(
  scene: Omit<MapScene, 'frame'>,
  frames: readonly (readonly string[])[],
  surface: Surface,
  clearShare: Rect,
  naming: MapNaming,
  colours: MapColours,
): MapLayout[] {
  return frames.map((frame) => layoutMap({ ...scene, frame }, surface, clearShare, naming, colours));
}

/**
 * Where the camera is: 0 at the first layout, 1.5 half-way between the second and the third.
 * @param position stages of the journey that are over; within a stage the date runs on after the camera has come
 */
export function cameraPosition(position: number): number {
  const stage = Math.floor(position);
  return stage + easeGently(Math.min(1, (position - stage) / cameraShare));
}

/** The view at a camera's position. */
export function viewAt(layouts: readonly MapLayout[], at: number): JourneyView {
  const [from, to, share] = layoutsAround(layouts, at);
  if (share === 0) return { ...from, fading: [] };
  const camera = betweenCameras(from.camera, to.camera, share);
  const unit = from.markUnitPx + (to.markUnitPx - from.markUnitPx) * share;
  const carry = (layout: MapLayout) => (mark: PlaceMark) => ({
    ...mark,
    ...carried(mark, layout.camera, camera),
    radius: mark.radius * (unit / layout.markUnitPx),
  });
  const [before, after] = [from.marks.map(carry(from)), to.marks.map(carry(to))];
  const idsOf = (marks: readonly PlaceMark[]) => new Set(marks.map(({ id }) => id));
  const [idsBefore, idsAfter] = [idsOf(before), idsOf(after)];
  return {
    camera,
    markUnitPx: unit,
    routes: from.routes.map((route, index) => {
      const chevron = (share < 0.5 ? route : (to.routes[index] ?? route)).chevron;
      return carriedRoute(route, chevron, from.camera, camera, unit / from.markUnitPx);
    }),
    marks: before.filter(({ id }) => idsAfter.has(id)),
    fading: [
      { marks: before.filter(({ id }) => !idsAfter.has(id)), presence: 1 - share },
      { marks: after.filter(({ id }) => !idsBefore.has(id)), presence: share },
    ],
  };
}

/** The layouts before and after a camera's position, and the share of the way between them. */
export function layoutsAround(
  layouts: readonly MapLayout[],
  at: number,
): [from: MapLayout, to: MapLayout, share: number] {
  const index = Math.min(layouts.length - 1, Math.max(0, Math.floor(at)));
  const from = layouts[index];
  if (!from) throw new RangeError('map: a journey needs a stage');
  return [from, layouts[index + 1] ?? from, layouts[index + 1] ? at - index : 0];
}

/** Movement that nobody sees. CSS pixels. */
const unseenPx = 0.2;

/** Whether everything on a screen of this size stands where it stood before the other camera, to the eye. */
export function isSameView(one: MapCamera, other: MapCamera, { width, height }: Size): boolean {
  const corners: readonly Point[] = [
    { x: 0, y: 0 },
    { x: width, y: height },
  ];
  return corners.every((corner) => distance(corner, carried(corner, one, other)) < unseenPx);
}

/** Where a point that one camera shows stands before another. CSS pixels. */
export function carried(point: Point, from: MapCamera, to: MapCamera): Point {
  return toScreen(to, fromScreen(from, point));
}

function carriedRoute(
  { id, path, style, colour }: ScreenRoute,
  chevron: number | undefined,
  from: MapCamera,
  to: MapCamera,
  fineness: number,
): ScreenRoute {
  return {
    id,
    colour,
    path: mappedPath(path, (point) => carried(point, from, to)),
    style: {
      ...style,
      width: style.width * fineness,
      dash: style.dash.map((length) => length * fineness),
    },
    ...(chevron !== undefined && { chevron }),
  };
}

/** Slow at both ends, without any jolt: also its speed begins and ends at rest. */
function easeGently(share: number): number {
  // Rounding must not carry it beyond its end.
  return Math.min(1, share * share * share * (share * (share * 6 - 15) + 10));
}
