// Calls npm: the very one that runs us, if it is npm that runs us, or else the one on the PATH.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture } from './child-process.mjs';
import { SetupError } from './setup-error.mjs';

const noNetwork =
  /npm error code (E(?:AI_AGAIN|CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|TIMEDOUT)|\S*_TIMEOUT)/;

/** @param {readonly string[]} args */
export async function npm(args) {
  const [command, ...first] = npmCommand();
  try {
    return await capture(command, [...first, ...args]);
  } catch (error) {
    throw new SetupError('npm could not be started.', {
      advice: ['It comes with Node: https://nodejs.org, or on Debian `sudo apt-get install npm`.'],
      cause: error,
    });
  }
}

/** @returns {[string, ...string[]]} */
function npmCommand() {
  const besideNode = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'); // on Windows
  const script = [process.env['npm_execpath'] ?? '', besideNode].find(
    (path) => /npm-cli\.c?js$/.test(path) && existsSync(path),
  );
  return script === undefined ? ['npm'] : [process.execPath, script];
}

/**
 * npm takes four minutes to give up where there is no network; this takes a moment.
 * @returns {Promise<string | undefined>} why the registry cannot be reached, in npm's word for it
 */
export async function registryTrouble() {
  const { code, output } = await npm(['ping', '--fetch-retries=0', '--fetch-timeout=8000']);
  // A registry that has no answer to a ping is reached all the same.
  return code === 0 ? undefined : noNetwork.exec(output)?.[1];
}

/**
 * The lines of npm's output that a person needs when it failed: the errors, without the stack.
 * @param {string} output
 */
export function npmErrors(output) {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  const words = errors.filter((line) => !/^npm error\s+(at .*|[a-z]+: .*,?|[{}])$/i.test(line));
  return (words.length > 0 ? words : output.trim().split('\n')).slice(0, 12);
}
