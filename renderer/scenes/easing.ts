// Movement eases; it never bounces. Plain functions from 0..1 to 0..1.

/** Slow at both ends. */
export function easeInOut(progress: number): number {
  return progress < 0.5 ? 2 * progress * progress : 1 - (2 - 2 * progress) ** 2 / 2;
}

/** How far a value has come from `start` to `end`, held between 0 and 1. */
export function partOf(value: number, start: number, end: number): number {
  return Math.min(1, Math.max(0, (value - start) / (end - start)));
}
