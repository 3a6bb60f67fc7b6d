import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutField, unitOf } from '../../../../renderer/scenes/field/field-layout';
import { intoLens, type Lens, lensAt, outOfLens, seenBy } from '../../../../renderer/scenes/field/lens';
import { lensKey } from '../../../../renderer/scenes/field/lens-keys';

const field = { width: 1_130, height: 850 };
/** The field stands to the right of the words. */
const room = { x: -720, y: -40, width: 1_900, height: 930 };
const radius = 130;
const unitPx = unitOf(layoutField(56_000, field, 32));
const spots = fc.record({
  x: fc.double({ min: 0, max: field.width, noNaN: true }),
  y: fc.double({ min: 0, max: field.height, noNaN: true }),
});

describe('the lens', () => {
  test('shows each point of the field where that point is looked for', () => {
    fc.assert(
      fc.property(spots, spots, fc.double({ min: 1, max: 30, noNaN: true }), (focus, point, unit) => {
        const lens = lensAt(focus, room, radius, unit);
        const back = outOfLens(lens, intoLens(lens, point));
        expect(back.x).toBeCloseTo(point.x, 6);
        expect(back.y).toBeCloseTo(point.y, 6);
        const zero = intoLens(lens, focus);
        expect(Math.hypot(zero.x, zero.y)).toBe(0);
      }),
    );
  });

  test('lets single marks be seen, however many there are', () => {
    for (const count of [5_000, 56_000, 714_000]) {
      const unit = unitOf(layoutField(count, field, 32));
      const { width } = seenBy(lensAt({ x: 400, y: 300 }, room, radius, unit));
      expect(width / unit).toBeGreaterThan(5);
      expect(width / unit).toBeLessThan(12);
    }
  });

  test('is never under the finger, and wholly within the room', () => {
    const isClear = ({ focus, centre }: Lens) =>
      Math.hypot(centre.x - focus.x, centre.y - focus.y) > radius * 1.3;
    fc.assert(
      fc.property(spots, (focus) => {
        const lens = lensAt(focus, room, radius, unitPx);
        expect(isClear(lens)).toBe(true);
        expect(lens.centre.x - radius).toBeGreaterThanOrEqual(room.x);
        expect(lens.centre.x + radius).toBeLessThanOrEqual(room.x + room.width);
        expect(lens.centre.y - radius).toBeGreaterThanOrEqual(room.y);
        expect(lens.centre.y).toBeLessThanOrEqual(Math.max(focus.y, room.y + radius));
      }),
    );
  });

  test('stands straight above where there is room', () => {
    const { centre } = lensAt({ x: 700, y: 600 }, room, radius, unitPx);
    expect(centre.x).toBeCloseTo(700);
    expect(centre.y).toBeLessThan(600 - radius);
  });
});

describe('the keys of the lens', () => {
  const at = (focus: { x: number; y: number } | undefined) => ({ focus, field, seenPx: 40 });
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

  test.each([
    ['ArrowRight', false, { x: 120, y: 100 }],
    ['ArrowLeft', false, { x: 80, y: 100 }],
    ['ArrowUp', false, { x: 100, y: 80 }],
    ['ArrowDown', false, { x: 100, y: 120 }],
    ['ArrowDown', true, { x: 100, y: 260 }],
    ['ArrowLeft', true, { x: 0, y: 100 }],
  ])('%s (Shift: %s) moves it within the field', (name, shiftKey, focus) => {
    expect(lensKey(key(name, shiftKey), at({ x: 100, y: 100 }))).toEqual({ kind: 'show', focus });
  });

  test('an arrow, Enter or the space bar brings it to the middle; Escape, Enter and the space bar hide it', () => {
    for (const name of ['ArrowUp', 'Enter', ' ']) {
      expect(lensKey(key(name), at(undefined))).toEqual({ kind: 'show', focus: { x: 565, y: 425 } });
    }
    for (const name of ['Escape', 'Enter', ' ']) {
      expect(lensKey(key(name), at({ x: 1, y: 1 }))).toEqual({ kind: 'hide' });
    }
  });

  test('all other keys go on to the visit, and Escape too where there is no lens', () => {
    expect(lensKey(key('Escape'), at(undefined))).toBeUndefined();
    for (const name of ['PageDown', 'Home', '1', 'Tab']) {
      expect(lensKey(key(name), at({ x: 1, y: 1 }))).toBeUndefined();
    }
  });
});
