// Folders that must be writable before anything else is tried. With a read-only user-data folder Electron would say that
// another instance is running, which sends people the wrong way.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, exitCodes } from './cannot-start';

/**
 * @param flag the flag that names another folder
 * @throws CannotStart where nothing can be written there
 */
export function requireWritable(folder: string, flag: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CannotStart(
      exitCodes.cannotCreate,
      `${flag}: the folder ${folder} cannot be written (${reason}).\n` +
        `Make it writable for this account, or name another one: ${flag} <dir>`,
    );
  }
}
