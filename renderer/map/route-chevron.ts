// The one mark of direction that a route carries: a fine open angle, where nothing else stands.
import { distance, distanceToRect, type Point, type Rect } from './geometry';
import { lengthOf, pointAt, type RoutePath } from './route-path';

/** Where a chevron may stand, as shares of the way; the first is liked best. */
const SPOTS = [0.56, 0.5, 0.62, 0.44, 0.68, 0.38, 0.74] as const;
/** The arms, and half the angle between them in radians. Arms as a multiple of the line's width. */
const ARM = 3.2;
const HALF_ANGLE = 0.6;
/** A route shorter than this many arms explains itself. */
const MIN_ARMS = 12;

/**
 * Where on its way (0..1) a route's chevron stands, inside `bounds` and clear of all marks; undefined where it
 * would find no room. Everything in the unit of the path.
 */
export function chevronSpot(
  path: RoutePath,
  lineWidth: number,
  marks: readonly (Point & { readonly radius: number })[],
  bounds: Rect,
): number | undefined {
  const arm = ARM * lineWidth;
  if (lengthOf(path) < arm * MIN_ARMS) return undefined;
  return SPOTS.find((spot) => {
    const { point } = pointAt(path, spot);
    const isFree = marks.every((mark) => distance(mark, point) > mark.radius + 2 * arm);
    return isFree && distanceToRect(point, bounds) === 0;
  });
}

/** The three points of the chevron at a share of the way. */
export function chevronAt(path: RoutePath, spot: number, lineWidth: number): [Point, Point, Point] {
  const { point, direction } = pointAt(path, spot);
  const end = (angle: number): Point => ({
    x: point.x - ARM * lineWidth * Math.cos(direction + angle),
    y: point.y - ARM * lineWidth * Math.sin(direction + angle),
  });
  return [end(HALF_ANGLE), point, end(-HALF_ANGLE)];
}
