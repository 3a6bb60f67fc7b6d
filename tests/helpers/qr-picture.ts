// A QR code as a camera would see it: the drawn path as pixels, and what another library reads in them.
import { decodeQR } from 'qr/decode.js';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8ClampedArray;
}

/** @throws Error when nothing can be read in it. */
export function readCode(picture: Picture): string {
  // Time enough on a busy machine; a camera gives up after one picture.
  return decodeQR(picture, { timeLimit: 5_000 });
}

/** Draws the rectangles of a path of the form `M x y h w v 1 h -w z`, black on white. */
export function pictureOf(path: string, sideModules: number, pixelsPerModule = 3): Picture {
  const side = sideModules * pixelsPerModule;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)];
  for (const [, x = '', y = '', length = ''] of bars) {
    for (let row = Number(y) * pixelsPerModule; row < (Number(y) + 1) * pixelsPerModule; row += 1) {
      for (
        let column = Number(x) * pixelsPerModule;
        column < (Number(x) + Number(length)) * pixelsPerModule;
        column += 1
      ) {
        data.set([0, 0, 0, 255], (row * side + column) * 4);
      }
    }
  }
  return { width: side, height: side, data };
}
