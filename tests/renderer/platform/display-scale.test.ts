// Real millimetres on real displays.
import { expect, test } from 'vitest';
import { displayScale } from '../../../renderer/platform/display-scale';

/** Size of reading text in mm. */
function readingSizeMm(
  diagonalInches: number,
  readerDistanceMm: number,
  width = 1920,
  height = 1080,
): number {
  const { readingSizePx, pixelsPerMm } = displayScale({ diagonalInches, readerDistanceMm }, width, height);
  return readingSizePx / pixelsPerMm;
}

test('a millimetre is a millimetre, lying and upright', () => {
  const lying = displayScale({ diagonalInches: 24, readerDistanceMm: 500 }, 1920, 1080);
  const upright = displayScale({ diagonalInches: 24, readerDistanceMm: 500 }, 1080, 1920);
  // 24 inches across 2,203 pixels.
  expect(lying.pixelsPerMm).toBeCloseTo(3.614, 3);
  expect(upright).toEqual(lying);
});

test('a capital of reading text fills 0.7 degrees at the reader, near or far', () => {
  for (const distanceMm of [500, 800, 1_200]) {
    const capitalMm = 0.672 * readingSizeMm(55, distanceMm);
    expect((Math.atan(capitalMm / distanceMm) * 180) / Math.PI).toBeCloseTo(0.7, 2);
  }
});

test('reading text is never under 24 pt', () => {
  expect(readingSizeMm(24, 300)).toBeCloseTo(8.467, 3);
  expect(readingSizeMm(24, 500)).toBeGreaterThan(8.467);
});

test('pixels finer on the same display make nothing smaller', () => {
  expect(readingSizeMm(32, 600, 3840, 2160)).toBeCloseTo(readingSizeMm(32, 600, 1280, 720), 6);
});
