// `--pictures <dir>`: whoever has no display sees there what is on screen.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settled } from './helpers/on-screen';
import { visitFromTheBeginning } from './helpers/shared-exhibit';
import { storyOf } from './helpers/story';
import { temporaryFolder } from './helpers/temporary-folder';
import { expect, test } from './helpers/test';

const story = await storyOf();

test('writes one picture of every scene that has come to rest, with a name that says which', async ({
  start,
}) => {
  const folder = temporaryFolder();
  const { page, journal } = await start({ flags: ['--pictures', folder], clockSpeed: 8 });
  const names = async () => (await readdir(folder)).filter((name) => name.endsWith('.png')).toSorted();
  const nameOf = (count: number, mode: string, index: number) =>
    `${String(count).padStart(4, '0')}-${mode}-${story[index]?.chapter}-${story[index]?.scene}-es.png`;

  await expect.poll(names).toEqual([nameOf(1, 'attract', 0)]);
  await expect.poll(names).toEqual([nameOf(1, 'attract', 0), nameOf(2, 'attract', 1)]);

  await visitFromTheBeginning(page);
  await settled(page);
  await expect
    .poll(async () => (await names()).at(-1))
    .toMatch(new RegExp(`-visit-${story[0]?.chapter}-${story[0]?.scene}-es\\.png$`));
  const before = await names();
  for (const index of [1, 2, 3]) {
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await expect.poll(async () => (await names()).length).toBe(before.length + index);
  }
  const all = await names();
  expect(all.slice(before.length)).toEqual(
    [1, 2, 3].map((index) => nameOf(before.length + index, 'visit', index)),
  );

  // Numbered in the order they were taken.
  expect(all.map((name) => Number(name.slice(0, 4)))).toEqual(all.map((_name, index) => index + 1));
  expect(await sizeOfPng(join(folder, all.at(-1) ?? ''))).toEqual({ width: 1920, height: 1080 });
  // The journal names each of them.
  const told = await journal();
  for (const name of all) expect(told).toContain(`picture: ${join(folder, name)}`);
});

async function sizeOfPng(path: string): Promise<{ width: number; height: number }> {
  const bytes = await readFile(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
