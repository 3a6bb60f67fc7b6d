// The protocol serves what is named and nothing else, whatever an address looks like. Real files, real links.
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRequest } from '../../../electron/content/answer-request';
import { fileShelf, indexFolder } from '../../../electron/content/file-shelf';
import { recordedJournal } from '../helpers/recorded-journal';
import { temporaryFolder } from '../helpers/temporary-folder';

const secret = 'what no visitor may read';

/** A pack and an application on disk, with a secret beside them and links that lead to it. */
async function servedFolders() {
  const root = await temporaryFolder();
  const at = (path: string) => join(root, path);
  for (const folder of ['pack/media/sub', 'app/assets']) await mkdir(at(folder), { recursive: true });
  for (const name of ['secret.png', 'pack/unlisted.png', 'pack/media/unlisted.png', 'pack/facts.yaml']) {
    await writeFile(at(name), secret);
  }
  await writeFile(at('pack/media/letter.png'), 'a letter');
  await writeFile(at('pack/media/sub/with space é.jpg'), 'a photograph');
  await writeFile(at('app/index.html'), '<!doctype html>');
  await writeFile(at('app/assets/main.js'), 'void 0');
  await symlink(at('secret.png'), at('pack/media/link.png'));
  await symlink(root, at('pack/media/up'));
  const listed = ['media/letter.png', 'media/sub/with space é.jpg'];
  const media = new Map(listed.map((name) => [name, at(join('pack', name))]));
  const appFiles = await indexFolder(at('app'));
  const journal = recordedJournal();
  const hosts = { app: fileShelf(() => appFiles), pack: fileShelf(() => media) };
  const get = (url: string, method = 'GET', range?: string) => {
    const headers = new Headers(range === undefined ? {} : { Range: range });
    return answerRequest({ url, method, headers }, hosts, journal);
  };
  return { at, get, journal };
}

describe('served', () => {
  test.each([
    ['vigilia://app/index.html', 'text/html; charset=utf-8'],
    ['vigilia://app/assets/main.js', 'text/javascript; charset=utf-8'],
    ['vigilia://app/assets/main.js?v=1#top', 'text/javascript; charset=utf-8'],
    ['vigilia://pack/media/letter.png', 'image/png'],
    ['vigilia://pack/media/./sub/../letter.png', 'image/png'],
    ['vigilia://pack/media/sub/with%20space%20%C3%A9.jpg', 'image/jpeg'],
    ['vigilia://pack/media/sub/with space é.jpg', 'image/jpeg'],
  ])('%s', async (url, type) => {
    const { get } = await servedFolders();
    const answer = await get(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe(type);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  });
});

describe('in parts', () => {
  test.each([
    ['bytes=2-', 206, 'letter', 'bytes 2-7/8'],
    ['bytes=2-3', 206, 'le', 'bytes 2-3/8'],
    ['bytes=-3', 206, 'ter', 'bytes 5-7/8'],
    ['bytes=8-', 416, '', 'bytes */8'],
    ['bytes=0-1,3-4', 200, 'a letter', null],
  ])('%s', async (range, status, text, contentRange) => {
    const { get, journal } = await servedFolders();
    const answer = await get('vigilia://pack/media/letter.png', 'GET', range);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('Content-Range')).toBe(contentRange);
    expect(answer.headers.get('Accept-Ranges')).toBe('bytes');
    expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/);
    expect(journal.lines).toEqual([]);
  });

  test('asking for a part leads to no secret either', async () => {
    const { get } = await servedFolders();
    for (const url of ['vigilia://pack/media/link.png', 'vigilia://pack/media/..%2f..%2fsecret.png']) {
      expect((await get(url, 'GET', 'bytes=0-')).status).toBe(404);
    }
  });
});

