// Whatever a tool starts or leaves lying about ends with the tool: at its end, on Ctrl+C, on SIGTERM and SIGHUP.
import { constants } from 'node:os';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const patienceMs = 5000;

/** @type {Set<ChildProcess>} */
const children = new Set();
/** @type {Array<() => void>} */
const lastDuties = [];
/** @type {NodeJS.Signals | undefined} */
let interruptedBy;

/**
 * Each child leads a process group of its own: a signal then reaches all it has started, and Ctrl+C reaches it
 * once, through us, instead of a second time from the terminal. Windows would open a console for it.
 */
export const ownProcessGroup = process.platform !== 'win32';

/** @param {ChildProcess} child */
export function endWithUs(child) {
  children.add(child);
  child.once('close', () => {
    children.delete(child);
    if (interruptedBy && children.size === 0) process.exit(exitCodeOf(interruptedBy));
  });
}

/**
 * @param {() => void} duty synchronous, because it runs while the process exits
 * @returns {() => void} forgets the duty
 */
export function beforeWeExit(duty) {
  lastDuties.push(duty);
  return () => {
    const index = lastDuties.indexOf(duty);
    if (index >= 0) lastDuties.splice(index, 1);
  };
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalTree(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (ownProcessGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended between the look and the signal.
  }
}

/** @param {NodeJS.Signals} signal */
export function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}

/** @param {NodeJS.Signals} signal */
function interrupt(signal) {
  if (children.size === 0) process.exit(exitCodeOf(signal));
  interruptedBy ??= signal;
  for (const child of children) signalTree(child, signal);
  setTimeout(() => children.forEach((child) => signalTree(child, 'SIGKILL')), patienceMs).unref();
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, interrupt);
}

process.on('exit', () => {
  for (const child of children) signalTree(child, 'SIGKILL');
  for (const duty of lastDuties.toReversed()) duty();
});
