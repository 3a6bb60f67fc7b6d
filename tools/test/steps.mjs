// What `npm test` does once everything is set up, in order: the quick and telling steps first.
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.mjs';
import { run } from '../setup/child-process.mjs';
import { packageProgram } from '../setup/package-program.mjs';
import { vitestCases } from './case-counts.mjs';
import { checkSources } from './check-sources.mjs';
import { endToEnd } from './end-to-end.mjs';

/**
 * @typedef {{ ok: boolean, cases?: import('./case-counts.mjs').Cases | undefined }} Outcome
 * @typedef {{ name: string, needs?: string, run: () => Promise<Outcome> }} Step
 * needs: the step without whose success this one makes no sense
 */

/**
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 * @param {string} output folder for reports and whatever the tests leave behind
 * @returns {Step[]}
 */
export function testSteps(runtime, output) {
  return [
    { name: 'check', run: async () => ({ ok: await checkSources() }) },
    { name: 'unit', run: () => unitTests(output) },
    {
      name: 'pack',
      run: async () => ({ ok: (await node(['tools/pack-check.mjs', 'assets/packs/marchas'])) === 0 }),
    },
    { name: 'build', run: buildStep },
    { name: 'end-to-end', needs: 'build', run: () => endToEnd(runtime, output) },
  ];
}

/**
 * @param {string} output
 * @returns {Promise<Outcome>}
 */
async function unitTests(output) {
  const report = join(output, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await node([packageProgram('vitest'), 'run', ...reporters]);
  return { ok: code === 0, cases: vitestCases(report) };
}

/** @returns {Promise<Outcome>} */
async function buildStep() {
  console.log((await ensureBuild()).note);
  return { ok: true };
}

/** @param {string[]} args */
function node(args) {
  return run(process.execPath, args);
}
