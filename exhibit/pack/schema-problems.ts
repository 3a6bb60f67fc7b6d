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
  // The schema library takes a list for a group whose keys are 0, 1, 2.
  if (Array.isArray(yaml.content)) {
    const message = `expected ${plainNames.Object}, found ${plainNames.Array}`;
    return { ok: false, problems: [yaml.problemAt([], message)] };
  }
  const result = v.safeParse(schema, yaml.content);
  if (result.success) return { ok: true, value: result.output };
  const issues = [...result.issues, ...furtherUnknownKeys(schema, result.issues, yaml.content)];
  return { ok: false, problems: issues.map((issue) => yaml.problemAt(pathOf(issue), describe(issue))) };
}

/** The schema library reports one unknown key of a group: it is taken out, and the group read again. */
function furtherUnknownKeys(
  schema: Schema<unknown>,
  known: readonly v.BaseIssue<unknown>[],
  content: unknown,
): v.BaseIssue<unknown>[] {
  const unknown = known.filter(isUnknownKey);
  if (unknown.length === 0) return [];
  const rest = unknown.reduce((left, issue) => without(left, pathOf(issue)), content);
  const further = (v.safeParse(schema, rest).issues ?? []).filter(isUnknownKey);
  return [...further, ...furtherUnknownKeys(schema, further, rest)];
}

/** A copy of plain data without the value at a path. A list that stands for a group is read by its indexes. */
function without(content: unknown, [segment, ...rest]: PathSegments): unknown {
  if (typeof content !== 'object' || content === null) return content;
  const entries = Object.entries(content).flatMap(([key, value]: [string, unknown]) => {
    if (key !== String(segment)) return [[key, value] as const];
    return rest.length === 0 ? [] : [[key, without(value, rest)] as const];
  });
  return Array.isArray(content) && rest.length > 0
    ? entries.map(([, value]) => value)
    : Object.fromEntries(entries);
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never';
}

function pathOf(issue: v.BaseIssue<unknown>): PathSegments {
  return (issue.path ?? []).map((item) =>
    typeof item.key === 'number' || typeof item.key === 'string' ? item.key : String(item.key),
  );
}

function describe(issue: v.BaseIssue<unknown>): string {
  if (isUnknownKey(issue)) {
    return `found a key that has no meaning here; expected it to be taken out, or its spelling mended`;
  }
  // Checks written for the pack carry their own "expected …".
  const expected = issue.message.startsWith('expected')
    ? issue.message
    : `expected ${readable(issue.expected)}`;
  if (issue.kind === 'schema' && isNothing(issue)) return `${expected}, found nothing: add it`;
  if (isNothing(issue)) return `${expected}, found nothing`;
  // A check of a whole group says itself what is wrong in it.
  if (issue.kind === 'validation' && typeof issue.input === 'object' && issue.type === 'check')
    return expected;
  return `${expected}, found ${shorten(plainNames[issue.received] ?? issue.received)}`;
}

/** A key without its value, a text of spaces, an empty list. */
function isNothing({ type, received }: v.BaseIssue<unknown>): boolean {
  return received === 'undefined' || received === 'null' || (type === 'min_length' && received === '0');
}

const plainNames: Readonly<Record<string, string>> = {
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
