// What the keys do to the magnifier while the field has the focus. All other keys go on to the visit.
import type { Point, Size } from '../../map/geometry';
import { heldWithin } from './lens';

/** A step shows the next marks while the last ones are still in sight. Of what the lens shows across. */
const step = 0.5;
/** With Shift, to get over a large field. */
const leap = 4;

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface LensSituation {
  /** Of the lens, if it is there; in CSS pixels of the field. */
  readonly focus: Point | undefined;
  readonly field: Size;
  /** What the lens shows of the field across, in CSS pixels of the field. */
  readonly seenPx: number;
}

export type LensKeyOutcome = { readonly kind: 'show'; readonly focus: Point } | { readonly kind: 'hide' };

/** Undefined for a key that is not for the lens. */
export function lensKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { focus, field, seenPx }: LensSituation,
): LensKeyOutcome | undefined {
  if (key === 'Escape') return focus && { kind: 'hide' };
  const direction = directions[key];
  if (!direction && key !== 'Enter' && key !== ' ') return undefined;
  if (!focus) return { kind: 'show', focus: { x: field.width / 2, y: field.height / 2 } };
  if (!direction) return { kind: 'hide' };
  const px = seenPx * (shiftKey ? leap : step);
  return {
    kind: 'show',
    focus: heldWithin(field, { x: focus.x + direction.x * px, y: focus.y + direction.y * px }),
  };
}
