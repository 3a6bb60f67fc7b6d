// Shares one progress among routes that appear one after another.

/**
 * How far each route is drawn (0..1) when the whole drawing stands at `progress` (0..1). A long route takes
 * longer than a short one, though not by as much as it is longer. Lengths may be in any one unit.
 */
export function routeProgresses(lengths: readonly number[], progress: number): number[] {
  const weights = lengths.map((length) => Math.sqrt(Math.max(length, Number.MIN_VALUE)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight) => {
    const own = (progress * total - before) / weight;
    before += weight;
    // At the very end rounding must not leave a hair of the last route undrawn.
    return progress >= 1 ? 1 : Math.min(1, Math.max(0, own));
  });
}
