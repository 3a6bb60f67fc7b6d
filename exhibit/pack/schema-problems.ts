// Turns a schema's complaints into problems that name a place in the file.
import * as v from 'valibot';
import type { PackProblem } from './problem';
import type { PathSegments, YamlFile } from './yaml-file';

type Schema<Output> = v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>;

export type Checked<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** Checks a file's content against its schema; all complaints are reported, not the first alone. */
export function checkAgainst<Output>(schema: Schema<Output>, yaml: YamlFile): Checked<Output> {
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems };
  const result = v.safeParse(schema, yaml.content);
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => yaml.problemAt(pathOf(issue), describe(issue))),
  };
}

function pathOf(issue: v.BaseIssue<unknown>): PathSegments {
  return (issue.path ?? []).map((item) =>
    typeof item.key === 'number' || typeof item.key === 'string' ? item.key : String(item.key),
  );
}

function describe(issue: v.BaseIssue<unknown>): string {
  const found = issue.received === 'undefined' ? 'nothing' : shorten(issue.received);
  if (issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never') {
    return `found a key that has no meaning here; expected it to be taken out, or its spelling mended`;
  }
  if (issue.kind === 'schema' && issue.received === 'undefined') {
    return `expected ${readable(issue.expected)}, found nothing: add it`;
  }
  if (issue.kind === 'schema') return `expected ${readable(issue.expected)}, found ${found}`;
  // Checks written for the pack carry their own "expected …".
  return issue.message.startsWith('expected') ? `${issue.message}, found ${found}` : issue.message;
}

const plainNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  Object: 'a group of "key: value" lines',
  Array: 'a list (lines that start with "-")',
};

function readable(expected: string | null): string {
  if (expected === null) return 'something else';
  return plainNames[expected] ?? expected.replaceAll('(', '').replaceAll(')', '').replaceAll(' | ', ' or ');
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}
