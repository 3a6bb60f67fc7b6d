// Before the tests become an ordinary user, it is known whether that user can read what they need.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closedOnTheWay, firstClosed } from '../../tools/test/ordinary-user.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vigilia-user-'));
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'home/checkout/assets'), { recursive: true });
  writeFileSync(join(root, 'home/checkout/assets/pack.yaml'), 'id: island');
  for (const path of ['home', 'home/checkout', 'home/checkout/assets']) mode(path, 0o755);
  mode('home/checkout/assets/pack.yaml', 0o644);
});
afterEach(() => {
  mode('home', 0o755);
  rmSync(root, { recursive: true });
});

function mode(path: string, bits: number): void {
  chmodSync(join(root, path), bits);
}

test('an open checkout can be read', () => {
  expect(firstClosed([join(root, 'home/checkout')])).toBeUndefined();
});

test.each([
  ['a home that is private', 'home', 0o700],
  ['a folder that cannot be listed', 'home/checkout/assets', 0o711],
  ['a file that is private', 'home/checkout/assets/pack.yaml', 0o600],
])('%s is named', (_, path, bits) => {
  mode(path, bits);
  expect(firstClosed([join(root, 'home/checkout')])).toBe(join(root, path));
});

test('a folder that others may pass but not list is no obstacle on the way', () => {
  mode('home', 0o711);
  expect(closedOnTheWay(join(root, 'home/checkout'))).toBeUndefined();
});
