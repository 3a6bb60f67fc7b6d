// `npm run pack:check` as a curator runs it: lines, summary, exit code.
import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { examplePackFolder } from '../helpers/example-pack';
import { examplePackCopy } from './helpers/temporary-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));

function packCheck(...args: string[]) {
  const command = ['--import', 'tsx', join(root, 'tools/pack-check.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

test('a good pack', () => {
  const { status, lines } = packCheck(examplePackFolder);
  expect({ status, lines }).toEqual({
    status: 0,
    lines: [`${examplePackFolder}: 0 errors, 0 warnings; version 1.0.0 can be shown`],
  });
});

test('every problem is a line that a terminal can open', async () => {
  const folder = await examplePackCopy();
  await writeFile(join(folder, 'facts.yaml'), 'F:\n\tstart: 1\n');
  await writeFile(join(folder, 'text/fr.yaml'), 'title: Le phare\n');
  await rm(join(folder, 'text/en.yaml'));
  const { status, lines } = packCheck(folder);
  expect(status).toBe(1);
  expect(lines).toEqual([
    `${folder}/facts.yaml:2:1 (file) found a tab as indentation; expected spaces (two for each level)`,
    expect.stringContaining(`${folder}/pack.yaml:8:1 languages warning: found text/fr.yaml`),
    expect.stringContaining(`${folder}/text/en.yaml:1:1 (file) expected this file, found nothing`),
    `${folder}: 2 errors, 1 warning; the pack cannot be shown`,
  ]);
});

test('a folder that is not there', () => {
  const { status, lines } = packCheck('/nowhere/at/all');
  expect(status).toBe(1);
  expect(lines[0]).toMatch(
    /^\/nowhere\/at\/all:1:1 \(file\) expected the folder of a content pack, found nothing/,
  );
});

test.each([[['--fix']], [['a', 'b']], [['']]])('arguments that make no sense: %j', (args) => {
  const { status, stderr } = packCheck(...args);
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run pack:check [dir]');
});
