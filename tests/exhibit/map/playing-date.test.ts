import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, endOfDay } from '../../../exhibit/map/happenings';
import { momentAt, paceOf, playFrom } from '../../../exhibit/map/playing-date';

const period = { first: 100, last: 140 };
const pace = paceOf(period, [110, 110, 125]);
const wholeMs = pace.lengthsMs.reduce((sum, ms) => sum + ms, 0);

describe('the date handle', () => {
  it('stands at the end of its day', () => {
    expect(momentAt({ kind: 'still', day: 120 }, pace, 1e9)).toBe(endOfDay(120));
  });

  it('plays on from where it stood, never back, and ends with the period', () => {
    const times = fc.double({ min: 0, max: 2 * wholeMs, noNaN: true });
    fc.assert(
      fc.property(times, times, fc.integer({ min: 100, max: 139 }), (a, b, day) => {
        const handle = playFrom(endOfDay(day), pace, 5000);
        expect(momentAt(handle, pace, 5000)).toBe(endOfDay(day));
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((ms) => momentAt(handle, pace, 5000 + ms));
        expect(late).toBeGreaterThanOrEqual(early ?? 0);
        expect(late).toBeLessThanOrEqual(endOfDay(period.last));
        expect(momentAt(handle, pace, 5000 + wholeMs)).toBe(endOfDay(period.last));
      }),
    );
  });

  it('begins anew when it is played from the end', () => {
    const handle = playFrom(endOfDay(period.last), pace, 0);
    expect(dayAt(momentAt(handle, pace, 1))).toBe(period.first);
  });

  it('is slower on a day with an event', () => {
    expect(pace.lengthsMs[10]).toBeGreaterThan(pace.lengthsMs[11] ?? Infinity);
  });

  it('passes every day, each for its time', () => {
    const handle = playFrom(endOfDay(period.first - 1), pace, 0);
    let ms = 0;
    pace.lengthsMs.forEach((length, index) => {
      expect(dayAt(momentAt(handle, pace, ms + length / 2))).toBe(period.first + index);
      ms += length;
    });
  });
});
