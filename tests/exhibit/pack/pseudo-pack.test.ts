// The languages that nobody speaks are good for what they are made for: longer, strange, and still a whole pack.
import { mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPack } from '../../../exhibit/pack/check-pack';
import { entry } from '../../../exhibit/pack/pack';
import { referencesIn } from '../../../exhibit/pack/text-reference';
import { examplePackFolder } from '../../helpers/example-pack';
import { inAccents, inHebrewLetters } from '../../helpers/pseudo-language';
import { pseudoLanguages, writePseudoPack } from '../../helpers/pseudo-pack';
import { readPack } from '../../helpers/read-pack';

const exhibitFolder = fileURLToPath(new URL('../../../assets/packs/marchas', import.meta.url));
const targetFolder = mkdtempSync(join(tmpdir(), 'vigilia-pseudo-'));
afterAll(() => rmSync(targetFolder, { recursive: true }));

function pseudoPackOf(folder: string, name: string) {
  const target = join(targetFolder, name);
  writePseudoPack(folder, target);
  const { files, pictures } = readPack(target);
  return checkPack(files, pictures);
}

/** Every text of a language, by its path. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

describe.each([
  ['the example', examplePackFolder],
  ['the exhibit', exhibitFolder],
])('%s with pseudo-languages', (name, folder) => {
  const { pack, problems } = pseudoPackOf(folder, name);

  test('is a whole pack', () => {
    expect(problems).toEqual([]);
    expect(pack?.manifest.languages.map(({ tag, direction }) => `${tag} ${direction}`)).toEqual([
      'es ltr',
      'en ltr',
      'en-XA ltr',
      'ar-XB rtl',
    ]);
    expect(pack?.manifest.defaultLanguage).toBe('es');
  });

  test.each(pseudoLanguages.map(({ tag }) => tag))(
    'has every text in %s at least 35 %% longer, with its figures',
    (tag) => {
      const plain = textsIn(pack?.texts['en']);
      const pseudo = new Map(textsIn(entry(pack?.texts ?? {}, tag)));
      expect(plain.length).toBeGreaterThan(40);
      expect([...pseudo.keys()]).toEqual(plain.map(([path]) => path));
      for (const [path, text] of plain) {
        const longer = pseudo.get(path) ?? '';
        expect(longer.length, path).toBeGreaterThanOrEqual(text.length * 1.35);
        expect(longer.length, path).toBeLessThan(text.length * 1.5 + 4);
        expect(referencesIn(longer), path).toEqual(referencesIn(text));
        expect(longer.match(/\{\w+\}/g), path).toEqual(text.match(/\{\w+\}/g));
        expect(longer.split('\n\n'), path).toHaveLength(text.split('\n\n').length);
      }
    },
  );

  test('runs from right to left where it says so', () => {
    for (const [path, text] of textsIn(pack?.texts['ar-XB'])) {
      const firstLetter = text.replace(/\{[^{}]*\}/g, '').match(/\p{L}/u)?.[0];
      expect(firstLetter ?? 'א', path).toMatch(/\p{Script=Hebrew}/u);
    }
  });
});

test('the manifest keeps the words of its authors', () => {
  const original = readFileSync(join(examplePackFolder, 'pack.yaml'), 'utf8');
  const copy = readFileSync(join(targetFolder, 'the example', 'pack.yaml'), 'utf8');
  const added = pseudoLanguages.map(
    ({ tag, name, direction }) => `  - tag: ${tag}\n    name: "${name}"\n    direction: ${direction}\n`,
  );
  expect(copy).toBe(original.replace('defaultLanguage:', `${added.join('')}defaultLanguage:`));
});

test.each([
  ['Next', '[Ñěěxťť]', '[נעעצתת]'],
  ['about {estimate}', '[ååbböööůůťťť {estimate}]', '[אאבבווווותתת {estimate}]'],
  ['1945', '[1945··]', '[1945··]'],
  ['Ćmielów', '[Ćmîîěļļóŵŵ]', '[כמייעללושש]'],
])('"%s" becomes %s, and %s', (text, accented, mirrored) => {
  expect(inAccents(text)).toBe(accented);
  expect(inHebrewLetters(text)).toBe(mirrored);
});

test('any text grows, and what stands in braces stays', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      for (const write of [inAccents, inHebrewLetters]) {
        expect(write(text).length).toBeGreaterThanOrEqual(text.length * 1.35);
        expect(write(text).match(/\{[^{}]*\}/g)).toEqual(text.match(/\{[^{}]*\}/g));
      }
    }),
  );
});
