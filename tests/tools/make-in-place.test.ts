// What is fetched is used only if it is the very file that is meant, and is then there as a whole or not at all.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyChecksum } from '../../tools/setup/checksum.mjs';
import { makeInPlace } from '../../tools/setup/make-in-place.mjs';

const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const expected = { algorithm: 'sha256', encoding: 'hex', digest: sha256OfAbc } as const;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'vigilia-checksum-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A download that turns out to hold `content`, into a runtime. */
function install(content: string): Promise<void> {
  return makeInPlace(join(folder, 'runtime'), async (work) => {
    const download = join(work, 'download');
    writeFileSync(download, content);
    await verifyChecksum(download, expected, 'the download');
    mkdirSync(join(work, 'unpacked'));
    writeFileSync(join(work, 'unpacked', 'electron'), content);
    return join(work, 'unpacked');
  });
}

test('the right file becomes a runtime, and nothing else stays', async () => {
  await install('abc');
  expect(readdirSync(folder)).toEqual(['runtime']);
  expect(readdirSync(join(folder, 'runtime'))).toEqual(['electron']);
});

test('a wrong file is refused with what was expected and found, and leaves nothing behind', async () => {
  await expect(install('abcd')).rejects.toMatchObject({
    message: expect.stringContaining('the download is not the file it should be'),
    advice: expect.arrayContaining([
      expect.stringContaining(`expected sha256 ${sha256OfAbc}`),
      expect.stringMatching(/found {4}sha256 88d4266fd4e6338d/),
    ]),
    exitCode: 69,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a wrong file leaves the runtime that was there', async () => {
  await install('abc');
  await expect(install('abcd')).rejects.toThrow('not the file');
  expect(readdirSync(folder)).toEqual(['runtime']);
  expect(readFileSync(join(folder, 'runtime', 'electron'), 'utf8')).toBe('abc');
});

test('what a power cut left is cleared away, and the work of another process is not', async () => {
  for (const name of ['runtime.partial-old', 'runtime.partial-new']) mkdirSync(join(folder, name));
  utimesSync(join(folder, 'runtime.partial-old'), 1, 1);
  await install('abc');
  expect(readdirSync(folder)).toEqual(['runtime', 'runtime.partial-new']);
});
