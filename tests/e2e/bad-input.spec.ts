// Bad input: the visitor sees a calm slide and no word of a fault; the technician is told where it is and what to do.
import { spawn } from 'node:child_process';
import { symlink, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { examplePackFolder, remove, replace, type Edit } from '../helpers/example-pack';
import { expectOnScreen } from './helpers/on-screen';
import { startByHand } from './helpers/start-by-hand';
import { startExhibit } from './helpers/start-exhibit';
import { packFolder } from './helpers/story';
import { packOnDisk } from './helpers/temporary-pack';
import { expect, test } from './helpers/test';

interface BrokenPack {
  readonly name: string;
  readonly make: () => Promise<string>;
  /** Places and words that the technician must read, one for each problem. */
  readonly problems: readonly { readonly place: string; readonly says: RegExp }[];
}

const edited =
  (...edits: readonly Edit[]) =>
  () =>
    packOnDisk(...edits);

const brokenPacks: readonly BrokenPack[] = [
  {
    name: 'a folder that is not there',
    make: async () => '/nowhere/at/all',
    problems: [{ place: '/nowhere/at/all:1:1 (file)', says: /expected the folder .* found nothing/ }],
  },
  {
    name: 'an empty folder',
    make: async () => {
      const folder = join(await packOnDisk(), 'empty');
      await mkdir(folder);
      return folder;
    },
    problems: [
      { place: 'claims.yaml:1:1 (file)', says: /expected this file, found nothing/ },
      { place: 'facts.yaml:1:1 (file)', says: /expected this file, found nothing/ },
      { place: 'pack.yaml:1:1 (file)', says: /expected this file, found nothing/ },
      { place: 'places.yaml:1:1 (file)', says: /expected this file, found nothing/ },
    ],
  },
  {
    name: 'a tab in YAML',
    make: edited(replace('pack.yaml', '  - The Vigilia authors\n', '\t- The Vigilia authors\n')),
    problems: [{ place: 'pack.yaml:7:1 (file)', says: /found a tab .* expected spaces/ }],
  },
  {
    name: 'the same key twice',
    make: edited(replace('places.yaml', 'island:\n', 'harbour:\n')),
    problems: [{ place: 'places.yaml:10:1', says: /the same key twice/ }],
  },
  {
    name: 'a scene of unknown type',
    make: edited(replace('story.yaml', 'type: figure', 'type: hologram')),
    problems: [
      { place: 'story.yaml:10:9 chapters[0].scenes[1].type', says: /expected .*"map".* found "hologram"/ },
    ],
  },
  {
    name: 'texts missing in one language: all of them are told at once',
    make: edited(
      replace('text/en.yaml', '    title: A letter\n', ''),
      replace('text/es.yaml', '  next: Siguiente\n', ''),
    ),
    problems: [
      { place: 'text/en.yaml:72:3 scenes.letter.title', says: /expected "title", found nothing/ },
      { place: 'text/es.yaml:3:1 interface.next', says: /expected "next", found nothing/ },
    ],
  },
  {
    name: 'a language without its file',
    make: edited(remove('text/en.yaml')),
    problems: [{ place: 'text/en.yaml:1:1 (file)', says: /expected this file, found nothing/ }],
  },
  {
    name: 'a picture outside of the pack',
    make: edited(replace('media.yaml', 'media/letter.png', 'media/../../../secret.png')),
    problems: [{ place: 'media.yaml:3:3 first_letter.file', says: /stays inside "media\/"/ }],
  },
  {
    name: 'a picture that is a link to the outside',
    make: async () => {
      const folder = await packOnDisk();
      await rm(join(folder, 'media/letter.png'));
      await symlink(join(examplePackFolder, 'media/letter.png'), join(folder, 'media/letter.png'));
      return folder;
    },
    problems: [
      { place: 'media/letter.png:1:1 (file)', says: /a link that leads out of the pack/ },
      // And whoever wanted to show it does without.
      { place: 'media.yaml:3:3 first_letter.file', says: /expected the file .* found nothing/ },
    ],
  },
];

/** Words that a visitor must never read. */
const wordsOfFaults = /error|fail|fault|pack|yaml|undefined|exception|fallo|\d/i;

for (const { name, make, problems } of brokenPacks) {
  test(`${name}: calm for the visitor, exact for the technician`, async () => {
    const folder = await make();
    const exhibit = await startByHand(['--pack', folder]);
    try {
      const page = await exhibit.page();
      await page.waitForSelector('html[data-mode="fault"] main');
      const words = await page.locator('main').innerText();
      expect(words).toContain('Esta pantalla descansa.');
      expect(words).toContain('This screen is resting.');
      expect(words).not.toMatch(wordsOfFaults);

      const lines = linesAbout('pack', exhibit.errors());
      for (const { place, says } of problems) {
        expect(lines.find((line) => line.startsWith(`${place} `))).toMatch(says);
      }
      // Nothing else is wrong with it: a fault that sets off others would hide itself among them.
      if (name !== 'an empty folder') expect(lines).toHaveLength(problems.length);
      const journal = await exhibit.journal();
      for (const line of lines) expect(journal).toContain(` error pack: ${line}\n`);
      expect(journal).toContain(`error the pack cannot be shown: ${folder}\n`);

      // The curator's own check says the same, with the way to the file.
      const check = await packCheck(folder);
      expect(check.code).toBe(1);
      // Where there are many, it counts them for each file besides.
      const told = check.lines.map((line) => line.replace(`${folder}/`, ''));
      expect(told.filter((line) => /^\S+:\d+:\d+ /.test(line))).toEqual(lines);
      expect(check.lines.at(-1)).toContain('cannot be shown');
    } finally {
      await exhibit.stop();
    }
  });
}

test('the check of a good pack says nothing is wrong', async () => {
  for (const folder of [packFolder, examplePackFolder]) {
    const { code, lines } = await packCheck(folder);
    // Warnings are advice for whoever edits the pack; nothing of it is wrong.
    expect(lines.at(-1)).toMatch(/: 0 errors, \d+ warnings; version .* can be shown$/);
    expect(code).toBe(0);
  }
});

const knownFlags = ['--pack <dir>', '--kiosk', '--language <tag>', '--user-data <dir>', '--clock-speed <n>'];

for (const { args, says } of [
  { args: ['--fullscreen'], says: ['--fullscreen is not a flag of this application', ...knownFlags] },
  { args: ['--kiosk=yes'], says: ['--kiosk takes no value, found "yes"', ...knownFlags] },
  { args: ['--pack'], says: ['--pack needs a value: --pack <dir>', ...knownFlags] },
  { args: ['--language', '--kiosk'], says: ['--language needs a value: --language <tag>', ...knownFlags] },
  {
    args: ['--clock-speed', 'fast', '--colour', 'somewhere'],
    says: [
      '--clock-speed: expected a number above 0',
      'found "fast"',
      '--colour is not a flag',
      '"somewhere"',
    ],
  },
  { args: ['--clock-speed', '0'], says: ['--clock-speed: expected a number above 0', 'found "0"'] },
  { args: ['--clock-speed', '1e9'], says: ['--clock-speed: expected a number above 0', 'found "1e9"'] },
  {
    args: ['--language', 'Spanish!'],
    says: ['--language: expected a language tag such as "es"', 'found "Spanish!"'],
  },
  { args: ['--language', 'fr'], says: ['--language: expected a language of the pack (es, en), found "fr"'] },
] as const) {
  test(`${args.join(' ')}: exit code 64, and what there is instead`, async () => {
    const exhibit = await startByHand(args);
    try {
      expect(await exhibit.ended).toBe(64);
      const told = exhibit.errors().join('\n');
      for (const words of says) expect(told).toContain(words);
      expect(exhibit.hasWindow()).toBe(false);
      // It speaks to a technician, not to a developer.
      expect(told).not.toMatch(/^ +at /m);
    } finally {
      await exhibit.stop();
    }
  });
}

test('a good start makes a window and goes on', async () => {
  const exhibit = await startByHand(['--language', 'en', '--clock-speed', '2']);
  try {
    await expectOnScreen(await exhibit.page(), { mode: 'attract', language: 'en' });
    expect(exhibit.hasWindow()).toBe(true);
    expect(linesAbout('', exhibit.errors())).toEqual([]);
  } finally {
    await exhibit.stop();
  }
});

test('broken settings count as none, and the journal says line and column', async ({ start }) => {
  const settings = ['# this screen', 'display:', '  diagonalInches: huge', 'language: en', ''].join('\n');
  const { page, journal, userData } = await start({ expectsErrors: true, settings });
  // Spanish is the default of the pack: nothing of a broken file is taken.
  await expectOnScreen(page, { mode: 'attract', language: 'es' });
  const file = join(userData, 'settings.yaml');
  const told = await journal();
  expect(told).toMatch(
    / error settings: \S+settings\.yaml:3:3 display\.diagonalInches expected .*found "huge"/,
  );
  expect(told).toContain(`settings are at their defaults until the file is mended: ${file}`);
});

test('settings that are no YAML at all do no harm either', async ({ start }) => {
  const { page, journal } = await start({
    expectsErrors: true,
    settings: 'language: en\n\tmovement: full\n',
  });
  await expectOnScreen(page, { mode: 'attract', language: 'es' });
  expect(await journal()).toMatch(/ error settings: \S+settings\.yaml:2:1 /);
});

test('good settings are followed, so that the tests above mean something', async ({ start }) => {
  const { page, journal } = await start({ settings: 'language: en\n' });
  await expectOnScreen(page, { mode: 'attract', language: 'en' });
  expect(await journal()).not.toMatch(/ error /);
});

test.describe('what goes wrong in the page', () => {
  test('an error that nobody caught is in the journal, and the exhibit goes on', async () => {
    const exhibit = await startExhibit();
    try {
      const { page } = exhibit;
      await page.evaluate(() => {
        setTimeout(() => {
          throw new Error('thrown on purpose');
        });
        void Promise.reject(new Error('rejected on purpose'));
      });
      await expect.poll(exhibit.journal).toContain('error renderer: thrown on purpose');
      await expect.poll(exhibit.journal).toContain('error renderer: rejected on purpose');
      // The watch over complaints, which every other test trusts, has seen both.
      await expect.poll(() => exhibit.complaints.length).toBeGreaterThanOrEqual(2);
      await page.keyboard.press('ArrowRight');
      await expectOnScreen(page, { mode: 'visit' });
    } finally {
      await exhibit.stop();
    }
  });

  test('an error while drawing shows the calm slide, and the journal says where', async () => {
    const exhibit = await startExhibit();
    try {
      const { page } = exhibit;
      await page.keyboard.press('ArrowRight');
      await expectOnScreen(page, { mode: 'visit' });
      await page.evaluate(() => {
        // The sheet of aids writes its percentages with it.
        Intl.NumberFormat.prototype.format = () => {
          throw new Error('no numbers on purpose');
        };
        Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
          get: () => {
            throw new Error('no numbers on purpose');
          },
        });
      });
      await page.getByRole('button', { name: 'Ayudas', exact: true }).click();
      await page.waitForSelector('html[data-mode="fault"] main');
      await expect(page.locator('main')).toContainText('Esta pantalla descansa.');
      expect(await page.locator('body').innerText()).not.toMatch(wordsOfFaults);
      await expect.poll(exhibit.journal).toMatch(/ error renderer: no numbers on purpose.*at /);
    } finally {
      await exhibit.stop();
    }
  });
});

/** What the technician reads on stderr about this event; about anything with an empty one. */
function linesAbout(event: string, errors: readonly string[]): string[] {
  const begin = event === '' ? 'vigilia: error: ' : `vigilia: error: ${event}: `;
  return errors.filter((line) => line.startsWith(begin)).map((line) => line.slice(begin.length));
}

async function packCheck(folder: string): Promise<{ code: number; lines: string[] }> {
  const root = join(import.meta.dirname, '../..');
  const check = spawn(process.execPath, ['--import', 'tsx', 'tools/pack-check.ts', folder], { cwd: root });
  let told = '';
  check.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  const code = await new Promise<number>((ended) => check.on('close', (status) => ended(status ?? -1)));
  return { code, lines: told.trimEnd().split('\n') };
}
