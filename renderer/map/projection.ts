// The map's projection, in two steps: degrees to a fixed plane in kilometres (conformal, so shapes are
// true), and that plane to the screen (a camera: one scale and one offset). Moving the camera projects nothing anew.
import { geoConicConformalRaw } from 'd3-geo';
import { boundsOf, type Point, type Rect } from './geometry';

/** WGS84 degrees; a `Place` of the pack is one. */
export interface LonLat {
  readonly longitude: number;
  readonly latitude: number;
}

/** How the plane lies on the screen, in CSS pixels. */
export interface MapCamera {
  readonly pxPerKm: number;
  /** Where the plane's origin (15° E, 52° N) stands, in CSS pixels. */
  readonly origin: Point;
}

const EARTH_RADIUS_KM = 6371;

/** Of the plane's origin, in degrees. */
const ORIGIN: LonLat = { longitude: 15, latitude: 52 };
/** Where the scale is exact, in degrees; between 46° and 58° N it is true to 0.5 %. */
const PARALLELS = [48, 56] as const;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const conic = geoConicConformalRaw(radians(PARALLELS[0]), radians(PARALLELS[1]));
const [, originNorth] = conic(0, radians(ORIGIN.latitude));

/** A place on the map's plane, in kilometres east (x) and south (y) of 15° E, 52° N. */
export function toPlane({ longitude, latitude }: LonLat): Point {
  const [east, north] = conic(radians(longitude - ORIGIN.longitude), radians(latitude));
  return { x: east * EARTH_RADIUS_KM, y: (originNorth - north) * EARTH_RADIUS_KM };
}

/** From kilometres on the plane to CSS pixels on the screen. */
export function toScreen(camera: MapCamera, point: Point): Point {
  return { x: camera.origin.x + point.x * camera.pxPerKm, y: camera.origin.y + point.y * camera.pxPerKm };
}

/** From CSS pixels on the screen to kilometres on the plane. */
export function fromScreen(camera: MapCamera, point: Point): Point {
  return { x: (point.x - camera.origin.x) / camera.pxPerKm, y: (point.y - camera.origin.y) / camera.pxPerKm };
}

/**
 * The camera that shows all points of the plane inside `clear` (CSS pixels), as large as they fit and
 * centred, but never closer than `minSpanKm` across the shorter side.
 */
export function fitCamera(points: readonly Point[], clear: Rect, minSpanKm: number): MapCamera {
  if (points.length === 0) throw new Error('map: there is nothing to frame');
  const bounds = boundsOf(points);
  const pxPerKm = Math.min(
    clear.width / bounds.width,
    clear.height / bounds.height,
    Math.min(clear.width, clear.height) / minSpanKm,
  );
  const centre = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  return {
    pxPerKm,
    origin: {
      x: clear.x + clear.width / 2 - centre.x * pxPerKm,
      y: clear.y + clear.height / 2 - centre.y * pxPerKm,
    },
  };
}
