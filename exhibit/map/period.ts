// The time that the map can show, from end to end of its date handle.
import type { Pack } from '../pack/pack';
import { type DaySpan, daysOf } from './day';

/** What the pack says, or else from the first route's beginning to the last one's end. */
export function periodOf({ manifest, routes }: Pick<Pack, 'manifest' | 'routes'>): DaySpan {
  if (manifest.period) {
    return { first: daysOf(manifest.period.start).first, last: daysOf(manifest.period.end).last };
  }
  const all = Object.values(routes);
  if (all.length === 0) return { first: 0, last: 0 };
  return {
    first: Math.min(...all.map(({ start }) => daysOf(start).first)),
    last: Math.max(...all.map(({ end }) => daysOf(end).last)),
  };
}
