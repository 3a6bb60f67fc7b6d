// Draws a calm curve through given points. The curve passes through every one of them.
import { between, distance, type Point } from './geometry';

/** A long leg bends so gently that more samples could not be seen. */
const MAX_SAMPLES_PER_LEG = 48;

/**
 * A centripetal Catmull-Rom curve through the points, as samples about `step` apart (in the points' own
 * unit). Centripetal, because it neither loops nor overshoots where long and short legs meet.
 */
export function smoothLine(points: readonly Point[], step: number): Point[] {
  const [first] = points;
  if (first === undefined) return [];
  const distinct = points.filter((point, index) => index === 0 || !same(point, points[index - 1]));
  const curve = [first];
  distinct.slice(1).forEach((to, index) => {
    const from = distinct[index] ?? to;
    const before = distinct[index - 1] ?? between(to, from, 2);
    const after = distinct[index + 2] ?? between(from, to, 2);
    const count = Math.min(MAX_SAMPLES_PER_LEG, Math.max(1, Math.ceil(distance(from, to) / step)));
    for (let sample = 1; sample < count; sample += 1) {
      curve.push(catmullRom([before, from, to, after], sample / count));
    }
    curve.push(to);
  });
  return curve;
}

function same(a: Point, b: Point | undefined): boolean {
  return a.x === b?.x && a.y === b.y;
}

/** Barry and Goldman's pyramid: the point a share `t` (0..1) of the way along the middle leg. */
function catmullRom([p0, p1, p2, p3]: readonly [Point, Point, Point, Point], t: number): Point {
  const t1 = Math.sqrt(distance(p0, p1));
  const t2 = t1 + Math.sqrt(distance(p1, p2));
  const t3 = t2 + Math.sqrt(distance(p2, p3));
  const time = t1 + (t2 - t1) * t;
  const a1 = between(p0, p1, time / t1);
  const a2 = between(p1, p2, (time - t1) / (t2 - t1));
  const a3 = between(p2, p3, (time - t2) / (t3 - t2));
  const b1 = between(a1, a2, time / t2);
  const b2 = between(a2, a3, (time - t1) / (t3 - t1));
  return between(b1, b2, (time - t1) / (t2 - t1));
}
