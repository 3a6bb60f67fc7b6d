// Reads one YAML text and remembers where everything stood, so that every later complaint can point there.
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { PackProblem } from './problem';

/** Keys and indexes that lead from the top of a file to a value. */
export type PathSegments = readonly (string | number)[];

export interface YamlFile {
  readonly file: string;
  /** The content as plain values; undefined where the text could not be read. */
  readonly content: unknown;
  readonly problems: readonly PackProblem[];
  /** A problem placed at the value (or, where it is missing, at its nearest surrounding). */
  problemAt(path: PathSegments, message: string, severity?: PackProblem['severity']): PackProblem;
}

export function readYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  // `yaml` reads 1.2 without timestamps or merge keys: a date stays the text that the curator typed.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problemAtOffset = (offset: number, message: string): PackProblem => {
    const { line, col } = lines.linePos(offset);
    return { severity: 'error', file, line, column: col, path: '', message };
  };
  const problems = [
    ...document.errors.map((error) => problemAtOffset(error.pos[0], explain(error.code, error.message))),
    ...aliasesIn(document).map(({ offset, name }) =>
      problemAtOffset(offset, `found "*${name}", which YAML takes for a reference: put the text in quotes`),
    ),
  ];
  return {
    file,
    content: problems.length > 0 ? undefined : (document.toJS() as unknown),
    problems,
    problemAt(path, message, severity = 'error') {
      const { line, col } = lines.linePos(offsetOf(document, path));
      return { severity, file, line, column: col, path: formatPath(path), message };
    },
  };
}

/** `chapters[0].scenes[2].type` */
export function formatPath(path: PathSegments): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${segment}]`;
    return text === '' ? segment : `${text}.${segment}`;
  }, '');
}

/** The two faults that curators meet most get an advice of their own. */
function explain(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'found a tab as indentation; expected spaces (two for each level)';
  if (code === 'DUPLICATE_KEY') return `found the same key twice; keep one of the two (${message})`;
  return `not valid YAML: ${message}`;
}

/** A pack uses no references: one is a text that begins with an asterisk, or a trap that grows when it is followed. */
function aliasesIn(document: Document): { readonly offset: number; readonly name: string }[] {
  const found: { offset: number; name: string }[] = [];
  visit(document, {
    Alias(_key, { range, source }) {
      found.push({ offset: range?.[0] ?? 0, name: source });
    },
  });
  return found;
}

/** Offset of the key that leads to a value; of its nearest existing surrounding where it is missing. */
function offsetOf(document: Document, path: PathSegments): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = keyOffset(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function keyOffset(document: Document, path: PathSegments): number | undefined {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
