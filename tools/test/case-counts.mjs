// How many test cases passed and failed, as the runners themselves report it. No report: no numbers.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Cases */

/**
 * @param {string} file of Vitest's JSON reporter
 * @returns {Cases | undefined}
 */
export function vitestCases(file) {
  const report = readReport(file);
  if (report === undefined) return undefined;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/**
 * @param {string} file of Playwright's JSON reporter
 * @returns {Cases | undefined}
 */
export function playwrightCases(file) {
  const stats = readReport(file)?.stats;
  if (stats === undefined) return undefined;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * @param {readonly (Cases | undefined)[]} all
 * @returns {Cases}
 */
export function sumOfCases(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const cases of all) {
    sum.passed += cases?.passed ?? 0;
    sum.failed += cases?.failed ?? 0;
    sum.skipped += cases?.skipped ?? 0;
  }
  return sum;
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