const attacks = [
  'vigilia://pack/../secret.png',
  'vigilia://pack/%2e%2e/secret.png',
  'vigilia://pack/%2e%2e%2fsecret.png',
  'vigilia://pack/..%2fsecret.png',
  'vigilia://pack/..%5csecret.png',
  'vigilia://pack/..\\secret.png',
  'vigilia://pack/%252e%252e%252fsecret.png',
  'vigilia://pack/%c0%ae%c0%ae/secret.png',
  'vigilia://pack/media/..%2f..%2fsecret.png',
  'vigilia://pack/media/letter.png/..%2f..%2f..%2fsecret.png',
  'vigilia://pack//etc/hostname.png',
  'vigilia://pack/%2fetc%2fhostname.png',
  'vigilia://pack/media/letter.png%00.png',
  'vigilia://pack/media//letter.png',
  'vigilia://pack/media/link.png',
  'vigilia://pack/media/up/secret.png',
  'vigilia://pack/media/unlisted.png',
  'vigilia://pack/unlisted.png',
  'vigilia://pack/facts.yaml',
  'vigilia://pack/__proto__.png',
  'vigilia://pack/',
  'vigilia://pack:80/media/letter.png',
  'vigilia://app/media/letter.png',
  'vigilia://other/media/letter.png',
  'vigilia://__proto__/index.html',
  'vigilia:pack/media/letter.png',
  'file:///etc/hostname.png',
  'http://pack/media/letter.png',
  'not an address',
];

describe('refused and written down', () => {
  test.each(attacks)('%s', async (url) => {
    const { get, journal } = await servedFolders();
    const answer = await get(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
    expect(journal.lines).toEqual([`warn not served: GET ${url}`]);
  });

  test('anything but reading', async () => {
    const { get } = await servedFolders();
    expect((await get('vigilia://pack/media/letter.png', 'POST')).status).toBe(404);
  });

  test('a listed file that has become a link since', async () => {
    const { at, get } = await servedFolders();
    await rm(at('pack/media/letter.png'));
    await symlink(at('secret.png'), at('pack/media/letter.png'));
    expect((await get('vigilia://pack/media/letter.png')).status).toBe(404);
  });

  test('a listed file whose folder has become a link since', async () => {
    const { at, get } = await servedFolders();
    await rename(at('pack/media'), at('elsewhere'));
    await symlink(at('elsewhere'), at('pack/media'));
    expect((await get('vigilia://pack/media/letter.png')).status).toBe(404);
  });

  test('a listed file that is gone', async () => {
    const { at, get, journal } = await servedFolders();
    await rm(at('pack/media/letter.png'));
    expect((await get('vigilia://pack/media/letter.png')).status).toBe(404);
    expect(journal.lines).toEqual([expect.stringContaining('error a file could not be read: Error: ENOENT')]);
  });
});

test('no address of ten thousand reaches the secret, and each is answered', async () => {
  const { at, get } = await servedFolders();
  expect(await readFile(at('secret.png'), 'utf8')).toBe(secret);
  const parts = [
    '..',
    '.',
    '%2e%2e',
    '%2E.',
    '/',
    '//',
    '%2f',
    '\\',
    '%5c',
    '%00',
    '%',
    '%c0%ae',
    '%252e',
    '?',
    '#',
  ];
  const names = ['media', 'letter.png', 'up', 'link.png', 'unlisted.png', 'secret.png', at('secret.png')];
  const piece = fc.oneof(fc.constantFrom(...parts, ...names), fc.string({ maxLength: 4, unit: 'binary' }));
  const url = fc
    .tuple(fc.constantFrom('pack', 'app', 'PACK', ''), fc.array(piece, { maxLength: 8 }))
    .map(([host, pieces]) => `vigilia://${host}/${pieces.join('')}`);
  const anything = fc.oneof({ weight: 9, arbitrary: url }, { weight: 1, arbitrary: fc.string() });
  await fc.assert(
    fc.asyncProperty(anything, async (address) => {
      const answer = await get(address);
      expect([200, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain(secret);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
