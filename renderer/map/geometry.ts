// Points, rectangles and polylines in a plane. Knows nothing of maps, canvases or places.

/** In the unit of its plane: kilometres on the map's plane, CSS pixels on the screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

export type Segment = readonly [from: Point, to: Point];

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The point a share `t` (0..1) of the way from `a` to `b`. */
export function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** The smallest rectangle around the points; there must be at least one. */
export function boundsOf(points: readonly Point[]): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The rectangle grown by `by` on every side, or shrunk where `by` is negative. */
export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** Whether two rectangles share any area; touching edges do not count. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** How far the point lies from the rectangle; 0 inside it. */
export function distanceToRect({ x, y }: Point, rect: Rect): number {
  const dx = Math.max(rect.x - x, 0, x - rect.x - rect.width);
  const dy = Math.max(rect.y - y, 0, y - rect.y - rect.height);
  return Math.hypot(dx, dy);
}

/** The length of the part of a segment that runs inside the rectangle (Liang-Barsky). */
export function lengthInside([a, b]: Segment, rect: Rect): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const sides: readonly Segment1D[] = [
    [-dx, a.x - rect.x],
    [dx, rect.x + rect.width - a.x],
    [-dy, a.y - rect.y],
    [dy, rect.y + rect.height - a.y],
  ];
  let [enter, leave] = [0, 1];
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return 0;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  return enter < leave ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

type Segment1D = readonly [towards: number, room: number];

/** A polyline as its segments. */
export function segmentsOf(points: readonly Point[]): Segment[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before ? [[before, point] as const] : [];
  });
}
