// Which thing on the map a finger meant.

export interface Touchable {
  readonly kind: 'place' | 'route';
  readonly id: string;
  /** From the finger to the thing's edge or line, in mm; 0 on it. */
  readonly distanceMm: number;
}

/** DESIGN.md: nothing to touch is under 15 mm; so a thing is met within half of that. */
export const reachMm = 7.5;

/** A place counts as this much nearer than it is: a ring stands on its lines, and its lines can be met elsewhere. */
const placeAdvantageMm = 3;

/** The nearest thing within reach, a place before a route; undefined where the finger met nothing. */
export function chooseTouched(things: readonly Touchable[]): Touchable | undefined {
  const ranked = (thing: Touchable) => thing.distanceMm - (thing.kind === 'place' ? placeAdvantageMm : 0);
  return things
    .filter(({ distanceMm }) => distanceMm <= reachMm)
    .reduce<Touchable | undefined>(
      (best, thing) => (best === undefined || ranked(thing) < ranked(best) ? thing : best),
      undefined,
    );
}
