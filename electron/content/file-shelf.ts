// A set of files that may be read by name, and no others.
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface FileShelf {
  /** The bytes behind a name; undefined for every name that is not on the shelf. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/**
 * @param files real paths by name, asked for anew each time: a pack that is being written changes
 */
export function fileShelf(files: () => ReadonlyMap<string, string>): FileShelf {
  return {
    async read(name) {
      const path = files().get(name);
      // The file may have been replaced by a link since it was found.
      if (path === undefined || (await realpath(path)) !== path) return undefined;
      return readFile(path);
    },
  };
}

/** Real paths of all files of a folder, by their path inside it. */
export async function indexFolder(folder: string): Promise<Map<string, string>> {
  const realFolder = await realpath(folder);
  const entries = await readdir(realFolder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(realFolder, path).split(sep).join('/'), path]));
}
