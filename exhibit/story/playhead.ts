// Where the attract loop stands after a given time. No state: seeking, pausing and testing are the same call.

/** A position in the loop. */
export interface LoopPosition {
  readonly sceneIndex: number;
  /** When this scene came, in ms since the loop began: the same number for as long as it stands. */
  readonly startedMs: number;
  /** Scenes begun since the loop started; 0 for the first. */
  readonly step: number;
}

/**
 * Position of a loop that began with the scene at `startIndex`.
 * @param dwellMs time of each scene in story order; positive, at least one
 * @param elapsedMs time since the loop began; 0 or more, however many rounds that is
 */
export function loopPosition(
  dwellMs: readonly number[],
  startIndex: number,
  elapsedMs: number,
): LoopPosition {
  const roundMs = dwellMs.reduce((sum, ms) => sum + ms, 0);
  const rounds = Math.floor(elapsedMs / roundMs);
  let startedMs = rounds * roundMs;
  for (let offset = 0; offset < dwellMs.length; offset += 1) {
    const sceneIndex = (startIndex + offset) % dwellMs.length;
    const sceneMs = dwellMs[sceneIndex] ?? 0;
    if (elapsedMs < startedMs + sceneMs)
      return { sceneIndex, startedMs, step: rounds * dwellMs.length + offset };
    startedMs += sceneMs;
  }
  // Rounding of very large times can leave a hair beyond the last scene: that hair is the next round.
  return { sceneIndex: startIndex, startedMs, step: (rounds + 1) * dwellMs.length };
}
