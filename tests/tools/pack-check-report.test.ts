// What a curator reads at the end of `pack:check`, and what a machine does.
import { expect, test } from 'vitest';
import type { PackProblem } from '../../exhibit/pack/problem';
import { jsonReport, textReport, type DeskReport } from '../../tools/pack-check/report';

const problem = (severity: PackProblem['severity'], file: string, line: number): PackProblem => ({
  severity,
  file,
  line,
  column: 1,
  path: 'title',
  message: 'found nothing',
});

const report = (problems: readonly PackProblem[], version: string | undefined = '1.0.0'): DeskReport => ({
  folder: 'packs/x',
  version,
  problems,
});

test('a pack without fault takes one line', () => {
  expect(textReport(report([]), 'plain')).toEqual([
    'packs/x: 0 errors, 0 warnings; version 1.0.0 can be shown',
  ]);
});

test('errors come before warnings, each in reading order', () => {
  const problems = [
    problem('warning', 'a.yaml', 1),
    problem('error', 'a.yaml', 2),
    problem('error', 'b.yaml', 1),
  ];
  expect(textReport(report(problems), 'plain')).toEqual([
    'a.yaml:2:1 title found nothing',
    'b.yaml:1:1 title found nothing',
    'a.yaml:1:1 title warning: found nothing',
    'packs/x: 2 errors, 1 warning; version 1.0.0 can be shown, but its errors are to be mended first',
  ]);
});

test('a long list is counted by file, the fullest first', () => {
  const problems = [
    problem('warning', 'a.yaml', 1),
    ...[1, 2, 3, 4, 5].map((line) => problem('warning', 'b.yaml', line)),
  ];
  expect(textReport(report(problems), 'plain').slice(-2)).toEqual([
    'warnings: 5 in b.yaml, 1 in a.yaml',
    'packs/x: 0 errors, 6 warnings; version 1.0.0 can be shown',
  ]);
});

test('what cannot be shown is said to be so', () => {
  const lines = textReport({ ...report([problem('error', 'a.yaml', 1)]), version: undefined }, 'plain');
  expect(lines.at(-1)).toBe('packs/x: 1 error, 0 warnings; the pack cannot be shown');
});

const paints = ['\u001B[31m', '\u001B[33m', '\u001B[32m', '\u001B[39m'];

test('colours stand around places and the sum alone, and their words are the same', () => {
  const some = report([problem('error', 'a.yaml', 1), problem('warning', 'a.yaml', 2)]);
  const coloured = textReport(some, 'coloured');
  expect(coloured[0]).toBe('\u001B[31ma.yaml:1:1\u001B[39m title found nothing');
  const plain = coloured.map((line) => paints.reduce((left, paint) => left.replaceAll(paint, ''), line));
  expect(plain).toEqual(textReport(some, 'plain'));
});

test('the document for machines holds the same, apart', () => {
  const some = report([problem('warning', 'a.yaml', 2), problem('error', 'a.yaml', 1)]);
  expect(JSON.parse(jsonReport(some))).toEqual({
    errors: [{ file: 'a.yaml', line: 1, column: 1, path: 'title', message: 'found nothing' }],
    warnings: [{ file: 'a.yaml', line: 2, column: 1, path: 'title', message: 'found nothing' }],
    summary: { folder: 'packs/x', version: '1.0.0', errors: 1, warnings: 1, canBeShown: true },
  });
  expect(JSON.parse(jsonReport({ ...some, version: undefined }))).toMatchObject({
    summary: { version: null, canBeShown: false },
  });
});
