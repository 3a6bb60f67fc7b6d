// The application is built when its sources have changed, and a build that failed is no build.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureBuild, forgetBuild } from '../../tools/setup/build.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vigilia-build-'));
  write('package.json', '{ "main": "build/main/main.cjs" }');
  write('electron/main.ts', 'start();');
  write('assets/packs/island/pack.yaml', 'id: island');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function noteOfBuild(): Promise<string> {
  const { note } = await ensureBuild({ root, build: async () => write('build/main/main.cjs', 'built') });
  return note;
}

test('sources that have not changed are not built again', async () => {
  expect(await noteOfBuild()).toBe('built');
  expect(await noteOfBuild()).toBe('up to date');
});

test.each([
  ['a changed file', () => write('electron/main.ts', 'start(1);')],
  ['a new file', () => write('renderer/main.tsx', '')],
  ['a removed file', () => rmSync(join(root, 'electron/main.ts'))],
  ['text moved to another file', () => write('electron/main.ts', '')],
  ['a changed dependency', () => write('package-lock.json', '{}')],
  ['a missing result', () => rmSync(join(root, 'build/main/main.cjs'))],
  ['a build folder taken over by another tool', () => forgetBuild(root)],
])('%s makes it stale', async (_, change) => {
  await noteOfBuild();
  change();
  expect(await noteOfBuild()).toBe('built');
});

test.each([
  [
    'a content pack, which is read when the exhibit runs',
    () => write('assets/packs/island/pack.yaml', 'id: x'),
  ],
  ['a file that has only a new date', () => utimesSync(join(root, 'electron/main.ts'), 1, 1)],
])('%s does not', async (_, change) => {
  await noteOfBuild();
  change();
  expect(await noteOfBuild()).toBe('up to date');
});

test('a build that fails is not remembered, not even as the one before', async () => {
  await noteOfBuild();
  write('electron/main.ts', 'start(');
  const failing = ensureBuild({ root, build: () => Promise.reject(new Error('syntax')) });
  await expect(failing).rejects.toThrow('syntax');
  write('electron/main.ts', 'start();');
  expect(await noteOfBuild()).toBe('built');
});
