// Tells a person calmly what goes on: a line for each step, and a sign of life from the long ones.
import { performance } from 'node:perf_hooks';

/**
 * @typedef {(line: string) => void} Say writes a line of its own, above the step's
 * @typedef {{ step: <T extends { note: string }>(name: string, work: (say: Say) => Promise<T>) => Promise<T> }} Progress
 */

/**
 * Goes to stderr, so that stdout stays what the command is about.
 * @param {number} total number of steps
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} [out]
 * @returns {Progress}
 */
export function progressOf(total, out = process.stderr) {
  const nameWidth = 16;
  let number = 0;
  return {
    async step(name, work) {
      number += 1;
      const title = `[${number}/${total}] ${name}`;
      const pulse = startPulse(title, out);
      const result = await work(pulse.say).finally(() => pulse.stop());
      out.write(
        `[${number}/${total}] ${name.padEnd(nameWidth)} ${result.note}  ${seconds(pulse.elapsedMs())}\n`,
      );
      return result;
    },
  };
}

/**
 * @param {string} title
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} out
 */
function startPulse(title, out) {
  const start = performance.now();
  const elapsedMs = () => performance.now() - start;
  const clear = out.isTTY ? '\r\x1b[2K' : '';
  const end = out.isTTY ? '' : '\n';
  const beat = () => out.write(`${clear}${title} …  ${Math.round(elapsedMs() / 1000)} s${end}`);
  const timer = setInterval(beat, out.isTTY ? 1000 : 10_000);
  return {
    elapsedMs,
    /** @type {Say} */
    say: (line) => out.write(`${clear}${line}\n`),
    stop() {
      clearInterval(timer);
      out.write(clear);
    },
  };
}

/** @param {number} ms */
export function seconds(ms) {
  return ms < 9950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}
