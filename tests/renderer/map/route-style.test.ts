import { describe, expect, it } from 'vitest';
import type { Route, RouteMode } from '../../../exhibit/pack/map-schema';
import { type LineStyle, lineStyleOf } from '../../../renderer/map/route-style';

const modes: RouteMode[] = ['foot', 'train', 'ship', 'mixed'];
const confidences: Route['confidence'][] = ['high', 'medium', 'disputed'];

/** The strokes without their size: what remains for somebody who sees no colours. */
function pattern({ dash, cap, width }: LineStyle): string {
  return JSON.stringify([cap, dash.map((length) => Math.round((10 * length) / width))]);
}

/** The share of the way that is inked. */
function inked({ dash, cap, width }: LineStyle): number {
  if (dash.length === 0) return 1;
  const end = cap === 'round' ? width : 0;
  const drawn = dash.reduce((sum, length, index) => sum + (index % 2 === 0 ? length + end : 0), 0);
  return drawn / dash.reduce((sum, length) => sum + length, 0);
}

describe('the line of a route', () => {
  it('tells its mode and its certainty by its strokes alone', () => {
    const patterns = modes.flatMap((mode) =>
      confidences.map((confidence) => pattern(lineStyleOf(mode, confidence, 20))),
    );
    expect(new Set(patterns).size).toBe(modes.length * confidences.length);
  });

  it('is unbroken only on foot, and only where we are sure', () => {
    expect(lineStyleOf('foot', 'high', 20).dash).toEqual([]);
    for (const mode of modes) expect(lineStyleOf(mode, 'medium', 20).dash).not.toEqual([]);
  });

  it.each(modes)('by %s is finer and more broken the less sure it is', (mode) => {
    const [high, medium, disputed] = confidences.map((confidence) => lineStyleOf(mode, confidence, 20));
    if (!high || !medium || !disputed) throw new Error('three styles');
    expect(high.width).toBeGreaterThan(medium.width);
    expect(medium.width).toBeGreaterThan(disputed.width);
    expect(inked(high)).toBeGreaterThan(inked(medium) * 1.08);
    expect(inked(medium)).toBeGreaterThan(inked(disputed) * 1.08);
  });

  it('has gaps that its round ends do not close', () => {
    for (const mode of modes) {
      for (const confidence of confidences) {
        const { dash, cap, width } = lineStyleOf(mode, confidence, 20);
        const gaps = dash
          .filter((_, index) => index % 2 === 1)
          .map((gap) => gap - (cap === 'round' ? width : 0));
        for (const gap of gaps) expect(gap).toBeGreaterThan(width);
      }
    }
  });

  it('grows with the size of the names', () => {
    expect(lineStyleOf('train', 'high', 40).width).toBeCloseTo(2 * lineStyleOf('train', 'high', 20).width);
  });
});
