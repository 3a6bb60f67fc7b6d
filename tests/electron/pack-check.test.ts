// `npm run pack:check` as a curator runs it: lines, summary, exit code.
import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
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

test('every problem is a line that a terminal can open, errors before warnings', async () => {
  const folder = await examplePackCopy();
  await writeFile(join(folder, 'facts.yaml'), 'F:\n\tstart: 1\n');
  await writeFile(join(folder, 'text/fr.yaml'), 'title: Le phare\n');
  await rm(join(folder, 'text/en.yaml'));
  const { status, lines } = packCheck(folder);
  expect(status).toBe(1);
  expect(lines).toEqual([
    `${folder}/facts.yaml:2:1 (file) found a tab as indentation; expected spaces (two for each level)`,
    expect.stringContaining(`${folder}/text/en.yaml:1:1 (file) expected this file, found nothing`),
    expect.stringContaining(`${folder}/pack.yaml:8:1 languages warning: found text/fr.yaml`),
    `${folder}: 2 errors, 1 warning; the pack cannot be shown`,
  ]);
});

test('a text that no fact backs is an error of the desk, though the pack could be shown', async () => {
  const folder = await packWithTypedNumber();
  const { status, lines } = packCheck(folder);
  expect(status).toBe(1);
  expect(lines).toEqual([
    expect.stringContaining(
      `${folder}/text/es.yaml:83:18 scenes.keepers.body found "12": a quantity is never typed`,
    ),
    `${folder}: 1 error, 0 warnings; version 1.0.0 can be shown, but its errors are to be mended first`,
  ]);
});

test('for machines, one document on stdout and nothing else', async () => {
  const folder = await packWithTypedNumber();
  const { status, lines, stderr } = packCheck('--json', folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(lines.join('\n'))).toEqual({
    errors: [
      {
        file: `${folder}/text/es.yaml`,
        line: 83,
        column: 18,
        path: 'scenes.keepers.body',
        message: expect.stringContaining('found "12"'),
      },
    ],
    warnings: [],
    summary: { folder, version: '1.0.0', errors: 1, warnings: 0, canBeShown: true },
  });
});

async function packWithTypedNumber(): Promise<string> {
  const folder = await examplePackCopy();
  const path = join(folder, 'text/es.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('Subían por turnos, de noche y de día.', 'Subían 12 personas.'));
  return folder;
}

test('a folder that is not there', () => {
  const { status, lines } = packCheck('/nowhere/at/all');
  expect(status).toBe(1);
  expect(lines[0]).toMatch(
    /^\/nowhere\/at\/all:1:1 \(file\) expected the folder of a content pack, found nothing/,
  );
});

test.each([[['--fix']], [['a', 'b']], [['']], [['--json=yes']], [['-x']]])(
  'arguments that make no sense: %j',
  (args) => {
    const { status, stderr } = packCheck(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run pack:check [dir]');
  },
);
