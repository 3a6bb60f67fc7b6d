// Packs on disk for one test: the small example with something changed.
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examplePack, examplePackFolder, type Edit } from '../../helpers/example-pack';
import { pseudoLanguages, writePseudoPack } from '../../helpers/pseudo-pack';
import { temporaryFolder } from './temporary-folder';

/** Copies the example with its edits into a folder of its own and returns the folder. */
export async function packOnDisk(...edits: readonly Edit[]): Promise<string> {
  const folder = temporaryFolder();
  await cp(examplePackFolder, folder, { recursive: true });
  const draft = examplePack();
  const before = new Map(draft.files);
  for (const edit of edits) edit(draft);
  for (const [file, text] of draft.files) await writeFile(join(folder, file), text);
  for (const file of before.keys()) if (!draft.files.has(file)) await rm(join(folder, file));
  return folder;
}

/** The example with two more languages that nobody speaks, one of them from right to left. */
export function pseudoPackOnDisk(): string {
  const folder = temporaryFolder();
  writePseudoPack(examplePackFolder, folder);
  return folder;
}

export const rightToLeft = pseudoLanguages[1];
