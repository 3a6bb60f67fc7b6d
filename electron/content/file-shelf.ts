// A set of files that may be read by name, and no others.
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ByteRange } from './byte-range';

export interface FileShelf {
  /** The file behind a name; undefined for every name that is not on the shelf. */
  find(name: string): Promise<ShelvedFile | undefined>;
}

export interface ShelvedFile {
  readonly sizeBytes: number;
  /** All of its bytes, or those of a range; fewer where the file has become shorter since. */
  read(range?: ByteRange): Promise<Uint8Array>;
}

/**
 * @param files real paths by name, asked for anew each time: a pack that is being written changes
 */
export function fileShelf(files: () => ReadonlyMap<string, string>): FileShelf {
  return {
    async find(name) {
      const path = files().get(name);
      // The file may have been replaced by a link since it was found.
      if (path === undefined || (await realpath(path)) !== path) return undefined;
      const { size: sizeBytes } = await stat(path);
      return { sizeBytes, read: (range) => (range ? readRange(path, range) : readFile(path)) };
    },
  };
}

async function readRange(path: string, { first, last }: ByteRange): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({
      buffer: new Uint8Array(last - first + 1),
      position: first,
    });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const bytesAtOnce = 256 * 1024;

/**
 * A range, read as it is wanted: no film, however long, lies in this process as a whole. The file is open only for each piece,
 * so that a film that nobody wants to the end leaves nothing open.
 */
export function streamOf(file: ShelvedFile, { first, last }: ByteRange): ReadableStream<Uint8Array> {
  let next = first;
  return new ReadableStream({
    async pull(controller) {
      const piece = await file.read({ first: next, last: Math.min(last, next + bytesAtOnce - 1) });
      if (piece.length === 0)
        throw new Error(`expected ${last + 1} bytes, found ${next}: the file has become shorter`);
      next += piece.length;
      controller.enqueue(piece);
      if (next > last) controller.close();
    },
  });
}

/** Real paths of all files of a folder, by their path inside it. */
export async function indexFolder(folder: string): Promise<Map<string, string>> {
  const realFolder = await realpath(folder);
  const entries = await readdir(realFolder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(realFolder, path).split(sep).join('/'), path]));
}
