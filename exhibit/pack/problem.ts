// What is wrong with a pack, in a form that a person can act on without code.

/** One fault of a pack. Line and column count from 1, as editors do. */
export interface PackProblem {
  readonly severity: 'error' | 'warning';
  /** Path of the file inside the pack, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the file's content, such as `chapters[0].scenes[2].type`; empty for the whole file. */
  readonly path: string;
  /** What was expected, what was found, and what to do about it. */
  readonly message: string;
}

/** `file:line:column path message`, the form that editors and terminals make clickable. */
export function formatProblem(problem: PackProblem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const severity = problem.severity === 'warning' ? 'warning: ' : '';
  return [place, problem.path || '(file)', severity + problem.message].join(' ');
}

/** In reading order: by file, then from top to bottom. */
export function sortProblems(problems: readonly PackProblem[]): PackProblem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
