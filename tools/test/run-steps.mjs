// Runs steps one after the other, to the end even when one fails: a person wants to know all that is wrong, once.
import { performance } from 'node:perf_hooks';
import { printError } from '../setup/command.mjs';

/**
 * @typedef {{ name: string, result: 'ok' | 'FAILED' | 'not run', ms: number } & Pick<import('./steps.mjs').Outcome, 'cases'>} Finished
 */

/**
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @returns {Promise<Finished[]>}
 */
export async function runSteps(steps) {
  /** @type {Finished[]} */
  const finished = [];
  for (const step of steps) {
    const needed = finished.find(({ name }) => name === step.needs);
    const canRun = needed === undefined || needed.result === 'ok';
    finished.push(canRun ? await runStep(step) : { name: step.name, result: 'not run', ms: 0 });
  }
  return finished;
}

/**
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<Finished>}
 */
async function runStep({ name, run }) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const start = performance.now();
  const { ok, cases } = await run().catch((error) => {
    printError(error);
    return { ok: false, cases: undefined };
  });
  return { name, result: ok ? 'ok' : 'FAILED', ms: performance.now() - start, cases };
}
