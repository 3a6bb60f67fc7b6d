import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeProgresses } from '../../../renderer/map/route-progress';

const lengths = fc.array(fc.double({ min: 0, max: 2000, noNaN: true }), { minLength: 1, maxLength: 45 });
const progresses = fc.double({ min: 0, max: 1, noNaN: true });

describe('routes that appear one after another', () => {
  it('are all undrawn at 0 and all drawn at 1', () => {
    fc.assert(
      fc.property(lengths, (all) => {
        expect(routeProgresses(all, 0).every((progress) => progress === 0)).toBe(true);
        expect(routeProgresses(all, 1).every((progress) => progress === 1)).toBe(true);
      }),
    );
  });

  it('begin only when the one before is whole', () => {
    fc.assert(
      fc.property(lengths, progresses, (all, progress) => {
        const drawn = routeProgresses(all, progress);
        const begun = drawn.findLastIndex((one) => one > 1e-9);
        expect(drawn.slice(0, Math.max(0, begun)).every((one) => one > 1 - 1e-9)).toBe(true);
      }),
    );
  });

  it('never go back', () => {
    fc.assert(
      fc.property(lengths, progresses, progresses, (all, a, b) => {
        const [early, late] = [routeProgresses(all, Math.min(a, b)), routeProgresses(all, Math.max(a, b))];
        expect(early.every((one, index) => one <= (late[index] ?? 0))).toBe(true);
      }),
    );
  });

  it('give a long route more of the time', () => {
    const [short = 0, long = 0] = routeProgresses([100, 900], 0.25);
    expect(short).toBe(1);
    expect(long).toBe(0);
    expect(routeProgresses([900, 100], 0.5)[0]).toBeLessThan(1);
  });
});
