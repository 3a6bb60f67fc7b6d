// Knows which Debian packages the runtime and the tests need. Decides only; it installs nothing.

/** What Chromium links against, and what a desktop would bring along. Dependencies of these packages come by themselves. */
export const runtimePackages = [
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libxss1',
];

/** @type {Record<string, string[]>} */
export const programPackages = { Xvfb: ['xvfb', 'xauth'], strace: ['strace'] };

/** The packages that were renamed for 64-bit time, from Debian 13 and Ubuntu 24.04 on. */
const renamedT64 = ['libatk1.0-0', 'libatk-bridge2.0-0', 'libcups2', 'libgtk-3-0', 'libasound2'];

/**
 * @param {string} lddOutput
 * @returns {string[]} the libraries that ldd did not find
 */
export function missingLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}

/**
 * One missing library asks for the whole set: the loader names those it links against, not those that Chromium
 * opens later, and packages that are there already cost nothing.
 * @param {{ libraries: readonly string[], programs: readonly string[] }} missing
 * @param {string} osRelease text of /etc/os-release
 */
export function packagesFor({ libraries, programs }, osRelease) {
  const forLibraries = libraries.length > 0 ? runtimePackages : [];
  const forPrograms = programs.flatMap((program) => programPackages[program] ?? []);
  const t64 = hasT64Names(osRelease);
  return [...forLibraries, ...forPrograms].map((name) =>
    t64 && renamedT64.includes(name) ? `${name}t64` : name,
  );
}

/** @param {string} osRelease */
export function isDebianFamily(osRelease) {
  return /debian|ubuntu/.test(`${field(osRelease, 'ID')} ${field(osRelease, 'ID_LIKE')}`);
}

/** @param {string} osRelease */
function hasT64Names(osRelease) {
  const since = field(osRelease, 'ID') === 'ubuntu' ? 24.04 : 13;
  return Number(field(osRelease, 'VERSION_ID')) >= since;
}

/**
 * @param {string} osRelease
 * @param {string} name
 */
function field(osRelease, name) {
  return new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
}
