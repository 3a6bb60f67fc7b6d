// Brings node_modules to what package-lock.json says, and does nothing when it is so already.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, npmErrors, registryTrouble } from './npm.mjs';
import { projectRoot } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/** @returns {Promise<{ note: string }>} */
export async function ensureDependencies() {
  if (dependenciesAreCurrent(projectRoot)) return { note: 'already installed' };
  const trouble = await registryTrouble();
  // A machine without a network may have been given npm's cache.
  const { code, output } = await npm(trouble === undefined ? ['ci'] : ['ci', '--offline']);
  if (code === 0) return { note: trouble === undefined ? 'installed' : 'installed from npm’s cache' };
  throw trouble === undefined
    ? new SetupError('The dependencies could not be installed: `npm ci` failed.', {
        advice: npmErrors(output),
      })
    : noRegistry(trouble);
}

/** @param {string} trouble */
function noRegistry(trouble) {
  return new SetupError(
    `The dependencies could not be installed: the npm registry cannot be reached (${trouble}).`,
    {
      advice: ['Connect this machine, or set npm’s `registry` to a mirror that it can reach, and try again.'],
    },
  );
}

/**
 * npm notes in node_modules what it has installed, as its last act. That note is compared with the lock file, so
 * dependencies installed by hand count, and an installation that was interrupted does not.
 * @param {string} root
 */
export function dependenciesAreCurrent(root) {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  const wanted = readLock(join(root, 'package-lock.json'));
  return installed !== undefined && wanted !== undefined && sameSet(wanted, installed);
}

/**
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 */
function sameSet(wanted, installed) {
  const noSurplus = Object.keys(installed).every((path) => path in wanted);
  return noSurplus && Object.entries(wanted).every(([path, locked]) => isMet(locked, installed[path], path));
}

/**
 * @param {LockedPackage} locked
 * @param {LockedPackage | undefined} present
 * @param {string} path
 */
function isMet(locked, present, path) {
  if (path === '') return true; // the project itself
  // Packages for other systems are optional and stay away.
  if (present === undefined) return locked.optional === true;
  return present.version === locked.version && present.integrity === locked.integrity;
}

/** @param {string} file */
function readLock(file) {
  if (!existsSync(file)) return undefined;
  /** @type {LockFile} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return lock.packages ?? {};
}
