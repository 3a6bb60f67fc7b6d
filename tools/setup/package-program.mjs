// Finds the programs that packages bring along, in a way that works on every system: run them with `process.execPath`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules } from './paths.mjs';

/**
 * @param {string} packageName
 * @param {string} [program] where its name is not the package's
 */
export function packageProgram(packageName, program = packageName) {
  const folder = join(nodeModules, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}
