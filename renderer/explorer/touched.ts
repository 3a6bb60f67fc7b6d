// What lies under a finger: names and rings first, then lines that are drawn by then.
import { chooseTouched, type Touchable } from '../../exhibit/map/hit';
import type { Moment } from '../../exhibit/map/happenings';
import { distance, distanceToRect, type Point, type Rect } from '../map/geometry';
import type { PlacedLabel } from '../map/place-labels';
import type { RoutePath } from '../map/route-path';
import type { Chosen } from './story-on-map';
import type { World } from './explorer-world';

interface Touch {
  /** From the plane's origin at the world's scale, in CSS pixels. */
  readonly at: Point;
  readonly pxPerMm: number;
  readonly moment: Moment;
}

export function touchedAt(
  world: World,
  labels: readonly PlacedLabel[],
  { at, pxPerMm, moment }: Touch,
): Chosen | undefined {
  const boxes = new Map<string, Rect>(labels.map(({ id, box }) => [id, box]));
  const places = world.marks.map((mark): Touchable => {
    const box = boxes.get(mark.id);
    const toMark = Math.max(0, distance(at, mark) - mark.radius);
    const toName = box ? distanceToRect(at, box) : Infinity;
    return { kind: 'place', id: mark.id, distanceMm: Math.min(toMark, toName) / pxPerMm };
  });
  const routes = world.routes
    .filter(({ days }) => moment > days.first)
    .map(({ id, path }): Touchable => ({
      kind: 'route',
      id,
      distanceMm: distanceToPath(at, path) / pxPerMm,
    }));
  const touched = chooseTouched([...places, ...routes]);
  return touched && { kind: touched.kind, id: touched.id };
}

export function distanceToPath(at: Point, { points }: RoutePath): number {
  let nearest = Infinity;
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (from && to) nearest = Math.min(nearest, distanceToSegment(at, from, to));
  }
  return nearest;
}

function distanceToSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + dx * t - at.x, from.y + dy * t - at.y);
}
