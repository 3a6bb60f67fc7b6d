// What must be true of the machine before anything starts, and how it is told where it is not.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from 'electron';
import { describe, expect, test } from 'vitest';
import { CannotStart } from '../../../electron/start/cannot-start';
import { hostRules } from '../../../electron/start/chromium-switches';
import { findDevServer } from '../../../electron/start/dev-server';
import { takeSingleInstance } from '../../../electron/start/single-instance';
import { requireWritable } from '../../../electron/start/writable-folder';
import { fake } from '../helpers/fake';
import { recordedJournal } from '../helpers/recorded-journal';
import { temporaryFolder } from '../helpers/temporary-folder';

describe('a folder that must be writable', () => {
  test('is made, and the probe leaves nothing behind', async () => {
    const folder = join(await temporaryFolder(), 'new', 'data');
    requireWritable(folder, '--user-data');
    expect(await readdir(folder)).toEqual([]);
  });

  test('stops the start where it cannot be, with the flag that helps', async () => {
    const parent = await temporaryFolder();
    await writeFile(join(parent, 'file'), '');
    const wrong = () => requireWritable(join(parent, 'file', 'data'), '--user-data');
    expect(wrong).toThrow(CannotStart);
    expect(wrong).toThrow(/cannot be written \(ENOTDIR\)[^]*--user-data <dir>/);
  });

  test('stops the start where the probe cannot be written', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, `.probe-${process.pid}`));
    expect(() => requireWritable(folder, '--pictures')).toThrow(/--pictures: .*EISDIR/);
  });
});

test('a second exhibit on the same data is told so', () => {
  const second = fake<App>({ requestSingleInstanceLock: () => false });
  const start = () => takeSingleInstance(second, '/data', recordedJournal());
  expect(start).toThrow('Another Vigilia is running with the user-data folder /data.');
});

describe('the development server', () => {
  const environment = { ELECTRON_RENDERER_URL: 'http://127.0.0.1:5173' };

  test('is found where electron-vite names it, and alone is let through to', () => {
    const server = findDevServer(environment, false);
    expect(server).toEqual({
      url: 'http://127.0.0.1:5173/',
      origin: 'http://127.0.0.1:5173',
      hostname: '127.0.0.1',
    });
    expect(hostRules(server)).toBe('MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  });

  test('does not exist for an installed exhibit', () => {
    expect(findDevServer(environment, true)).toBeUndefined();
    expect(findDevServer({}, false)).toBeUndefined();
    expect(findDevServer({ ELECTRON_RENDERER_URL: 'nonsense' }, false)).toBeUndefined();
    expect(hostRules(undefined)).toBe('MAP * ~NOTFOUND');
  });
});
