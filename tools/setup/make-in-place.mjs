// Puts a folder in its place as a whole or not at all: an interruption leaves nothing that could pass for the real thing.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeWeExit } from './lifetime.mjs';

const forgottenAfterMs = 3_600_000;

/**
 * @param {string} folder
 * @param {(work: string) => Promise<string>} make makes it inside the working folder and names it
 */
export async function makeInPlace(folder, make) {
  mkdirSync(dirname(folder), { recursive: true });
  removeOldWork(folder);
  const work = mkdtempSync(`${folder}.partial-`);
  const forget = beforeWeExit(() => rmSync(work, { recursive: true, force: true }));
  try {
    const made = await make(work);
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
    forget();
  }
}

/**
 * What a power cut or a SIGKILL left. Younger work may belong to somebody who is at it right now.
 * @param {string} folder
 */
function removeOldWork(folder) {
  for (const name of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), name);
    const isWork = name.startsWith(`${basename(folder)}.partial-`);
    if (isWork && Date.now() - statSync(path).mtimeMs > forgottenAfterMs) rmSync(path, { recursive: true });
  }
}
