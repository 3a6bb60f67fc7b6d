// Decides about Chromium's sandbox: it stays on, except for root, for whom Chromium refuses to start with it.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './child-process.mjs';
import { SetupError } from './setup-error.mjs';

export function runsAsRoot() {
  return process.getuid?.() === 0;
}

/**
 * @param {string} folder of the runtime
 * @returns {Promise<{ off: boolean }>}
 */
export async function decideSandbox(folder) {
  if (runsAsRoot()) {
    console.error('WARNING: you are root, so Chromium runs without its sandbox (--no-sandbox).');
    console.error('         That is fine for a look on a test machine, and never in a museum.');
    return { off: true };
  }
  if (!(await sandboxIsPossible(folder))) throw noSandbox(folder);
  return { off: false };
}

/**
 * Chromium needs user namespaces, or its helper installed as setuid root.
 * @param {string} folder of the runtime
 * @param {{ prefix?: string[] }} [as] a command that runs another as a different user
 */
export async function sandboxIsPossible(folder, { prefix = [] } = {}) {
  if (process.platform !== 'linux' || helperIsSetuid(folder)) return true;
  const [command, ...args] = [...prefix, 'unshare', '--user', '--map-root-user', '--net', 'true'];
  return capture(command, args).then(
    ({ code }) => code === 0,
    () => true, // no `unshare` to ask: Chromium itself will say
  );
}

/** @param {string} folder */
function helperIsSetuid(folder) {
  const status = statSync(join(folder, 'chrome-sandbox'), { throwIfNoEntry: false });
  return status !== undefined && status.uid === 0 && (status.mode & 0o4001) === 0o4001;
}

/** @param {string} folder */
function noSandbox(folder) {
  const helper = join(folder, 'chrome-sandbox');
  return new SetupError('This system forbids user namespaces, and Chromium’s sandbox needs them.', {
    advice: [
      'Allow them (on Ubuntu an AppArmor rule restricts them), or install Chromium’s helper, then try again:',
      `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    ],
  });
}
