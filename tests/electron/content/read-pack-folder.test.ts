// What a folder can do to a pack, with real folders: every fault is named, and nothing hangs or leaves the pack.
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPackFolder, readPackFolder } from '../../../electron/content/read-pack-folder';
import { formatProblem } from '../../../exhibit/pack/problem';
import { examplePackCopy, temporaryFolder } from '../helpers/temporary-folder';

async function problemsOf(folder: string): Promise<string[]> {
  return (await checkPackFolder(folder)).problems.map(formatProblem);
}

test('a good folder is a pack, with its pictures found', async () => {
  const folder = await examplePackCopy();
  const { pack, mediaFiles, problems } = await checkPackFolder(folder);
  expect(problems).toEqual([]);
  expect(pack?.manifest.defaultLanguage).toBe('es');
  expect([...mediaFiles]).toEqual([['media/letter.png', join(folder, 'media/letter.png')]]);
});

test('a link to a good folder is as good, and other files may stand beside', async () => {
  const folder = await examplePackCopy();
  await symlink(folder, `${folder}-link`);
  await writeFile(join(folder, 'README.md'), '# Notes');
  await mkdir(join(folder, '.git'));
  expect(await problemsOf(`${folder}-link`)).toEqual([]);
});

describe('no folder', () => {
  test('a missing one', async () => {
    const folder = join(await temporaryFolder(), 'nowhere');
    const expected = `${folder}:1:1 (file) expected the folder of a content pack, found nothing: check the path`;
    expect(await problemsOf(folder)).toEqual([expected]);
  });

  test('a file', async () => {
    const file = join(await examplePackCopy(), 'pack.yaml');
    expect(await problemsOf(file)).toEqual([
      expect.stringContaining('found a file: name the folder it is in'),
    ]);
  });

  test('an empty one lacks every file, each once', async () => {
    const problems = await problemsOf(await temporaryFolder());
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'claims.yaml',
      'facts.yaml',
      'media.yaml',
      'pack.yaml',
      'places.yaml',
      'routes.yaml',
      'sources.yaml',
      'story.yaml',
    ]);
  });
});

describe('texts that are none', () => {
  test('other bytes than UTF-8, with their line', async () => {
    const folder = await examplePackCopy();
    await writeFile(join(folder, 'facts.yaml'), Buffer.from('# one\n# two\nF: caf\xe9\n', 'latin1'));
    const message = 'expected text in UTF-8, found other bytes: save the file as UTF-8';
    expect(await problemsOf(folder)).toEqual([`facts.yaml:3:1 (file) ${message}`]);
  });

  test('a folder in the place of a file', async () => {
    const folder = await examplePackCopy();
    await rm(join(folder, 'facts.yaml'));
    await mkdir(join(folder, 'facts.yaml'));
    expect(await problemsOf(folder)).toEqual([
      expect.stringContaining('facts.yaml:1:1 (file) expected this file'),
    ]);
  });

  test.skipIf(process.platform === 'win32')('a pipe, which nobody waits for', async () => {
    const folder = await examplePackCopy();
    await rm(join(folder, 'facts.yaml'));
    execFileSync('mkfifo', [join(folder, 'facts.yaml')]);
    expect(await problemsOf(folder)).toEqual(['facts.yaml:1:1 (file) expected a file, found something else']);
  });

  test('one that is too large', async () => {
    const folder = await examplePackCopy();
    const { problems, files } = await readPackFolder(folder, { files: 100, depth: 8, bytesPerText: 100 });
    expect(files.has('facts.yaml')).toBe(false);
    expect(problems.map(formatProblem)).toContainEqual(
      expect.stringMatching(/^facts\.yaml:1:1 \(file\) expected at most 100 bytes, found \d+$/),
    );
  });

  test.skipIf(process.platform === 'win32')('one that may not be read', async () => {
    const folder = await examplePackCopy();
    await chmod(join(folder, '..'), 0o755);
    await chmod(join(folder, 'facts.yaml'), 0o000);
    const problems = await asOrdinaryUser(() => problemsOf(folder));
    expect(problems).toEqual(['facts.yaml:1:1 (file) could not be read (EACCES): check its rights']);
  });
});

describe('links and crowds', () => {
  test('a text that lies outside', async () => {
    const folder = await examplePackCopy();
    await rename(join(folder, 'facts.yaml'), `${folder}-facts.yaml`);
    await symlink(`${folder}-facts.yaml`, join(folder, 'facts.yaml'));
    const message = 'found a link that leads out of the pack: put the file itself here';
    expect(await problemsOf(folder)).toEqual([`facts.yaml:1:1 (file) ${message}`]);
  });

  test('pictures that lie outside, or nowhere, or go round in a ring', async () => {
    const folder = await examplePackCopy();
    await symlink('/etc/hostname', join(folder, 'media/outside.png'));
    await symlink('nowhere.png', join(folder, 'media/broken.png'));
    await symlink('.', join(folder, 'media/ring'));
    await symlink('..', join(folder, 'media/up'));
    const { mediaFiles } = await checkPackFolder(folder);
    expect([...mediaFiles.keys()]).toEqual(['media/letter.png']);
    expect(await problemsOf(folder)).toEqual([
      'media/broken.png:1:1 (file) could not be read (ENOENT): check its rights, or take it out',
      'media/outside.png:1:1 (file) found a link that leads out of the pack: put the file itself here',
      'media/ring:1:1 (file) found a link to a folder: put the folder here',
      'media/up:1:1 (file) found a link that leads out of the pack: put the file itself here',
    ]);
  });

  test('a link inside the pack is as good as the file', async () => {
    const folder = await examplePackCopy();
    await rename(join(folder, 'media/letter.png'), join(folder, 'media/original.png'));
    await symlink('original.png', join(folder, 'media/letter.png'));
    const { pack, mediaFiles } = await checkPackFolder(folder);
    expect(pack).toBeDefined();
    expect(mediaFiles.get('media/letter.png')).toBe(join(folder, 'media/original.png'));
  });

  test('more files than any exhibit has', async () => {
    const folder = await examplePackCopy();
    for (let index = 0; index < 20; index += 1) await writeFile(join(folder, `media/${index}.png`), '');
    const { problems } = await readPackFolder(folder, { files: 15, depth: 8, bytesPerText: 1e6 });
    expect(problems.map(formatProblem)).toContainEqual(
      expect.stringContaining('expected fewer than 15 files'),
    );
  });

  test('folders without end', async () => {
    const folder = await examplePackCopy();
    await mkdir(join(folder, 'media/a/b/c/d/e/f/g/h/i/j'), { recursive: true });
    expect(await problemsOf(folder)).toEqual([expect.stringContaining('found folders nested too deep')]);
  });
});

/** Root may read everything, so it steps down for a moment. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
