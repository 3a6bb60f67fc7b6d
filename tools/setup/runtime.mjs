// Gets the Electron that the exhibit runs in: the one the person names, the official one, or else its substitute.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { capture } from './child-process.mjs';
import { downloadOfficial, officialRuntime, officialVersion } from './official-runtime.mjs';
import { SetupError } from './setup-error.mjs';
import { ensureSubstitute, substituteIsPossible } from './substitute-runtime.mjs';

/**
 * @typedef {{ folder: string, executable: string, note: string }} Runtime
 * note: which runtime it is and why, in words
 */

/**
 * @param {import('./progress.mjs').Say} say
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime(say) {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) return runtimeIn(resolve(named), 'named by ELECTRON_OVERRIDE_DIST_PATH');
  const present = officialRuntime();
  if (present !== undefined) return runtimeIn(present, 'official');
  const failure = await downloadOfficial(say);
  if (failure === undefined) return runtimeIn(officialRuntime() ?? '', 'official, downloaded now');
  if (!substituteIsPossible()) throw noRuntime(failure.reason);
  const folder = await ensureSubstitute();
  return runtimeIn(folder, `substitute for ${officialVersion()}: ${failure.reason}`);
}

/**
 * What makes other programs use this runtime: the `electron` package and Playwright follow the first variable,
 * electron-vite the second.
 * @param {Runtime} runtime
 */
export function runtimeEnvironment({ folder, executable }) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: folder,
    ELECTRON_EXEC_PATH: executable,
    // Terminals inside Electron applications hand theirs on, and the exhibit would start as a bare Node.
    ELECTRON_RUN_AS_NODE: undefined,
  };
}

/**
 * Asks the runtime itself, which also shows that it starts.
 * @param {Runtime} runtime
 * @returns {Promise<string>} for instance `Electron 45.4.1, Chromium 152.0.1.2`
 */
export async function runtimeVersions({ executable }) {
  const question = '`Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`';
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, output } = await capture(executable, ['-p', question], { env, timeLimitMs: 20_000 });
  if (code === 0) return output.trim();
  throw new SetupError('The Electron runtime does not start.', {
    advice: [executable, ...output.trim().split('\n').slice(0, 5)],
  });
}

/**
 * @param {string} folder
 * @param {string} note
 * @returns {Runtime}
 */
function runtimeIn(folder, note) {
  const executable = join(folder, executableName());
  if (existsSync(executable)) return { folder, executable, note };
  throw new SetupError(`There is no Electron at ${executable}.`, {
    advice: ['Correct ELECTRON_OVERRIDE_DIST_PATH, or unset it to have a runtime installed.'],
  });
}

function executableName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} reason */
function noRuntime(reason) {
  return new SetupError(`Electron ${officialVersion()} could not be had: ${reason}.`, {
    advice: [
      'Try again with a network, or name a mirror in ELECTRON_MIRROR, or unpack Electron by hand and name',
      'its folder in ELECTRON_OVERRIDE_DIST_PATH. A substitute from the npm registry exists for Linux x64 only.',
    ],
  });
}
