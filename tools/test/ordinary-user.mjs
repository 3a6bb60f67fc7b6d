// Chromium's sandbox refuses root, so a test run by root becomes an ordinary user for the tests in Electron. Here: whether
// it can, and what it takes.
import { chmodSync, chownSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The user called nobody, on every Linux: owner of nothing, member of nothing. */
const nobody = 65534;

export const asOrdinaryUser = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

/**
 * @param {readonly string[]} paths files and folders, with all that is in them
 * @returns {string | undefined} the first that a user without any special right cannot use
 */
export function firstClosed(paths) {
  for (const path of paths) {
    const closed = closedOnTheWay(path) ?? closedBelow(path);
    if (closed !== undefined) return closed;
  }
  return undefined;
}

/**
 * Gives a folder to the ordinary user, with the places that programs expect to have.
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv} what the environment must say
 */
export function makeHome(folder) {
  const [home, temporary, runtime] = ['home', 'tmp', 'run'].map((name) => join(folder, name));
  for (const place of [folder, home, temporary, runtime]) {
    if (place === undefined) continue;
    mkdirSync(place, { recursive: true });
    chmodSync(place, 0o700);
    chownSync(place, nobody, nobody);
  }
  return {
    HOME: home,
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: undefined,
    XDG_CACHE_HOME: undefined,
    DBUS_SESSION_BUS_ADDRESS: undefined,
  };
}

/**
 * @param {string} path
 * @returns {string | undefined} the first folder on the way to it that such a user cannot pass
 */
export function closedOnTheWay(path) {
  const parent = dirname(realpathSync(path));
  if (parent === path) return undefined;
  return closedOnTheWay(parent) ?? (mayOthers('x', parent) ? undefined : parent);
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function closedBelow(path) {
  if (!statSync(path).isDirectory()) return mayOthers('r', path) ? undefined : path;
  if (!mayOthers('rx', path)) return path;
  for (const name of readdirSync(path)) {
    const closed = closedBelow(join(path, name));
    if (closed !== undefined) return closed;
  }
  return undefined;
}

/**
 * @param {'r' | 'x' | 'rx'} what
 * @param {string} path
 */
function mayOthers(what, path) {
  const bits = { r: 0o4, x: 0o1, rx: 0o5 }[what];
  return (statSync(path).mode & bits) === bits;
}
