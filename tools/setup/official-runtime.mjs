// The official runtime of the pinned `electron` package: finds it, or has Electron's own installer download it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './child-process.mjs';
import { nodeModules, notesFolder } from './paths.mjs';

const packageFolder = join(nodeModules, 'electron');
const failureNote = join(notesFolder, 'official-runtime-not-reached');

const releases = 'https://github.com/electron/electron/releases/download/'; // where its installer looks
const answerWithinMs = 8000;
const downloadWithinMs = 15 * 60_000;
const tryAgainAfterMs = 6 * 3_600_000;

export function officialVersion() {
  return String(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version);
}

/** @returns {string | undefined} its folder, if it is there and whole */
export function officialRuntime() {
  const folder = join(packageFolder, 'dist');
  const version = readIfThere(join(folder, 'version'))?.replace(/^v/, '');
  // The installer writes path.txt last: without it, an interruption left half a runtime.
  const whole = version === officialVersion() && existsSync(join(packageFolder, 'path.txt'));
  return whole ? folder : undefined;
}

/**
 * A failure is remembered for some hours, so that where there is no way out the next run does not wait again.
 * @param {import('./progress.mjs').Say} say
 * @returns {Promise<{ reason: string } | undefined>} why it cannot be had, or nothing when it is there
 */
export async function downloadOfficial(say) {
  const remembered = recentFailure();
  if (remembered !== undefined) return { reason: remembered };
  const reason = (await unreachable()) ?? (await install(say));
  if (reason === undefined) {
    rmSync(failureNote, { force: true });
    return undefined;
  }
  mkdirSync(notesFolder, { recursive: true });
  writeFileSync(failureNote, [whatAndWhere(), Date.now(), reason].join('\n'));
  return { reason };
}

/** @returns {string | undefined} */
function recentFailure() {
  const [wanted, time, reason] = (readIfThere(failureNote) ?? '').split('\n');
  const at = Number(time);
  if (wanted !== whatAndWhere() || !(Date.now() - at < tryAgainAfterMs)) return undefined;
  return `${reason} (asked at ${new Date(at).toISOString().slice(11, 16)} UTC)`;
}

function whatAndWhere() {
  return `${officialVersion()} ${mirror()}`;
}

function mirror() {
  return process.env['npm_config_electron_mirror'] ?? process.env['ELECTRON_MIRROR'] ?? releases;
}

/**
 * A short question first: the installer itself would wait five minutes for a network that swallows packets.
 * @returns {Promise<string | undefined>} why there is no answer
 */
async function unreachable() {
  // Through a proxy only the installer knows the way.
  if (process.env['ELECTRON_GET_USE_PROXY']) return undefined;
  try {
    const signal = AbortSignal.timeout(answerWithinMs);
    await fetch(mirror(), { method: 'HEAD', redirect: 'manual', signal });
    return undefined;
  } catch {
    return `${mirror().replace(/^https?:\/\/([^/]+).*$/, '$1')} does not answer`;
  }
}

/**
 * @param {import('./progress.mjs').Say} say
 * @returns {Promise<string | undefined>} why it failed
 */
async function install(say) {
  say(`Downloading Electron ${officialVersion()} …`);
  const { code, output } = await capture(process.execPath, [join(packageFolder, 'install.js')], {
    timeLimitMs: downloadWithinMs,
  });
  if (code === 0 && officialRuntime() !== undefined) return undefined;
  return `its download failed (${output.trim().split('\n')[0] || `exit code ${code}`})`;
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
