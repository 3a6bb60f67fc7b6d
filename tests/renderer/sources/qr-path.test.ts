// Every code that a visitor may scan, read again by another library than the one that made it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProof } from '../../../exhibit/sources/proof';
import { qrPath, quietModules } from '../../../renderer/sources/qr-path';
import { loadPack } from '../../e2e/helpers/pack';
import { pictureOf, readCode } from '../../helpers/qr-picture';

const pack = loadPack();
const addresses = Object.values(pack.sources)
  .filter(isProof)
  .flatMap(({ url }) => (url === undefined ? [] : [url]));

function read(text: string): string {
  const { path, sideModules } = qrPath(text);
  return readCode(pictureOf(path, sideModules));
}

test('there are addresses to read', () => expect(addresses.length).toBeGreaterThan(100));

test.each(addresses)('%s', (address) => {
  expect(read(address)).toBe(address);
});

test('an address in any letters is read as it was', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      expect(read(address)).toBe(address);
    }),
    { numRuns: 50 },
  );
});

describe('what a telephone needs at 60 cm', () => {
  const codes = [...addresses, `https://example.org/${'a'.repeat(600)}`].map(qrPath);

  test('no module is under 0.7 mm, and no code under a tenth of the distance', () => {
    for (const { moduleMm, sideModules } of codes) {
      expect(moduleMm).toBeGreaterThanOrEqual(0.7);
      expect(moduleMm * (sideModules - 2 * quietModules)).toBeGreaterThanOrEqual(60 - 1e-9);
    }
  });

  test('four light modules lie around each code, and it reaches to them', () => {
    for (const { path, sideModules } of codes) {
      const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.slice(1).map(Number));
      const end = sideModules - quietModules;
      expect(Math.min(...bars.map(([x = 0]) => x))).toBe(quietModules);
      expect(Math.min(...bars.map(([, y = 0]) => y))).toBe(quietModules);
      expect(Math.max(...bars.map(([x = 0, , length = 0]) => x + length))).toBe(end);
      expect(Math.max(...bars.map(([, y = 0]) => y + 1))).toBe(end);
    }
  });
});

test('more than any code can hold is refused, not cut', () => {
  expect(() => qrPath('a'.repeat(3_000))).toThrow();
});
