// Asks for room before a long step begins, because each program that runs out of it says so in its own strange way.
import { mkdirSync, statfsSync } from 'node:fs';
import { exitCodes, SetupError } from './setup-error.mjs';

/**
 * @param {string} folder
 * @param {number} megabytes
 */
export function requireDiskSpace(folder, megabytes) {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= megabytes) return;
  throw new SetupError(
    `The disk is too full: ${megabytes} MB are needed for a moment, ${free} MB are free.`,
    {
      advice: [`Make room where this is: ${folder}`],
      exitCode: exitCodes.cannotCreate,
    },
  );
}
