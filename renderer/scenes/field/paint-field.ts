// Puts every mark into one picture of tones. A mark smaller than a pixel still gives it its share of light.
import { type FieldLayout, markAt, unitOf } from './field-layout';
import type { MarkKind, MarkRuns } from './mark-runs';
import { type FieldShapes, type MarkShape, ringWidth } from './mark-shapes';

/** A field being painted, in device pixels. */
export interface FieldPicture {
  readonly width: number;
  readonly height: number;
  /** How much of the marks' colour lies on each pixel, 0 to 255. */
  readonly tones: Uint8Array;
  /** Paints the marks up to this one, if they are not there yet; returns the rows of pixels that have changed. */
  paintTo(count: number): PixelRows | undefined;
}

export interface PixelRows {
  readonly from: number;
  /** Excluded. */
  readonly to: number;
}

/** One mark at each of `phases` x `phases` positions within a pixel. */
interface Stamp {
  readonly side: number;
  readonly phases: number;
  /** By row and column of the phase. */
  readonly tones: readonly Uint8Array[];
}

/** @param pixelRatio device pixels for each CSS pixel of the layout */
export function fieldPicture(
  layout: FieldLayout,
  marks: MarkRuns,
  shapes: FieldShapes,
  size: { readonly width: number; readonly height: number },
  pixelRatio: number,
): FieldPicture {
  const { width, height } = size;
  const tones = new Uint8Array(width * height);
  const stamps = new Map<MarkKind, Stamp>();
  const stampOf = (kind: MarkKind) => {
    const stamp = stamps.get(kind) ?? makeStamp(shapes[kind], unitOf(layout) * pixelRatio);
    stamps.set(kind, stamp);
    return stamp;
  };
  let painted = 0;
  return {
    width,
    height,
    tones,
    paintTo(count) {
      const last = Math.min(count, marks.total);
      if (last <= painted) return undefined;
      let [from, to] = [height, 0];
      let runStart = 0;
      for (const { kind, count: length } of marks.runs) {
        const stamp = stampOf(kind);
        const end = Math.min(last, runStart + length);
        for (let index = Math.max(painted, runStart); index < end; index += 1) {
          const { x, y } = markAt(layout, index);
          const top = press(stamp, x * pixelRatio, y * pixelRatio, tones, width, height);
          from = Math.min(from, top);
          to = Math.max(to, top + stamp.side);
        }
        runStart += length;
      }
      painted = last;
      return { from: Math.max(0, from), to: Math.min(height, to) };
    },
  };
}

/** Adds one mark whose middle is at (x, y) in pixels; returns the first row it reaches. */
function press(
  { side, phases, tones: stamps }: Stamp,
  x: number,
  y: number,
  tones: Uint8Array,
  width: number,
  height: number,
): number {
  const [exactLeft, exactTop] = [x - side / 2 + 0.5, y - side / 2 + 0.5];
  const [left, top] = [Math.floor(exactLeft), Math.floor(exactTop)];
  const phase = Math.floor((exactTop - top) * phases) * phases + Math.floor((exactLeft - left) * phases);
  const stamp = stamps[phase];
  if (!stamp) return top;
  for (let row = 0; row < side; row += 1) {
    const down = top + row;
    if (down < 0 || down >= height) continue;
    for (let column = 0; column < side; column += 1) {
      const across = left + column;
      const tone = stamp[row * side + column] ?? 0;
      if (tone === 0 || across < 0 || across >= width) continue;
      const at = down * width + across;
      tones[at] = Math.min(255, (tones[at] ?? 0) + tone);
    }
  }
  return top;
}

/** Smaller marks need finer positions: at one pixel, half a pixel is half the picture. */
function phasesFor(unitPx: number): number {
  return unitPx < 3 ? 8 : 4;
}

function makeStamp(shape: MarkShape, unitPx: number): Stamp {
  const phases = phasesFor(unitPx);
  const widthPx = unitPx < finestPx ? unitPx : 2 * Math.max(shape.point, shape.ring) * unitPx;
  // One pixel more than the mark is wide, for the phase.
  const side = Math.ceil(widthPx) + 1;
  const tones = Array.from({ length: phases * phases }, (_, phase) => {
    const middle = {
      x: (side - 1) / 2 + ((phase % phases) + 0.5) / phases,
      y: (side - 1) / 2 + (Math.floor(phase / phases) + 0.5) / phases,
    };
    return Uint8Array.from({ length: side * side }, (_pixel, at) =>
      Math.round(
        255 * shape.tone * coverOf(shape, unitPx, (at % side) - middle.x, Math.floor(at / side) - middle.y),
      ),
    );
  });
  return { side, phases, tones };
}

/**
 * Marks closer than this cannot be told apart on the display: forms would only beat against its pixels in stripes.
 * Then each mark gives its light evenly to its cell.
 */
const finestPx = 2;

/** The light of a mark, spread over its cell. */
function lightOf({ point, ring }: MarkShape): number {
  const hole = Math.max(0, ring - ringWidth);
  return Math.PI * (point ** 2 + ring ** 2 - hole ** 2);
}

/** Which part of a pixel that begins at `start` lies in a cell of this size around 0; pixels. */
function partInCell(start: number, sizePx: number): number {
  return Math.max(0, Math.min(start + 1, sizePx / 2) - Math.max(start, -sizePx / 2));
}

const samples = 8;

/** How much of a pixel the mark covers, 0 to 1; (left, top) is the pixel's corner, measured from the mark's middle. */
function coverOf(shape: MarkShape, unitPx: number, left: number, top: number): number {
  if (unitPx < finestPx) return lightOf(shape) * partInCell(left, unitPx) * partInCell(top, unitPx);
  const { point, ring } = shape;
  let covered = 0;
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = left + ((sample % samples) + 0.5) / samples;
    const y = top + (Math.floor(sample / samples) + 0.5) / samples;
    const distance = Math.hypot(x, y) / unitPx;
    if (distance <= point || (distance <= ring && distance > ring - ringWidth)) covered += 1;
  }
  return covered / (samples * samples);
}
