// A disk that is too full is said to be so before anything is begun.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireDiskSpace } from '../../tools/setup/disk-space.mjs';

test('how much is needed and how much is free is named', () => {
  const parent = mkdtempSync(join(tmpdir(), 'vigilia-disk-'));
  const folder = join(parent, 'not/yet/there');
  expect(() => requireDiskSpace(folder, 0)).not.toThrow();
  expect(existsSync(folder)).toBe(true);
  expect(() => requireDiskSpace(folder, 1e12)).toThrow(/1000000000000 MB are needed .* \d+ MB are free/);
  rmSync(parent, { recursive: true });
});
