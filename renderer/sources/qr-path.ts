// A QR code (ISO/IEC 18004) as one path of squares: for SVG, sharp at any size, made without a network.
import { correction, generate } from 'lean-qr';

/** ISO/IEC 18004: a light margin of four modules all around. */
export const quietModules = 4;

/** At arm's length a code is read when it is a tenth as wide as its distance: this one from 60 cm. */
const symbolMm = 60;
/** A module under this is lost to a telephone at that distance, however wide the whole code is. */
const leastModuleMm = 0.7;

export interface QrPath {
  /** Modules along each side, the quiet zone included. */
  readonly sideModules: number;
  /** Width of one module, in mm, for reading from 60 cm. */
  readonly moduleMm: number;
  /** Path of the dark modules, in units of one module. */
  readonly path: string;
}

/** @throws Error when the text is longer than any QR code: 2,331 bytes at this correction. */
export function qrPath(text: string): QrPath {
  // A screen has glare rather than scratches: at least 15 % may be lost, more where it costs nothing.
  const code = generate(text, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_, y) => darkRuns(code.size, (x) => code.get(x, y)));
  return {
    sideModules: code.size + 2 * quietModules,
    moduleMm: Math.max(leastModuleMm, symbolMm / code.size),
    path: rows.flatMap((runs, y) => runs.map((run) => rectangle(run, y))).join(''),
  };
}

interface Run {
  readonly start: number;
  readonly length: number;
}

/** Neighbours become one bar: no seam can show between them. */
function darkRuns(size: number, isDark: (x: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let x = 0; x < size; x += 1) {
    const start = x;
    while (x < size && isDark(x)) x += 1;
    if (x > start) runs.push({ start, length: x - start });
  }
  return runs;
}

function rectangle({ start, length }: Run, y: number): string {
  return `M${start + quietModules} ${y + quietModules}h${length}v1h-${length}z`;
}
