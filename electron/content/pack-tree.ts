// Finds the files of a pack on disk. Nothing outside the pack's own folder is ever taken for one of them.
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isTextOfPack, textFolders } from '../../exhibit/pack/pack-files';
import type { PackProblem } from '../../exhibit/pack/problem';
import { errorCode } from './read-text-file';

export interface PackTree {
  /** Real paths by the path inside the pack. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly PackProblem[];
}

export interface TreeLimits {
  readonly files: number;
  readonly depth: number;
}

/** A folder that stands for the pack, or the reason why there is none. */
export async function findPackFolder(folder: string): Promise<{ realFolder: string } | PackProblem> {
  try {
    const realFolder = await realpath(folder);
    if ((await stat(realFolder)).isDirectory()) return { realFolder };
    return fileProblem(
      folder,
      'expected the folder of a content pack, found a file: name the folder it is in',
    );
  } catch (error) {
    const found = errorCode(error) === 'ENOENT' ? 'nothing' : errorCode(error);
    return fileProblem(folder, `expected the folder of a content pack, found ${found}: check the path`);
  }
}

export function fileProblem(file: string, message: string, line = 1): PackProblem {
  return { severity: 'error', file, line, column: 1, path: '', message };
}

/** Lists what belongs to a pack; other files (a README, a working copy's own) may stand beside it. */
export async function listPackTree(realFolder: string, limits: TreeLimits): Promise<PackTree> {
  const files = new Map<string, string>();
  const problems: PackProblem[] = [];

  async function visit(path: string, depth: number): Promise<void> {
    if (files.size >= limits.files) return;
    const found = await inspect(realFolder, path);
    if (found.kind === 'problem') problems.push(fileProblem(path, found.message));
    else if (found.kind === 'file') files.set(path, found.realPath);
    else if (depth >= limits.depth)
      problems.push(fileProblem(path, 'found folders nested too deep: flatten them'));
    else for (const name of await namesIn(join(realFolder, path))) await visit(`${path}/${name}`, depth + 1);
  }

  const names = await namesIn(realFolder);
  for (const name of names.filter(belongsToPack)) await visit(name, 1);
  if (files.size >= limits.files) {
    problems.push(
      fileProblem('media', `expected fewer than ${limits.files} files, found more: take some out`),
    );
  }
  return { files, problems };
}

function belongsToPack(name: string): boolean {
  return name === 'media' || textFolders.some((folder) => folder === name) || isTextOfPack(name);
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).toSorted();
}

type Found =
  | { readonly kind: 'file'; readonly realPath: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'problem'; readonly message: string };

async function inspect(realFolder: string, path: string): Promise<Found> {
  try {
    const wanted = join(realFolder, path);
    const realPath = await realpath(wanted);
    if (!realPath.startsWith(realFolder + sep)) {
      return {
        kind: 'problem',
        message: 'found a link that leads out of the pack: put the file itself here',
      };
    }
    const stats = await stat(realPath);
    if (stats.isFile()) return { kind: 'file', realPath };
    if (!stats.isDirectory()) return { kind: 'problem', message: 'expected a file, found something else' };
    // Linked folders could form a ring.
    if (realPath !== wanted)
      return { kind: 'problem', message: 'found a link to a folder: put the folder here' };
    return { kind: 'folder' };
  } catch (error) {
    const message = `could not be read (${errorCode(error)}): check its rights, or take it out`;
    return { kind: 'problem', message };
  }
}
