// Draws places as small rings (a camp: a ring with a point), waypoints as knots, and the fine lines
// that lead to names standing off.
import type { Point, Segment } from './geometry';
import type { MapColours } from './map-colours';

/** What the places need of a canvas, so that a test can record it. */
export type PlaceContext = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
>;

export type PlaceRank = 'camp' | 'place' | 'waypoint';

export interface PlaceMark extends Point {
  readonly id: string;
  /** CSS pixels, to the outside of the ring. */
  readonly radius: number;
  readonly rank: PlaceRank;
  /** The route, by its place in the drawing, and how far it must have come before the mark is shown. */
  readonly appears?: { readonly route: number; readonly progress: number };
}

/** Outer radius of a mark, of the size of a place name. */
const RADIUS: Readonly<Record<PlaceRank, number>> = { camp: 0.47, place: 0.29, waypoint: 0.17 };
const RING_UNITS = 0.1;
const WAYPOINT_RING_UNITS = 0.075;
const POINT_UNITS = 0.15;
const HALO_UNITS = 0.07;
const LEADER_UNITS = 0.05;

/** The radius of a mark in CSS pixels, where a place name is `unitPx` CSS pixels high. */
export function radiusOf(rank: PlaceRank, unitPx: number): number {
  return RADIUS[rank] * unitPx;
}

/** Draws the marks, the first one last and so on top. */
export function drawPlaces(
  context: PlaceContext,
  marks: readonly PlaceMark[],
  leaders: readonly Segment[],
  unitPx: number,
  colours: MapColours,
): void {
  context.setLineDash([]);
  context.strokeStyle = colours.waypoint;
  context.lineWidth = LEADER_UNITS * unitPx;
  for (const [from, to] of leaders) {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  for (const mark of marks.toReversed()) drawMark(context, mark, unitPx, colours);
}

function drawMark(context: PlaceContext, mark: PlaceMark, unitPx: number, colours: MapColours): void {
  const line = (mark.rank === 'waypoint' ? WAYPOINT_RING_UNITS : RING_UNITS) * unitPx;
  const colour = mark.rank === 'waypoint' ? colours.waypoint : colours.place;
  disc(context, mark, mark.radius + HALO_UNITS * unitPx);
  context.fillStyle = colours.ground;
  context.fill();
  disc(context, mark, mark.radius - line / 2);
  context.strokeStyle = colour;
  context.lineWidth = line;
  context.stroke();
  if (mark.rank !== 'camp') return;
  disc(context, mark, POINT_UNITS * unitPx);
  context.fillStyle = colour;
  context.fill();
}

function disc(context: PlaceContext, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
