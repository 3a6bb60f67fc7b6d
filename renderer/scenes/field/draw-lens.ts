// Draws what the magnifier shows, and the thin lines of the field, on a canvas in CSS pixels.
import { boundaryAt, type FieldLayout, markAt, marksIn, unitOf } from './field-layout';
import { intoLens, type Lens, seenBy } from './lens';
import { kindAt, type MarkRuns } from './mark-runs';
import { type FieldShapes, type MarkShape, ringWidth } from './mark-shapes';
import type { Point } from '../../map/geometry';

/** What the lens needs of a canvas, so that a test can record it. */
export type LensContext = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'clearRect'
  | 'setTransform'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
>;

export interface DrawnField {
  readonly layout: FieldLayout;
  readonly marks: MarkRuns;
  readonly shapes: FieldShapes;
  /** CSS colour of the marks. */
  readonly colour: string;
  /** Device pixels for each CSS pixel. */
  readonly pixelRatio: number;
}

const boundaryPx = 1.25;

/** The lens fills the canvas, its middle in the canvas's middle. */
export function drawLens(context: LensContext, lens: Lens, field: DrawnField): void {
  const { layout, marks, shapes, colour, pixelRatio } = field;
  const { radius, magnification } = lens;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, radius * pixelRatio, radius * pixelRatio);
  context.clearRect(-radius, -radius, 2 * radius, 2 * radius);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  const unitPx = unitOf(layout) * magnification;
  for (const index of marksIn(layout, seenBy(lens))) {
    const kind = kindAt(marks, index);
    if (kind) drawMark(context, shapes[kind], intoLens(lens, markAt(layout, index)), unitPx);
  }
  context.globalAlpha = 1;
  context.lineWidth = boundaryPx;
  for (const boundary of marks.boundaries) {
    strokeLine(
      context,
      boundaryAt(layout, boundary).map((point) => intoLens(lens, point)),
    );
  }
}

/** The lines of the field itself: where the low estimate ends, and where another kind of mark begins. */
export function drawBoundaries(
  context: LensContext,
  { layout, marks, colour, pixelRatio }: DrawnField,
): void {
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.strokeStyle = colour;
  context.lineWidth = boundaryPx;
  for (const boundary of marks.boundaries) strokeLine(context, boundaryAt(layout, boundary));
}

/** One mark, with its middle at a point. */
export function drawMark(
  context: LensContext,
  { point, ring, tone }: MarkShape,
  { x, y }: Point,
  unitPx: number,
): void {
  context.globalAlpha = tone;
  if (point > 0) {
    context.beginPath();
    context.arc(x, y, point * unitPx, 0, 2 * Math.PI);
    context.fill();
  }
  if (ring > 0) {
    context.lineWidth = ringWidth * unitPx;
    context.beginPath();
    context.arc(x, y, (ring - ringWidth / 2) * unitPx, 0, 2 * Math.PI);
    context.stroke();
  }
}

function strokeLine(context: LensContext, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
}
