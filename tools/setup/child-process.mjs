// Runs other programs, so that none of them outlives the tool that started it.
import { spawn } from 'node:child_process';
import { endWithUs, exitCodeOf, ownProcessGroup, signalTree } from './lifetime.mjs';
import { projectRoot } from './paths.mjs';

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeLimitMs?: number }} RunOptions
 * @typedef {{ code: number, output: string }} Captured output: what it wrote to stdout and stderr, in order
 */

/**
 * Runs a program to its end with our own input and output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it
 */
export function run(command, args, options = {}) {
  return ended(start(command, args, 'inherit', options));
}

/**
 * Runs a program quietly and hands back what it wrote.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Captured>}
 */
export async function capture(command, args, options = {}) {
  const child = start(command, args, 'pipe', options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const code = await ended(child);
  return { code, output };
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {'inherit' | 'pipe'} output
 * @param {RunOptions} options
 */
function start(command, args, output, { cwd = projectRoot, env = process.env, timeLimitMs }) {
  const input = output === 'inherit' ? 'inherit' : 'ignore';
  const child = spawn(command, args, { cwd, env, stdio: [input, output, output], detached: ownProcessGroup });
  endWithUs(child);
  if (timeLimitMs !== undefined) {
    const limit = setTimeout(() => signalTree(child, 'SIGKILL'), timeLimitMs);
    child.once('close', () => clearTimeout(limit));
  }
  return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? exitCodeOf(signal ?? 'SIGKILL')));
  });
}
