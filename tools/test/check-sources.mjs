// Looks at the sources without running them: three tools at a time, and what each says stays together.
import { performance } from 'node:perf_hooks';
import { capture } from '../setup/child-process.mjs';
import { packageProgram } from '../setup/package-program.mjs';
import { seconds } from '../setup/progress.mjs';

/** @typedef {{ name: string, package: string, program?: string, args: string[] }} Tool */

/** @type {Tool[]} */
const tools = [
  { name: 'types', package: 'typescript', program: 'tsc', args: ['--noEmit'] },
  { name: 'lint', package: 'oxlint', args: ['--type-aware'] },
  { name: 'format', package: 'prettier', args: ['--check', '--cache', '--log-level', 'warn', '.'] },
];

/** @returns {Promise<boolean>} whether all are content */
export async function checkSources() {
  const results = await Promise.all(tools.map(check));
  return results.every((content) => content);
}

/** @param {Tool} tool */
async function check({ name, package: packageName, program, args }) {
  const start = performance.now();
  const { code, output } = await capture(process.execPath, [packageProgram(packageName, program), ...args]);
  console.log(`${name.padEnd(8)} ${code === 0 ? 'ok' : 'FAILED'}  ${seconds(performance.now() - start)}`);
  if (code !== 0) console.log(`${output.trim()}\n`);
  return code === 0;
}
