// Whatever curators type, the lint answers: with places that an editor can open, and in time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify, parse } from 'yaml';
import { findDates } from '../../../../exhibit/pack/lint/find-dates';
import { languageWords } from '../../../../exhibit/pack/lint/languages';
import { checkAndLintPack } from '../../../../exhibit/pack/lint/lint-pack';
import { findNumberWords } from '../../../../exhibit/pack/lint/number-words';
import { examplePack } from '../../../helpers/example-pack';

/** Pieces of which dates, numbers and faults are made, more often than chance would. */
const pieces = [
  '27 1945 17 31 32 0 23:01 56.000 1,5 ٢٧ enero January May mayo de del al a to and y el the 26th B17',
  'mil cien hundred thousand doce treinta miles decenas dozens several unas about fareros . , … ? { } « » EE. J.',
  '{F1_lamp.keepers} {F2_ships.passages.low} {F1_lamp.none} \uFFFC',
].flatMap((line) => line.split(' '));
const piece = fc.oneof(
  fc.constantFrom('\n', '\n\n', ...pieces),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const anyText = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(' ').trim())
  .filter((text) => text !== '');

test('any words in the place of any text are answered, at places inside the file', () => {
  const paths = ['text/es.yaml', 'text/en.yaml'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...paths), anyText, anyText, anyText, (path, title, body, description) => {
      const { files, pictures } = examplePack();
      const words: unknown = parse(files.get(path) ?? '');
      Object.assign(sceneOf(words, 'letter'), { title, body, imageDescription: description });
      files.set(path, stringify(words));
      for (const { file, line, column, message } of checkAndLintPack(files, pictures).problems) {
        const lines = (files.get(file) ?? '').split(/\r\n|\n/);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect(message).toMatch(/expected|found/);
      }
    }),
    { numRuns: 60 },
  );
});

function sceneOf(words: unknown, id: string): object {
  const scenes: unknown = words instanceof Object && 'scenes' in words ? words.scenes : undefined;
  const scene: unknown =
    scenes instanceof Object ? Object.entries(scenes).find(([key]) => key === id)?.[1] : undefined;
  if (!(scene instanceof Object)) throw new TypeError(`no scene ${id}`);
  return scene;
}

test('every find lies in the text, and no two share a letter', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom('es', 'en', 'de', 'ja', 'he', 'ar', 'ca', 'zh-Hant', 'en-XA'),
      (text, tag) => {
        const words = languageWords(tag);
        const { dates, times, bareDays, numbers } = findDates(text, tag, words);
        const inWords = words ? findNumberWords(text, words.numbers) : { numbers: [], magnitudes: [] };
        for (const group of [
          [...dates, ...times, ...bareDays, ...numbers],
          [...inWords.numbers, ...inWords.magnitudes],
        ]) {
          const sorted = group.toSorted((a, b) => a.index - b.index);
          sorted.forEach(({ index, length }, at) => {
            expect(length).toBeGreaterThan(0);
            expect(index + length).toBeLessThanOrEqual(sorted[at + 1]?.index ?? text.length);
          });
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['digits', '9'.repeat(10_000)],
  ['days', '17 al '.repeat(1_500)],
  ['words of numbers', 'treinta y '.repeat(1_500)],
  ['opening braces', '{'.repeat(10_000)],
  ['line ends', '\n'.repeat(10_000)],
  ['spaces', `a${' '.repeat(10_000)}b`],
  ['letters', 'a'.repeat(10_000)],
])('a text far longer than any screen, of %s, is read in time', (_what, text) => {
  const startedMs = performance.now();
  const { files, pictures } = examplePack();
  const words: unknown = parse(files.get('text/es.yaml') ?? '');
  Object.assign(sceneOf(words, 'letter'), { body: `x ${text} x` });
  files.set('text/es.yaml', stringify(words));
  checkAndLintPack(files, pictures);
  expect(performance.now() - startedMs).toBeLessThan(5_000);
});
