// The last line of `npm test` counts what the runners reported, and nothing else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { playwrightCases, vitestCases } from '../../tools/test/case-counts.mjs';
import { runSteps } from '../../tools/test/run-steps.mjs';
import { summaryOf } from '../../tools/test/summary.mjs';

let report: string;
beforeEach(() => (report = join(mkdtempSync(join(tmpdir(), 'vigilia-summary-')), 'report.json')));
afterEach(() => rmSync(join(report, '..'), { recursive: true }));

test('cases are taken from the reports', () => {
  writeFileSync(
    report,
    '{ "numPassedTests": 5, "numFailedTests": 1, "numPendingTests": 2, "numTodoTests": 1 }',
  );
  expect(vitestCases(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  writeFileSync(report, '{ "stats": { "expected": 7, "unexpected": 2, "flaky": 1, "skipped": 4 } }');
  expect(playwrightCases(report)).toEqual({ passed: 8, failed: 2, skipped: 4 });
});

test('without a report there are no numbers', () => {
  expect(vitestCases(report)).toBeUndefined();
  expect(playwrightCases(report)).toBeUndefined();
});

test('the table shows every step, and the last line nothing but the sum', () => {
  const lines = summaryOf([
    { name: 'check', result: 'FAILED', ms: 4200 },
    { name: 'unit', result: 'ok', ms: 12_300, cases: { passed: 5, failed: 0, skipped: 1 } },
    { name: 'end-to-end', result: 'FAILED', ms: 61_000, cases: { passed: 7, failed: 2, skipped: 0 } },
  ]).split('\n');
  expect(lines).toEqual([
    'check        FAILED     4.2 s',
    'unit         ok          12 s  5 passed, 0 failed, 1 skipped',
    'end-to-end   FAILED      61 s  7 passed, 2 failed',
    '',
    '12 passed, 2 failed',
  ]);
});

test('after a failed step the others run, except those that need it', async () => {
  const ok = () => Promise.resolve({ ok: true });
  const finished = await runSteps([
    { name: 'build', run: () => Promise.resolve({ ok: false }) },
    { name: 'end-to-end', needs: 'build', run: ok },
    { name: 'pack', run: ok },
  ]);
  expect(finished.map(({ name, result }) => `${name}: ${result}`)).toEqual([
    'build: FAILED',
    'end-to-end: not run',
    'pack: ok',
  ]);
});
