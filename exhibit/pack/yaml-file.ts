// Reads one YAML text and remembers where everything stood, so that every later complaint can point there.
import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { reservedNames } from './identifier';
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
  /** A problem placed at a passage inside a text; at the text itself where its writing (escapes) hides the passage. */
  problemIn(
    path: PathSegments,
    passage: Passage,
    message: string,
    severity?: PackProblem['severity'],
  ): PackProblem;
}

/** A part of a text, as it stands there. */
export interface Passage {
  /** Of the whole text. */
  readonly text: string;
  /** Offset of the passage in the text, and its length, in UTF-16 units as strings count. */
  readonly index: number;
  readonly length: number;
}

/**
 * YAML 1.2 without timestamps, merge keys or types of its own, whatever a file's first line demands: a date stays the
 * text that the curator typed.
 */
const plainYaml = {
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

export function readYamlFile(file: string, text: string): YamlFile {
  const document = parseDocument(text, plainYaml);
  const problems = firstOfEachLine(
    [...errorsIn(document), ...aliasesIn(document), ...reservedNamesIn(document)].map(
      ({ offset, message }): PackProblem => ({
        severity: 'error',
        file,
        ...positionOf(text, offset),
        path: '',
        message,
      }),
    ),
  );
  return {
    file,
    content: problems.length > 0 ? undefined : (document.toJS() as unknown),
    problems,
    problemAt(path, message, severity = 'error') {
      return {
        severity,
        file,
        ...positionOf(text, offsetOf(document, path)),
        path: formatPath(path),
        message,
      };
    },
    problemIn(path, passage, message, severity = 'error') {
      const offset = offsetOfPassage(document, text, path, passage) ?? offsetOf(document, path);
      return { severity, file, ...positionOf(text, offset), path: formatPath(path), message };
    },
  };
}

/** Counted here: the reader's own counter loses lines in a text that it cannot read to the end. */
function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** `chapters[0].scenes[2].type` */
export function formatPath(path: PathSegments): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${segment}]`;
    return text === '' ? segment : `${text}.${segment}`;
  }, '');
}

interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** A tab confuses everything that comes after it: tabs are reported alone. So does what ends the text too early. */
function errorsIn({ errors }: Document): Fault[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const lost = errors.findIndex(({ message }) => message.includes('in YAML stream'));
  const telling = tabs.length > 0 ? tabs : errors.slice(0, lost === -1 ? errors.length : lost + 1);
  return telling.map(({ pos, code, message }) => ({ offset: pos[0], message: explain(code, message) }));
}

/** What else is wrong in a line mostly follows from its first fault. */
function firstOfEachLine(problems: readonly PackProblem[]): PackProblem[] {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return sorted.filter(({ line }, index) => index === 0 || line !== sorted[index - 1]?.line);
}

/** The faults that curators meet most get an advice of their own. */
function explain(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') {
    return 'found "---", which begins a second document; expected one for each file: take the line out';
  }
  if (code === 'TAB_AS_INDENT') return 'found a tab as indentation; expected spaces (two for each level)';
  if (code === 'DUPLICATE_KEY') return `found the same key twice; keep one of the two (${message})`;
  if (message === 'Unexpected scalar at node end') {
    return 'found words after a bracket or reference that has ended; a text that begins with "{", "[" or "*" needs quotes';
  }
  return `not valid YAML: ${message}`;
}

/** A pack uses no references: one is a text that begins with an asterisk, or a trap that grows when it is followed. */
function aliasesIn(document: Document): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Alias(_key, { range, source }) {
      const message = `found "*${source}", which YAML takes for a reference: put the text in quotes`;
      found.push({ offset: range?.[0] ?? 0, message });
    },
  });
  return found;
}

/** Names that mean something else to JavaScript: the schema library would drop them without a word. */
function reservedNamesIn(document: Document): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Pair(_key, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string' || !reservedNames.includes(key.value)) return;
      const message = `found "${key.value}", a name that the application needs for itself: choose another`;
      found.push({ offset: key.range?.[0] ?? 0, message });
    },
  });
  return found;
}

/** Offset of the key that leads to a value; of its nearest existing surrounding where it is missing. */
function offsetOf(document: Document, path: PathSegments): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const segment of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment))
      : undefined;
    const item = isSeq(node) ? node.items[Number(segment)] : undefined;
    if (pair === undefined && item === undefined) return offset;
    offset = startOf(pair?.key ?? item) ?? offset;
    node = pair ? pair.value : item;
  }
  return offset;
}

/** The passage is looked for in the text as typed: it is the first, second … time that it stands there. */
function offsetOfPassage(
  document: Document,
  source: string,
  path: PathSegments,
  { text, index, length }: Passage,
): number | undefined {
  const node = document.getIn(path, true);
  const [start, end] = (isScalar(node) && node.range) || [0, 0];
  const typed = source.slice(start, end);
  const words = text.slice(index, index + length);
  if (words === '') return undefined;
  let at = typed.indexOf(words);
  for (let earlier = text.indexOf(words); earlier !== -1 && earlier < index;) {
    if (at === -1) return undefined;
    at = typed.indexOf(words, at + 1);
    earlier = text.indexOf(words, earlier + 1);
  }
  return at === -1 ? undefined : start + at;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
