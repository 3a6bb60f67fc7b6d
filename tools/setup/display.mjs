// Finds out whether there is a display, and makes a virtual one (Xvfb) where there is none.
import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { beforeWeExit, ownProcessGroup } from './lifetime.mjs';
import { exitCodes, SetupError } from './setup-error.mjs';
import { onPath } from './system-libraries.mjs';

/** @typedef {{ width: number, height: number }} Size */

const readyWithinMs = 20_000;

/**
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 */
export function hasDisplay(platform = process.platform, env = process.env) {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** @returns {string[]} the programs that showing anything takes here */
export function programsForDisplay() {
  return hasDisplay() ? [] : ['Xvfb'];
}

/**
 * @param {string | undefined} text for instance `1080x1920`
 * @param {Size} otherwise
 * @returns {Size}
 */
export function sizeFrom(text, otherwise) {
  if (!text) return otherwise;
  const [, width, height] = /^(\d{3,5})x(\d{3,5})$/.exec(text) ?? [];
  if (width !== undefined && height !== undefined) return { width: Number(width), height: Number(height) };
  throw new SetupError(`“${text}” is not the size of a display.`, {
    advice: ['Write width and height in pixels, for instance 1920x1080.'],
    exitCode: exitCodes.usage,
  });
}

/**
 * Ends with us, whatever ends us.
 * @param {Size} size
 * @returns {Promise<{ name: string, environment: NodeJS.ProcessEnv }>} environment: what sends a program there
 */
export async function startVirtualDisplay({ width, height }) {
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'];
  const [command = '', ...rest] = [...endWithParent(), 'Xvfb', ...args];
  // Xvfb would report itself ready to a service manager that waits for the exhibit.
  const env = { ...process.env, NOTIFY_SOCKET: undefined };
  const server = spawn(command, rest, {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: ownProcessGroup,
  });
  beforeWeExit(() => server.kill('SIGTERM'));
  const name = `:${await displayNumber(server)}`;
  letGo(server);
  return { name, environment: { DISPLAY: name, WAYLAND_DISPLAY: undefined, XDG_SESSION_TYPE: 'x11' } };
}

/**
 * From now on it does not keep us alive. Its messages are read on: a full or closed pipe would stop it.
 * @param {import('node:child_process').ChildProcess} server
 */
function letGo(server) {
  server.unref();
  for (const pipe of server.stdio) {
    if (pipe instanceof Socket) pipe.unref();
  }
}

/** Even a SIGKILL of ours then leaves no Xvfb behind: the kernel tells it. */
function endWithParent() {
  return onPath('setpriv') ? ['setpriv', '--pdeathsig', 'TERM'] : [];
}

/**
 * Xvfb picks a free number and writes it once it is ready for programs.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let complaints = '';
    const fail = () =>
      reject(new SetupError('The virtual display did not start.', { advice: [complaints.trim()] }));
    const limit = setTimeout(fail, readyWithinMs);
    server.once('error', reject);
    server.once('close', fail);
    server.stderr?.setEncoding('utf8').on('data', (text) => (complaints += text));
    server.stdio[3]?.once('data', (text) => {
      clearTimeout(limit);
      resolve(String(text).trim());
    });
  });
}
