// `settings.yaml`: what stands in it counts, what is wrong with it is told, and it is never touched.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../electron/settings/read-settings';
import { recordedJournal } from '../helpers/recorded-journal';
import { temporaryFolder } from '../helpers/temporary-folder';

const defaults = {
  display: { diagonalInches: 24, readerDistanceMm: 500 },
  profile: 'full',
  movement: 'full',
};

async function read(content?: string | Buffer) {
  const folder = await temporaryFolder();
  const file = join(folder, 'settings.yaml');
  if (content !== undefined) await writeFile(file, content);
  const journal = recordedJournal();
  return { settings: await readSettings(folder, journal), lines: journal.lines, file };
}

test.each([undefined, '', '# nothing but a note\n', '\uFEFF'])(
  'nothing set, as %j, means the defaults',
  async (content) => {
    const { settings, lines } = await read(content);
    expect(settings).toEqual(defaults);
    expect(lines).toEqual([]);
  },
);

test('what is set counts, the rest keeps its default', async () => {
  const { settings } = await read('display:\n  diagonalInches: 55\nlanguage: en\nmovement: reduced\n');
  expect(settings).toEqual({
    display: { diagonalInches: 55, readerDistanceMm: 500 },
    language: 'en',
    profile: 'full',
    movement: 'reduced',
  });
});

describe('a fault means the defaults, and a line for each', () => {
  test.each([
    ['display:\n\tdiagonalInches: 55\n', ['2:1 (file) found a tab as indentation; expected spaces']],
    ['movement: full\nmovement: reduced\n', ['2:1 (file) found the same key twice']],
    ['languag: en\n', ['1:1 languag found a key that has no meaning here']],
    ['display:\n  diagonalInches: wide\n', ['2:3 display.diagonalInches expected a number, found "wide"']],
    [
      'display:\n  diagonalInches: 2\n  readerDistanceMm: 9\n',
      [
        '2:3 display.diagonalInches expected at least 7 inches, found 2',
        '3:3 display.readerDistanceMm expected at least 300 mm, found 9',
      ],
    ],
    ['- a\n- b\n', ['expected a group of "key: value" lines']],
    ['language: *en\n', ['1:11 (file) found "*en"']],
    [Buffer.from('# caf\xe9', 'latin1'), ['1:1 (file) expected text in UTF-8, found other bytes']],
    ['#'.repeat(70_000), ['1:1 (file) expected at most 65536 bytes, found 70000']],
  ])('%j', async (content, expected) => {
    const { settings, lines, file } = await read(content);
    expect(settings).toEqual(defaults);
    for (const message of expected) {
      expect(lines).toContainEqual(expect.stringMatching(/^error settings: /));
      expect(lines.join('\n')).toContain(message);
    }
    expect(lines.at(-1)).toBe(`warn settings are at their defaults until the file is mended: ${file}`);
    expect(await readFile(file)).toEqual(Buffer.from(content));
  });

  test('a folder of that name', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'settings.yaml'));
    const journal = recordedJournal();
    expect(await readSettings(folder, journal)).toEqual(defaults);
    expect(journal.lines[0]).toContain('settings.yaml:1:1 (file) expected a file, found something else');
  });
});
