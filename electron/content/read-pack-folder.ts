// Reads a pack's folder into what the checker works on, and checks it. Used by the application and by `pack:check`.
import { checkPack } from '../../exhibit/pack/check-pack';
import type { Pack } from '../../exhibit/pack/pack';
import { isTextOfPack, type PackFiles } from '../../exhibit/pack/pack-files';
import { sortProblems, type PackProblem } from '../../exhibit/pack/problem';
import { fileProblem, findPackFolder, listPackTree, type TreeLimits } from './pack-tree';
import { readTextFile } from './read-text-file';

export interface PackFolder {
  /** Texts by their path inside the pack. */
  readonly files: PackFiles;
  /** Real paths of the files under `media/`, by their path inside the pack. */
  readonly mediaFiles: ReadonlyMap<string, string>;
  readonly problems: readonly PackProblem[];
}

export interface CheckedPackFolder {
  readonly pack: Pack | undefined;
  readonly mediaFiles: PackFolder['mediaFiles'];
  readonly problems: readonly PackProblem[];
}

export interface FolderLimits extends TreeLimits {
  readonly bytesPerText: number;
}

/** Far above any exhibit, far below what would hurt the machine. */
const generousLimits: FolderLimits = { files: 10_000, depth: 8, bytesPerText: 4 * 1024 * 1024 };

/**
 * Reads and checks a pack; its pack is there only where nothing keeps it from being shown.
 * @param check what is asked of the files: what the screens rely on, unless a curator asks for more
 */
export async function checkPackFolder(folder: string, check = checkPack): Promise<CheckedPackFolder> {
  const found = await findPackFolder(folder);
  if (!('realFolder' in found)) return { pack: undefined, mediaFiles: new Map(), problems: [found] };
  const { files, mediaFiles, problems } = await readPackFolder(found.realFolder);
  const report = check(files, new Set(mediaFiles.keys()));
  // A file that could not be read is missing to the checker: once said is enough.
  const said = new Set(problems.map(({ file }) => file));
  const all = [...problems, ...report.problems.filter(({ file }) => !said.has(file))];
  return { pack: problems.length === 0 ? report.pack : undefined, mediaFiles, problems: sortProblems(all) };
}

/** @param realFolder a folder that exists, without links in its path */
export async function readPackFolder(realFolder: string, limits = generousLimits): Promise<PackFolder> {
  const tree = await listPackTree(realFolder, limits);
  const files = new Map<string, string>();
  const mediaFiles = new Map<string, string>();
  const problems = [...tree.problems];
  for (const [path, realPath] of tree.files) {
    if (path.startsWith('media/')) mediaFiles.set(path, realPath);
    if (!isTextOfPack(path)) continue;
    const read = await readTextFile(realPath, limits.bytesPerText);
    if (read.kind === 'text') files.set(path, read.text);
    else if (read.kind === 'unusable') problems.push(fileProblem(path, read.message, read.line));
  }
  return { files, mediaFiles, problems };
}
