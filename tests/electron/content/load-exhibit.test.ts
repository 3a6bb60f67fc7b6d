// From folders to what the renderer gets: the visitor's side stays calm, the technician's side says everything.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { loadExhibit, refuseUnknownLanguage } from '../../../electron/content/load-exhibit';
import { settingsSchema, type Settings } from '../../../exhibit/kiosk/settings-schema';
import { recordedJournal } from '../helpers/recorded-journal';
import { examplePackCopy } from '../helpers/temporary-folder';

interface Wish {
  readonly packFolder?: string;
  readonly language?: string;
  readonly settings?: Partial<Settings>;
}

async function load({ packFolder, language, settings }: Wish = {}) {
  const journal = recordedJournal();
  const request = {
    packFolder: packFolder ?? (await examplePackCopy()),
    settings: { ...v.parse(settingsSchema, {}), ...settings },
    language,
    clockSpeed: 3,
  };
  return { exhibit: await loadExhibit(request, journal), journal };
}

test('a good pack is ready, in its default language', async () => {
  const { exhibit, journal } = await load();
  expect(exhibit.setup).toMatchObject({
    kind: 'ready',
    language: 'es',
    clockSpeed: 3,
    settings: { movement: 'full' },
  });
  expect([...exhibit.mediaFiles.keys()]).toEqual(['media/letter.png']);
  expect(journal.lines).toEqual([]);
});

test('a picture without provenance is not served, though it lies in the folder', async () => {
  const packFolder = await examplePackCopy();
  await writeFile(join(packFolder, 'media/private.png'), '');
  const { exhibit } = await load({ packFolder });
  expect([...exhibit.mediaFiles.keys()]).toEqual(['media/letter.png']);
});

/** A list of ten references to the list before it. */
function tenTimes(name: string, of: string): string {
  return `${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]\n`;
}

describe('a pack that cannot be shown', () => {
  test('tells the renderer nothing and the journal everything', async () => {
    const packFolder = await examplePackCopy();
    await writeFile(join(packFolder, 'facts.yaml'), 'F:\n\tstart: 1\n');
    await rm(join(packFolder, 'text/en.yaml'));
    const { exhibit, journal } = await load({ packFolder });
    expect(exhibit.setup).toEqual({ kind: 'unavailable' });
    expect(exhibit.mediaFiles.size).toBe(0);
    expect(journal.lines).toEqual([
      'error pack: facts.yaml:2:1 (file) found a tab as indentation; expected spaces (two for each level)',
      expect.stringContaining('error pack: text/en.yaml:1:1 (file) expected this file, found nothing'),
      `error the pack cannot be shown: ${packFolder}`,
    ]);
  });

  test('may be no folder at all', async () => {
    const { exhibit, journal } = await load({ packFolder: '/nowhere/at/all' });
    expect(exhibit.setup).toEqual({ kind: 'unavailable' });
    expect(journal.lines[0]).toContain('/nowhere/at/all:1:1 (file) expected the folder of a content pack');
  });

  test('may be as odd as a folder can be', async () => {
    const packFolder = await examplePackCopy();
    await rm(join(packFolder, 'text'), { recursive: true });
    await writeFile(join(packFolder, 'text'), 'not a folder');
    await mkdir(join(packFolder, 'odd.yaml'));
    expect((await load({ packFolder })).exhibit.setup).toEqual({ kind: 'unavailable' });
  });

  test('may hold references that grow when they are followed', async () => {
    const packFolder = await examplePackCopy();
    await writeFile(
      join(packFolder, 'facts.yaml'),
      `a: &a [x]\n${tenTimes('b', 'a')}${tenTimes('c', 'b')}${tenTimes('d', 'c')}`,
    );
    const { exhibit, journal } = await load({ packFolder });
    expect(exhibit.setup).toEqual({ kind: 'unavailable' });
    expect(journal.lines[0]).toContain('facts.yaml:2:8 (file) found "*a"');
  });
});

describe('the language', () => {
  test('of the command line goes before that of the settings', async () => {
    const { exhibit } = await load({ language: 'en', settings: { language: 'es' } });
    expect(exhibit.setup).toMatchObject({ language: 'en' });
    expect((await load({ settings: { language: 'en' } })).exhibit.setup).toMatchObject({ language: 'en' });
  });

  test('of the settings, when unknown, is told and replaced by the default', async () => {
    const { exhibit, journal } = await load({ settings: { language: 'fr' } });
    expect(exhibit.setup).toMatchObject({ kind: 'ready', language: 'es' });
    expect(journal.lines).toEqual([
      'warn settings: language: expected one of es, en, found "fr"; the exhibit starts in es',
    ]);
  });

  test('of the command line, when unknown, stops the start with the languages there are', async () => {
    const { exhibit } = await load({ language: 'fr' });
    const start = () => refuseUnknownLanguage(exhibit, 'fr');
    expect(start).toThrow('--language: expected a language of the pack (es, en), found "fr"');
    expect(() => refuseUnknownLanguage(exhibit, 'en')).not.toThrow();
    expect(() => refuseUnknownLanguage(exhibit, undefined)).not.toThrow();
  });

  test('does not matter where there is no pack', async () => {
    const { exhibit } = await load({ packFolder: '/nowhere', language: 'fr' });
    expect(() => refuseUnknownLanguage(exhibit, 'fr')).not.toThrow();
  });
});

test('the files of a pack are read, not changed', async () => {
  const packFolder = await examplePackCopy();
  const before = await readFile(join(packFolder, 'facts.yaml'), 'utf8');
  await load({ packFolder });
  expect(await readFile(join(packFolder, 'facts.yaml'), 'utf8')).toBe(before);
});
