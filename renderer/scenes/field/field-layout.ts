// Where each mark of the field stands: rows in reading order, each mark a little off its place, always the same way.
import type { Point, Rect, Size } from '../../map/geometry';

export interface FieldLayout {
  /** Marks in all. */
  readonly count: number;
  readonly columns: number;
  readonly rows: number;
  /** Between two marks of a row and between two rows, in CSS pixels. */
  readonly pitch: Size;
  /** The upper left corner of the first mark's cell. */
  readonly origin: Point;
}

/** How far a mark stands from the middle of its cell at most: a field of persons is no drill ground. Of the pitch. */
const jitter = 0.12;
/** Left free around the marks, so that none is cut. CSS pixels. */
const edgePx = 1;

/**
 * Spreads the marks over the whole of `size` (CSS pixels), but never further apart than `mostPitchPx`: a few
 * persons stand in the middle of the field.
 */
export function layoutField(count: number, size: Size, mostPitchPx: number): FieldLayout {
  const width = Math.max(1, size.width - 2 * edgePx);
  const height = Math.max(1, size.height - 2 * edgePx);
  const loose = Math.sqrt((width * height) / Math.max(1, count));
  const columns = Math.max(1, Math.min(count, Math.round(width / loose)));
  const rows = Math.max(1, Math.ceil(count / columns));
  const pitch = {
    width: Math.min(mostPitchPx, width / columns),
    height: Math.min(mostPitchPx, height / rows),
  };
  const origin = {
    x: (size.width - columns * pitch.width) / 2,
    y: (size.height - rows * pitch.height) / 2,
  };
  return { count, columns, rows, pitch, origin };
}

/** The shorter of the two distances between marks, in CSS pixels: what the size of a mark is measured by. */
export function unitOf({ pitch }: FieldLayout): number {
  return Math.min(pitch.width, pitch.height);
}

/** The middle of the mark at an index from 0, in CSS pixels. */
export function markAt(layout: FieldLayout, index: number): Point {
  const row = Math.floor(index / layout.columns);
  const column = index - row * layout.columns;
  const hash = hashOf(index);
  return {
    x: layout.origin.x + (column + 0.5 + offsetOf(hash & 0xffff)) * layout.pitch.width,
    y: layout.origin.y + (row + 0.5 + offsetOf(hash >>> 16)) * layout.pitch.height,
  };
}

/** The indices of all marks whose cells touch a rectangle. */
export function marksIn({ origin, pitch, columns, rows, count }: FieldLayout, rect: Rect): number[] {
  const columnAt = (x: number) => Math.floor((x - origin.x) / pitch.width);
  const rowAt = (y: number) => Math.floor((y - origin.y) / pitch.height);
  const [left, right] = [Math.max(0, columnAt(rect.x)), Math.min(columns - 1, columnAt(rect.x + rect.width))];
  const [top, bottom] = [Math.max(0, rowAt(rect.y)), Math.min(rows - 1, rowAt(rect.y + rect.height))];
  const found: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const index = row * columns + column;
      if (index < count) found.push(index);
    }
  }
  return found;
}

/** The line between the marks before an index and those from it on: along the rows, with a step where it falls. */
export function boundaryAt({ origin, pitch, columns }: FieldLayout, index: number): Point[] {
  const row = Math.floor(index / columns);
  const column = index - row * columns;
  const at = (across: number, down: number): Point => ({
    x: origin.x + across * pitch.width,
    y: origin.y + down * pitch.height,
  });
  if (column === 0) return [at(0, row), at(columns, row)];
  return [at(0, row + 1), at(column, row + 1), at(column, row), at(columns, row)];
}

/** From -jitter to jitter. */
function offsetOf(bits: number): number {
  return (bits / 0xffff - 0.5) * 2 * jitter;
}

/** 32 bits that depend on nothing but the index (the finaliser of MurmurHash3). */
function hashOf(index: number): number {
  let hash = (index + 1) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
