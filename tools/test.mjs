// `npm test [-- --only <step>]`: everything that CI runs. Ends non-zero on any failure.
import './setup/require-node.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runCommand } from './setup/command.mjs';
import { preparationSteps, prepareRuntime } from './setup/prepare.mjs';
import { progressOf } from './setup/progress.mjs';
import { exitCodes, SetupError } from './setup/setup-error.mjs';
import { runSteps } from './test/run-steps.mjs';
import { testSteps } from './test/steps.mjs';
import { summaryOf } from './test/summary.mjs';

await runCommand(async () => {
  const start = performance.now();
  const runtime = await prepareRuntime(progressOf(preparationSteps), ['Xvfb', 'strace']);
  const setUp = /** @type {const} */ ({ name: 'set-up', result: 'ok', ms: performance.now() - start });
  const output = mkdtempSync(join(tmpdir(), 'vigilia-test-'));
  const finished = await runSteps(chosen(testSteps(runtime, output), process.argv.slice(2)));
  const allOk = finished.every(({ result }) => result === 'ok');
  if (allOk) rmSync(output, { recursive: true });
  else console.log(`\nReports, traces and pictures of this run: ${output}`);
  console.log(`\n${summaryOf([setUp, ...finished])}`);
  return allOk ? 0 : exitCodes.failed;
});

/**
 * @param {import('./test/steps.mjs').Step[]} steps
 * @param {string[]} args
 */
function chosen(steps, args) {
  if (args.length === 0) return steps;
  const only = args[0] === '--only' ? steps.find(({ name }) => name === args[1]) : undefined;
  if (only !== undefined) return steps.filter(({ name }) => name === only.name || name === only.needs);
  throw new SetupError(`Not understood: ${args.join(' ')}`, {
    advice: [`Either nothing, or one step: --only ${steps.map(({ name }) => name).join('|')}`],
    exitCode: exitCodes.usage,
  });
}
