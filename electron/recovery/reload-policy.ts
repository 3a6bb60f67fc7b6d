// Whether a page that died is loaded again. Pure: the past and the time come in.

export type RecoveryStep = 'reload' | 'give-up';

const mostReloads = 3;
const windowMs = 60_000;

/** @param goneAtMs when the page died, the last time included */
export function nextRecoveryStep(goneAtMs: readonly number[], nowMs: number): RecoveryStep {
  const recent = goneAtMs.filter((atMs) => nowMs - atMs < windowMs);
  return recent.length <= mostReloads ? 'reload' : 'give-up';
}
