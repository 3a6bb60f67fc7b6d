// The magnifier: where it stands so that no finger covers it, and how it maps the field.
import type { Point, Rect, Size } from '../../map/geometry';

export interface Lens {
  /** The point of the field that stands in the middle of the lens. CSS pixels of the field, like everything here. */
  readonly focus: Point;
  /** The middle of the lens; it may stand outside of the field. */
  readonly centre: Point;
  readonly radius: number;
  readonly magnification: number;
}

/** From the finger to the edge of the lens, of its radius: a fingertip is about 12 mm. */
const clearance = 0.36;
/** Marks across the lens: few enough to be met one by one. */
const marksAcross = 11;
const leastMagnification = 2;

/** @param room where the lens may stand, measured like the field; it may reach beyond it */
export function lensAt(focus: Point, room: Rect, radius: number, markUnitPx: number): Lens {
  return {
    focus,
    centre: centreFor(focus, room, radius),
    radius,
    magnification: magnificationOf(radius, markUnitPx),
  };
}

/** @param markUnitPx the distance between two marks of the field */
export function magnificationOf(radius: number, markUnitPx: number): number {
  return Math.max(leastMagnification, (2 * radius) / marksAcross / markUnitPx);
}

/** The nearest point of the field. */
export function heldWithin({ width, height }: Size, { x, y }: Point): Point {
  return { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) };
}

/** From the field to what the lens shows of it, measured from the middle of the lens. */
export function intoLens({ focus, magnification }: Lens, { x, y }: Point): Point {
  return { x: (x - focus.x) * magnification, y: (y - focus.y) * magnification };
}

/** The point of the field that the lens shows at a point, measured from its middle. */
export function outOfLens({ focus, magnification }: Lens, { x, y }: Point): Point {
  return { x: focus.x + x / magnification, y: focus.y + y / magnification };
}

/** What the lens shows of the field. */
export function seenBy(lens: Lens): Rect {
  const { x, y } = outOfLens(lens, { x: -lens.radius, y: -lens.radius });
  const side = (2 * lens.radius) / lens.magnification;
  return { x, y, width: side, height: side };
}

/**
 * Straight above the finger; where the room ends above, the lens goes round the finger, always at the same
 * distance: to the left, where fewer hands are, or where that room ends too, to the right.
 */
function centreFor(focus: Point, room: Rect, radius: number): Point {
  const distance = radius * (1 + clearance);
  const inside = {
    left: room.x + radius,
    right: room.x + room.width - radius,
    top: room.y + radius,
    bottom: room.y + room.height - radius,
  };
  const y = Math.min(inside.bottom, Math.max(inside.top, focus.y - distance));
  const aside = Math.sqrt(Math.max(0, distance ** 2 - (focus.y - y) ** 2));
  const towards = focus.x - aside >= inside.left ? -1 : 1;
  return { x: Math.min(inside.right, Math.max(inside.left, focus.x + towards * aside)), y };
}
