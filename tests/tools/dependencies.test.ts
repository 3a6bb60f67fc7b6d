// `npm ci` takes half a minute: it runs when node_modules is not what the lock file says, and only then.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dependenciesAreCurrent } from '../../tools/setup/dependencies.mjs';

const react = { version: '19.3.1', integrity: 'sha512-r' };
const forMac = { version: '1.0.0', integrity: 'sha512-m', optional: true };

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'vigilia-dependencies-'))));
afterEach(() => rmSync(root, { recursive: true }));

function lock(packages: Record<string, object>): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
}

/** The note that npm leaves when it has finished. */
function installed(packages: Record<string, object>): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

test('a fresh clone has no dependencies', () => {
  lock({ 'node_modules/react': react });
  expect(dependenciesAreCurrent(root)).toBe(false);
});

test('an installation that was interrupted does not count', () => {
  lock({ 'node_modules/react': react });
  mkdirSync(join(root, 'node_modules', 'react'), { recursive: true });
  expect(dependenciesAreCurrent(root)).toBe(false);
});

test('what the lock file says is installed, whoever installed it', () => {
  lock({ 'node_modules/react': react });
  installed({ 'node_modules/react': react });
  expect(dependenciesAreCurrent(root)).toBe(true);
});

test('packages for other systems may be missing', () => {
  lock({ 'node_modules/react': react, 'node_modules/fsevents': forMac });
  installed({ 'node_modules/react': react });
  expect(dependenciesAreCurrent(root)).toBe(true);
});

test.each([
  ['another version', { 'node_modules/react': { ...react, version: '19.3.2' } }],
  ['another content', { 'node_modules/react': { ...react, integrity: 'sha512-x' } }],
  ['a new package', { 'node_modules/react': react, 'node_modules/yaml': react }],
  ['one package less', {}],
])('%s in the lock file makes them stale', (_, packages) => {
  lock(packages);
  installed({ 'node_modules/react': react });
  expect(dependenciesAreCurrent(root)).toBe(false);
});
