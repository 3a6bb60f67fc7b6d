// Builds the application when its sources have changed since the last build that succeeded.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './child-process.mjs';
import { fingerprint } from './fingerprint.mjs';
import { packageProgram } from './package-program.mjs';
import { projectRoot } from './paths.mjs';
import { exitCodes, SetupError } from './setup-error.mjs';

const sources = [
  'exhibit',
  'electron',
  'renderer',
  'assets/fonts',
  'assets/icons',
  'assets/map',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * @param {{ root?: string, build?: () => Promise<void> }} [options] another root and build: for tests
 * @returns {Promise<{ note: string }>}
 */
export async function ensureBuild({ root = projectRoot, build = electronViteBuild } = {}) {
  const wanted = fingerprint(root, sources);
  if (isBuilt(root, wanted)) return { note: 'up to date' };
  forgetBuild(root);
  await build();
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(stampIn(root), wanted);
  return { note: 'built' };
}

/**
 * The next `ensureBuild` builds. For whoever writes into the build folder something other than the real build.
 * @param {string} [root]
 */
export function forgetBuild(root = projectRoot) {
  rmSync(stampIn(root), { force: true });
}

/**
 * @param {string} root
 * @param {string} wanted
 */
function isBuilt(root, wanted) {
  const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const stamp = stampIn(root);
  return existsSync(join(root, main)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** @param {string} root */
function stampIn(root) {
  return join(root, 'build', '.built-from');
}

async function electronViteBuild() {
  const { code, output } = await capture(process.execPath, [packageProgram('electron-vite'), 'build']);
  if (code === 0) return;
  throw new SetupError('The build failed.', {
    advice: output.trim().split('\n').slice(-40),
    exitCode: exitCodes.failed,
  });
}
