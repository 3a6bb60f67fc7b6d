// Pictures of scenes at rest: whole files, one after the other, with names that sort.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { pictureName, takePictures } from '../../electron/pictures';
import { recordedJournal } from './helpers/recorded-journal';
import { temporaryFolder } from './helpers/temporary-folder';

const scene = { mode: 'attract', chapter: 'tower', scene: 'letter', language: 'es' } as const;

test('a name tells the order and the scene', () => {
  expect(pictureName(7, scene)).toBe('0007-attract-tower-letter-es.png');
});

test('a name stays inside its folder, whatever the page says', () => {
  const odd = { ...scene, chapter: '../../etc', scene: 'a/b\\c\u0000', language: 'x'.repeat(200) };
  expect(pictureName(1, odd)).toBe(`0001-attract-etc-abc-${'x'.repeat(40)}.png`);
});

test('pictures are taken one at a time; of the scenes that pass meanwhile the last is kept', async () => {
  const folder = await temporaryFolder();
  const journal = recordedJournal();
  let running = 0;
  const capture = vi.fn(async () => {
    expect((running += 1)).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
    return { toPNG: () => Buffer.from('a picture') };
  });
  const take = takePictures({ folder, capture, journal });
  for (const name of ['one', 'two', 'three']) take({ ...scene, scene: name });
  await vi.waitFor(() => expect(journal.lines).toHaveLength(2));
  expect((await readdir(folder)).toSorted()).toEqual([
    '0001-attract-tower-one-es.png',
    '0002-attract-tower-three-es.png',
  ]);
  expect(await readFile(join(folder, '0001-attract-tower-one-es.png'), 'utf8')).toBe('a picture');
  expect(journal.lines[0]).toBe(`info picture: ${join(folder, '0001-attract-tower-one-es.png')}`);
});

test('a picture that fails is told, and the next is taken', async () => {
  const folder = await temporaryFolder();
  const journal = recordedJournal();
  const capture = vi
    .fn(async () => ({ toPNG: () => Buffer.from('a picture') }))
    .mockRejectedValueOnce(new Error('no surface'));
  const take = takePictures({ folder, capture, journal });
  take(scene);
  await vi.waitFor(() => expect(journal.lines).toHaveLength(1));
  take(scene);
  await vi.waitFor(() => expect(journal.lines).toHaveLength(2));
  expect(journal.lines[0]).toContain('error a picture could not be written: Error: no surface');
  expect(await readdir(folder)).toEqual(['0002-attract-tower-letter-es.png']);
});
