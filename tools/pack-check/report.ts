// What `pack:check` prints: for people, or for machines.
import { formatProblem, type PackProblem } from '../../exhibit/pack/problem';

/** What was found in a pack, on its curator's desk. */
export interface DeskReport {
  readonly folder: string;
  /** The pack's version, where it can be shown. */
  readonly version: string | undefined;
  /** In reading order. */
  readonly problems: readonly PackProblem[];
}

/** Errors first, then warnings, then how many stand in which file; the last line sums up. */
export function textReport(report: DeskReport, style: 'plain' | 'coloured'): string[] {
  const { errors, warnings } = bySeverity(report.problems);
  const paint = style === 'coloured' ? paints : { error: String, warning: String, fine: String };
  return [
    ...errors.map((problem) => line(problem, paint.error)),
    ...warnings.map((problem) => line(problem, paint.warning)),
    ...countsByFile('error', errors),
    ...countsByFile('warning', warnings),
    (errors.length > 0 ? paint.error : paint.fine)(summary(report)),
  ];
}

/** One JSON document. Problems keep their order: by file, and in each from top to bottom. */
export function jsonReport(report: DeskReport): string {
  const { errors, warnings } = bySeverity(report.problems);
  const withoutSeverity = ({ file, line: number, column, path, message }: PackProblem) => ({
    file,
    line: number,
    column,
    path,
    message,
  });
  const document = {
    errors: errors.map(withoutSeverity),
    warnings: warnings.map(withoutSeverity),
    summary: {
      folder: report.folder,
      version: report.version ?? null,
      errors: errors.length,
      warnings: warnings.length,
      canBeShown: report.version !== undefined,
    },
  };
  return JSON.stringify(document, null, 2);
}

const paints = {
  error: (text: string) => `\u001B[31m${text}\u001B[39m`,
  warning: (text: string) => `\u001B[33m${text}\u001B[39m`,
  fine: (text: string) => `\u001B[32m${text}\u001B[39m`,
};

/** The place in colour, the words as they are. */
function line(problem: PackProblem, paint: (text: string) => string): string {
  const text = formatProblem(problem);
  const place = text.indexOf(' ');
  return paint(text.slice(0, place)) + text.slice(place);
}

function bySeverity(problems: readonly PackProblem[]) {
  const of = (severity: PackProblem['severity']) =>
    problems.filter((problem) => problem.severity === severity);
  return { errors: of('error'), warnings: of('warning') };
}

/** Worth a line only where the list above is too long to be counted at a glance. */
const worthCounting = 6;

function countsByFile(word: string, problems: readonly PackProblem[]): string[] {
  if (problems.length < worthCounting) return [];
  const counts = new Map<string, number>();
  for (const { file } of problems) counts.set(file, (counts.get(file) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return [`${word}s: ${sorted.map(([file, number]) => `${number} in ${file}`).join(', ')}`];
}

function summary({ folder, version, problems }: DeskReport): string {
  const { errors, warnings } = bySeverity(problems);
  const counts = `${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`;
  if (version === undefined) return `${folder}: ${counts}; the pack cannot be shown`;
  const rest = errors.length > 0 ? ', but its errors are to be mended first' : '';
  return `${folder}: ${counts}; version ${version} can be shown${rest}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
