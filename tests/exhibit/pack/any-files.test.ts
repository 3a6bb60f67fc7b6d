// Whatever a pack's files hold, the checker answers: with a pack, or with what is wrong and where.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack, type PackReport } from '../../../exhibit/pack/check-pack';
import { examplePack, type PackDraft } from '../../helpers/example-pack';

const paths = [...examplePack().files.keys()];
/** A pack may do without its lists of avoided words. */
const neededPaths = paths.filter((path) => !path.startsWith('terms/'));

function expectAnswer({ files, pictures }: PackDraft): PackReport {
  const report = checkPack(files, pictures);
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  expect(report.pack === undefined).toBe(errors.length > 0);
  for (const { file, line, column, message } of report.problems) {
    const lines = (files.get(file) ?? '').split(/\r\n|\n/);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(message).toMatch(/expected|found|not valid YAML/);
  }
  return report;
}

/** A change that a hand, a sync client or a bad disk makes to a text. */
type Slip = (text: string, at: number) => string;

const onLine = (change: (line: string) => readonly string[]): Slip => {
  return (text, at) => {
    const lines = text.split('\n');
    const index = at % lines.length;
    return lines.flatMap((line, number) => (number === index ? change(line) : [line])).join('\n');
  };
};

const onCharacter = (change: (character: string) => string): Slip => {
  return (text, at) => {
    const index = at % (text.length + 1);
    return text.slice(0, index) + change(text.charAt(index)) + text.slice(index + 1);
  };
};

const slips: Readonly<Record<string, Slip>> = {
  deleteLine: onLine(() => []),
  repeatLine: onLine((line) => [line, line]),
  indentLine: onLine((line) => [`  ${line}`]),
  indentWithTab: onLine((line) => [`\t${line}`]),
  outdentLine: onLine((line) => [line.trimStart()]),
  emptyValue: onLine((line) => [line.replace(/:.*/, ':')]),
  cutOff: (text, at) => text.slice(0, at % (text.length + 1)),
  flipBit: onCharacter((character) => String.fromCharCode((character.charCodeAt(0) || 0) ^ 4)),
  ...Object.fromEntries(
    [...'\t:-*&{}[]"\'|>%@!?#,~<= 0\n\r\0\uFEFFé'.split(''), '---', '...', '__proto__', '<<'].map((sign) => [
      `write ${JSON.stringify(sign)}`,
      onCharacter(() => sign),
    ]),
  ),
};

test('the example pack survives any slip of the hand: a pack, or problems with their places', () => {
  const slip = fc.record({
    file: fc.constantFrom(...paths),
    name: fc.constantFrom(...Object.keys(slips)),
    at: fc.nat(100_000),
  });
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (changes) => {
      const draft = examplePack();
      for (const { file, name, at } of changes) {
        draft.files.set(file, slips[name]?.(draft.files.get(file) ?? '', at) ?? '');
      }
      expectAnswer(draft);
    }),
    { numRuns: 120 },
  );
});

/** Lines that look like YAML more often than chance would. */
const yamlish = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '  ', '    ', '\t', '- ', '  - '),
      fc.constantFrom('title', 'scenes', 'chapters', 'id', 'type', '1', '__proto__', 'constructor', '? ', ''),
      fc.constantFrom(': ', ':', ' ', ': &a ', ': *a', ': |', ': !!set '),
      fc.oneof(
        fc.constantFrom('{', '[', '1', 'null', '.nan', '.inf', '-0', '0x10', 'text', '*a'),
        fc.string(),
      ),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

test('any text in the place of any file is answered', () => {
  const anyText = fc.oneof(yamlish, fc.string({ unit: 'binary' }), fc.json());
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...paths), anyText, { minKeys: 1 }), (texts) => {
      const draft = examplePack();
      for (const [path, text] of Object.entries(texts)) draft.files.set(path, text);
      expectAnswer(draft);
    }),
    { numRuns: 80 },
  );
});

test('any selection of the files is answered, and only the whole is a pack', () => {
  fc.assert(
    fc.property(fc.subarray(paths), (present) => {
      const { files, pictures } = examplePack();
      const rest = new Map([...files].filter(([path]) => present.includes(path)));
      const { pack } = expectAnswer({ files: rest, pictures });
      expect(pack !== undefined).toBe(neededPaths.every((path) => present.includes(path)));
    }),
    { numRuns: 20 },
  );
});

test('checking changes nothing: the same files give the same report', () => {
  const { files, pictures } = examplePack();
  const before = new Map(files);
  const first = checkPack(files, pictures);
  expect(checkPack(files, pictures)).toEqual(first);
  expect(files).toEqual(before);
});
