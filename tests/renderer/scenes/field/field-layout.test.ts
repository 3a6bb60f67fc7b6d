import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaryAt, layoutField, markAt, marksIn } from '../../../../renderer/scenes/field/field-layout';

/** Fields of the smallest and the largest display, and of texts twice as large. */
const sizes = fc.record({
  width: fc.integer({ min: 300, max: 2_400 }),
  height: fc.integer({ min: 250, max: 2_000 }),
});
const counts = fc.oneof(fc.integer({ min: 1, max: 800_000 }), fc.constantFrom(1, 2, 12, 56_000, 714_000));
const mostPitchPx = 32;

describe('the layout of a field', () => {
  test('has a place for every mark, inside the field, and none for more', () => {
    fc.assert(
      fc.property(counts, sizes, (count, size) => {
        const layout = layoutField(count, size, mostPitchPx);
        expect(layout.columns * layout.rows).toBeGreaterThanOrEqual(count);
        expect(layout.columns * (layout.rows - 1)).toBeLessThan(count);
        for (const index of [0, layout.columns - 1, Math.floor(count / 2), count - 1]) {
          const { x, y } = markAt(layout, Math.min(index, count - 1));
          expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
        }
        expect(marksIn(layout, { x: 0, y: 0, ...size })).toHaveLength(count);
      }),
      { numRuns: 40 },
    );
  });

  test('uses the whole field, and spreads a few no further than they can be seen together', () => {
    const large = layoutField(56_000, { width: 1130, height: 850 }, mostPitchPx);
    expect(large.columns * large.pitch.width).toBeCloseTo(1128);
    expect(large.rows * large.pitch.height).toBeCloseTo(848);
    expect(large.pitch.width / large.pitch.height).toBeCloseTo(1, 1);
    const small = layoutField(12, { width: 1130, height: 850 }, mostPitchPx);
    expect(small.pitch).toEqual({ width: 32, height: 32 });
  });

  test('stands each mark a little off, the same way every time, and never over another', () => {
    const layout = layoutField(1_000, { width: 800, height: 600 }, mostPitchPx);
    const marks = Array.from({ length: 1_000 }, (_, index) => markAt(layout, index));
    expect(marks).toEqual(Array.from({ length: 1_000 }, (_, index) => markAt(layout, index)));
    const offsets = new Set(
      marks.map(({ x }, index) => (x - (index % layout.columns) * layout.pitch.width).toFixed(2)),
    );
    expect(offsets.size).toBeGreaterThan(100);
    marks.forEach((mark, index) => {
      const right = marks[index + 1];
      const isSameRow = (index + 1) % layout.columns !== 0;
      if (right && isSameRow) expect(right.x - mark.x).toBeGreaterThan(0.75 * layout.pitch.width);
    });
  });

  test('finds the marks of a part of the field', () => {
    const layout = layoutField(5_000, { width: 900, height: 700 }, mostPitchPx);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_999 }), (index) => {
        const { x, y } = markAt(layout, index);
        const found = marksIn(layout, { x: x - 30, y: y - 30, width: 60, height: 60 });
        expect(found).toContain(index);
        expect(found.length).toBeLessThan(100);
      }),
    );
  });

  test('parts the field between two marks, in reading order', () => {
    const layout = layoutField(100, { width: 322, height: 322 }, mostPitchPx);
    expect(layout.columns).toBe(10);
    const isAbove = (index: number, boundary: number) => {
      const { x, y } = markAt(layout, index);
      const [left, step, , right] = boundaryAt(layout, boundary);
      if (!left || !step) return false;
      return y < (right && x > step.x ? right.y : left.y);
    };
    for (const boundary of [10, 33, 39, 50, 99]) {
      for (let index = 0; index < 100; index += 1) expect(isAbove(index, boundary)).toBe(index < boundary);
    }
  });
});
