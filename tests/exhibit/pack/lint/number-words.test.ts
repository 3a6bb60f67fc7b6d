// Numbers in words, as far as they count something.
import { expect, test } from 'vitest';
import { languageWords } from '../../../../exhibit/pack/lint/languages';
import { findNumberWords } from '../../../../exhibit/pack/lint/number-words';

/** "doce mil=12000", "miles~1000" for an order of magnitude. */
function numbersIn(text: string, language: string): string[] {
  const words = languageWords(language);
  if (!words) throw new TypeError(`no words for ${language}`);
  const { numbers, magnitudes } = findNumberWords(text, words.numbers);
  const found = [
    ...numbers.map((number) => ({ ...number, written: `=${number.values.join('|')}` })),
    ...magnitudes.map((one) => ({ ...one, written: `~${one.magnitude}` })),
  ];
  return found
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, length, written }) => text.slice(index, index + length) + written);
}

test.each([
  ['En diez transportes por tren', ['diez=10']],
  ['dos firmas, tres semanas, una orden', []],
  ['Cincuenta y seis mil', ['Cincuenta y seis mil=56000']],
  ['doscientas cuarenta y cinco mil personas', ['doscientas cuarenta y cinco mil=245000']],
  ['mil doscientas', ['mil doscientas=1200']],
  ['dos mil', ['dos mil=2000']],
  ['treinta y dos mujeres', ['treinta y dos=32']],
  ['un millón doscientas mil', ['un millón doscientas mil=1200000']],
  ['entre doce y quince mil', ['doce=12|12000', 'quince mil=15000']],
  ['veinte y quince', ['veinte=20', 'quince=15']],
  ['cuatro y cinco', ['cuatro=4', 'cinco=5']],
  ['más de cien días', ['cien=100']],
  ['decenas de miles de personas', ['decenas de miles~10000']],
  ['varios cientos, muchos miles', ['cientos~100', 'miles~1000']],
  ['millones', ['millones~1000000']],
  ['los años cuarenta; de cada cien personas; el diez por ciento', ['diez=10']],
  ['diez. Mil', ['diez=10', 'Mil=1000']],
  ['Unas personas. Ochocientos', ['Ochocientos=800']],
])('in Spanish: %s', (text, expected) => {
  expect(numbersIn(text, 'es')).toEqual(expected);
});

test.each([
  ['In ten rail transports', ['ten=10']],
  ['two signatures, three weeks', []],
  ['fifty-six thousand', ['fifty-six thousand=56000']],
  ['two hundred and forty-five thousand', ['two hundred and forty-five thousand=245000']],
  ['over a hundred days', ['hundred=100']],
  ['between twelve and fifteen thousand', ['twelve=12|12000', 'fifteen thousand=15000']],
  [
    'tens of thousands; several dozen; many hundreds',
    ['tens of thousands~10000', 'dozen~10', 'hundreds~100'],
  ],
  ['a few thousand', ['thousand~1000']],
  ['one of every ten', []],
  ['two million', ['two million=2000000']],
])('in English: %s', (text, expected) => {
  expect(numbersIn(text, 'en')).toEqual(expected);
});
