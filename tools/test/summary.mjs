// The table at the end of `npm test`, and its last line, which counts nothing but test cases.
import { seconds } from '../setup/progress.mjs';
import { sumOfCases } from './case-counts.mjs';

/**
 * @param {readonly import('./run-steps.mjs').Finished[]} finished
 * @returns {string}
 */
export function summaryOf(finished) {
  const rows = finished.map(
    ({ name, result, ms, cases }) =>
      `${name.padEnd(12)} ${result.padEnd(8)} ${seconds(ms).padStart(7)}  ${cases ? inWords(cases) : ''}`,
  );
  const { passed, failed } = sumOfCases(finished.map(({ cases }) => cases));
  return [...rows.map((row) => row.trimEnd()), '', `${passed} passed, ${failed} failed`].join('\n');
}

/** @param {import('./case-counts.mjs').Cases} cases */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
