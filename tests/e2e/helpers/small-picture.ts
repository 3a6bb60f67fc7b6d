// A picture of the screen small enough to be kept for ever: in steps of each colour, as a PNG with a palette. The steps
// also take away the noise that Chromium lays over its gradients, which no PNG can make smaller.
import { crc32, deflateSync } from 'node:zlib';
import type { ElectronApplication } from 'playwright';

interface Steps {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour, as 0xRRGGBB. */
  readonly palette: readonly number[];
  /** For each point the index of its colour, in base64. */
  readonly points: string;
}

export async function smallPicture(app: ElectronApplication): Promise<Buffer> {
  return pngOf(await app.evaluate(captureInSteps));
}

/** Runs in the main process: the whole bitmap would take seconds to come over. */
async function captureInSteps({ BrowserWindow }: typeof Electron.CrossProcessExports): Promise<Steps> {
  const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
  if (!image) throw new Error('there is no window to take a picture of');
  const { width, height } = image.getSize();
  const bitmap = image.toBitmap();
  // Grounds differ by a few parts in 256; letters have their edges between two colours, whatever those are.
  const stepped = Uint8Array.from({ length: 256 }, (_, value) => {
    const step = value < 46 ? 4 : 17;
    return Math.round(value / step) * step;
  });
  const valueAt = (offset: number) => stepped[bitmap[offset] ?? 0] ?? 0;
  const indices = new Map<number, number>();
  const points = Buffer.alloc(width * height);
  for (let point = 0; point < points.length; point += 1) {
    // Electron's bitmaps begin with blue.
    const colour = (valueAt(point * 4 + 2) << 16) | (valueAt(point * 4 + 1) << 8) | valueAt(point * 4);
    let index = indices.get(colour);
    if (index === undefined) {
      index = indices.size;
      indices.set(colour, index);
      if (index > 255)
        throw new Error('the picture has too many colours for a palette: make the steps larger');
    }
    points[point] = index;
  }
  return { width, height, palette: [...indices.keys()], points: points.toString('base64') };
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const header = { bitDepth: 8, palette: 3, compression: 0, filter: 0, interlace: 0 };

function pngOf({ width, height, palette, points }: Steps): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const pixels = Buffer.from(points, 'base64');
  // Every row begins with its filter: none.
  const rows = Array.from({ length: height }, (_, row) => [
    Buffer.alloc(1),
    pixels.subarray(row * width, (row + 1) * width),
  ]);
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([size, Buffer.from(Object.values(header))])),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}
