// Sees to the shared libraries and programs that a bare Linux lacks: as root it installs them and says so; otherwise it
// names the exact command and stops. On macOS and Windows there is nothing to do.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './child-process.mjs';
import { isDebianFamily, missingLibraries, packagesFor } from './debian-packages.mjs';
import { runsAsRoot } from './sandbox.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * @typedef {{ libraries: string[], programs: string[] }} Missing
 */

/**
 * @param {{ executable: string, programs: string[] }} needed
 * @param {import('./progress.mjs').Say} say
 * @returns {Promise<{ note: string }>}
 */
export async function ensureSystemLibraries(needed, say) {
  if (process.platform !== 'linux') return { note: 'part of the system' };
  const missing = await findMissing(needed);
  if (nothingIn(missing)) return { note: 'already installed' };
  const packages = packagesFor(missing, osRelease());
  if (!isDebianFamily(osRelease()) || !onPath('apt-get')) throw unknownSystem(missing);
  if (!runsAsRoot()) throw needsRoot(missing, packages);
  say(`Installing system packages, as root: ${packages.join(' ')}`);
  await install(packages);
  const still = await findMissing(needed);
  if (nothingIn(still)) return { note: 'installed' };
  throw new SetupError('After the installation something is missing still.', { advice: naming(still) });
}

/**
 * @param {string} program
 * @param {string} [path]
 */
export function onPath(program, path = process.env['PATH'] ?? '') {
  return path.split(delimiter).some((folder) => isExecutable(join(folder, program)));
}

/**
 * @param {{ executable: string, programs: string[] }} needed
 * @returns {Promise<Missing>}
 */
async function findMissing({ executable, programs }) {
  // Without an `ldd` nothing is known; the runtime itself will say whether it starts.
  const { output } = await capture('ldd', [executable]).catch(() => ({ output: '' }));
  return { libraries: missingLibraries(output), programs: programs.filter((program) => !onPath(program)) };
}

/** @param {string[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { code, output } = await capture('apt-get', [...wait, ...args], { env });
    if (code === 0) continue;
    throw new SetupError(`\`apt-get ${args[0]}\` failed.`, {
      advice: [...output.trim().split('\n').slice(-8), `Install by hand: ${packages.join(' ')}`],
    });
  }
}

/**
 * @param {Missing} missing
 * @param {string[]} packages
 */
function needsRoot(missing, packages) {
  return new SetupError('The system lacks something that only its administrator can install.', {
    advice: [
      ...naming(missing),
      'Run this, then try again:',
      `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    ],
  });
}

/** @param {Missing} missing */
function unknownSystem(missing) {
  return new SetupError('The system lacks something, and how this system installs it is not known here.', {
    advice: [...naming(missing), 'Install them with the package manager of the system, then try again.'],
  });
}

/** @param {Missing} missing */
function nothingIn({ libraries, programs }) {
  return libraries.length + programs.length === 0;
}

/** @param {Missing} missing */
function naming({ libraries, programs }) {
  return [...libraries, ...programs].map((name) => `missing: ${name}`);
}

function osRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
