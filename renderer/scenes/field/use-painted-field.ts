// Paints the field while it is not yet seen: some marks for each picture, as far as the scene's time has come.
import type { MotionValue } from 'framer-motion';
import { type RefObject, useLayoutEffect } from 'react';
import { partOf } from '../easing';
import { drawBoundaries, type DrawnField } from './draw-lens';
import { type FieldPicture, fieldPicture, type PixelRows } from './paint-field';
import { contextFor, type FieldSetting } from './use-field-setting';

/** All marks are there when this time is over; then the field fades in. */
export const paintingMs = 600;

export function usePaintedField(
  marksCanvas: RefObject<HTMLCanvasElement | null>,
  linesCanvas: RefObject<HTMLCanvasElement | null>,
  field: DrawnField | undefined,
  setting: FieldSetting | undefined,
  elapsedMs: MotionValue<number>,
): void {
  useLayoutEffect(() => {
    if (!field || !setting) return undefined;
    const { size, pixelRatio, colour } = setting;
    const context = contextFor(marksCanvas.current, size, pixelRatio);
    const above = contextFor(linesCanvas.current, size, pixelRatio);
    if (!context || !above) return undefined;
    drawBoundaries(above, field);
    const { layout, marks, shapes } = field;
    // Let go when it is whole: the canvas keeps the picture.
    let picture: FieldPicture | undefined = fieldPicture(layout, marks, shapes, context.canvas, pixelRatio);
    const paint = (elapsed: number) => {
      const count = Math.ceil(marks.total * partOf(elapsed, 0, paintingMs));
      const changed = picture?.paintTo(count);
      if (picture && changed) show(context, picture, changed, colour);
      if (count >= marks.total) picture = undefined;
    };
    paint(elapsedMs.get());
    return elapsedMs.on('change', paint);
  }, [marksCanvas, linesCanvas, field, setting, elapsedMs]);
}

function show(
  context: CanvasRenderingContext2D,
  { width, tones }: FieldPicture,
  { from, to }: PixelRows,
  colour: string,
): void {
  if (to <= from) return;
  const image = context.createImageData(width, to - from);
  const pixels = new Uint32Array(image.data.buffer);
  // `#rrggbb` as the pixels have it: alpha, blue, green, red.
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const opaque = ((blue ?? 0) << 16) | ((green ?? 0) << 8) | (red ?? 0);
  const start = from * width;
  for (let at = 0; at < pixels.length; at += 1) {
    const tone = tones[start + at] ?? 0;
    if (tone > 0) pixels[at] = (tone << 24) | opaque;
  }
  context.putImageData(image, 0, from);
}
