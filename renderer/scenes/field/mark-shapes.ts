// The four marks. They differ in form, not in colour alone; two neighbours never touch, however they are shifted.
import type { MarkKind } from './mark-runs';

/** Parts of a mark, as multiples of the distance between two marks. */
export interface MarkShape {
  /** Radius of the filled point in the middle; 0 for none. */
  readonly point: number;
  /** Outer radius of the ring; 0 for none. */
  readonly ring: number;
  /** How much of the text's colour lies on the ground, 0 to 1. */
  readonly tone: number;
}

/** A person in a field where nobody is marked: as bright as what is read. */
const alone: MarkShape = { point: 0.3, ring: 0, tone: 1 };

const besideMarked: Record<MarkKind, MarkShape> = {
  person: { point: 0.26, ring: 0, tone: 0.74 },
  marked: { point: 0.33, ring: 0, tone: 1 },
  perhapsMarked: { point: 0.14, ring: 0.34, tone: 1 },
  possible: { point: 0, ring: 0.3, tone: 0.74 },
};

/** Of the distance between two marks. */
export const ringWidth = 0.08;

export type FieldShapes = Readonly<Record<MarkKind, MarkShape>>;

/** The shapes of a field, by whether some of its persons are marked. */
export function shapesOf(marking: 'none' | 'some'): FieldShapes {
  return marking === 'some' ? besideMarked : { ...besideMarked, person: alone };
}
