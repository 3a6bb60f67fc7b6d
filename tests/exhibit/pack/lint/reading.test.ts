// Texts that cannot be read standing: too long a sentence, too many words, lines that do not fit.
import { describe, expect, test } from 'vitest';
import { spanishWords } from '../../../../exhibit/pack/lint/spanish-words';
import { countWords, sentencesIn } from '../../../../exhibit/pack/lint/sentences';
import { lintAfter, replace, type Edit } from '../../../helpers/example-pack';

const turns = 'Subían por turnos, de noche y de día.';
/** A sentence begins with a capital, or the one before it would not have ended. */
const words = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index === 0 ? 'A' : 'a'}${'bcdefghij'[index % 9]}`).join(
    ' ',
  );
const body = (text: string): Edit => replace('text/es.yaml', turns, text);

const paragraphs = (...texts: string[]) => body(`|-\n${texts.map((text) => `      ${text}`).join('\n\n')}`);

type Row = [fault: string, edit: Edit, expected: readonly string[]];

test.each<Row>([
  ['a sentence of 25 words', body(`${words(25)}.`), []],
  [
    'a sentence of 26 words',
    body(`Luz. ${words(26)}.`),
    [
      `text/es.yaml:83:16 scenes.keepers.body found a sentence of 26 words, expected 25 at most: make two of "Ab ac ad ae af ag ah ai aj ab ac ad ae…"`,
    ],
  ],
  [
    'sentences long on average',
    body(`${words(22)}. ${words(21)}.`),
    [
      'text/es.yaml:83:5 scenes.keepers.body warning: found 22 words a sentence on average, expected about 15: break the longest in two',
    ],
  ],
  [
    '75 words on a screen, with the title',
    body(Array.from({ length: 8 }, () => `${words(9)}.`).join(' ')),
    [],
  ],
  [
    '76 words on a screen',
    body(`${Array.from({ length: 8 }, () => `${words(9)}.`).join(' ')} Luz.`),
    [
      'text/es.yaml:80:3 scenes.keepers warning: found 76 words on this screen (title, body, cards), expected 75 at most: leave out 1',
    ],
  ],
  [
    'a screen of more than 90 words',
    body(Array.from({ length: 10 }, () => `${words(9)}.`).join(' ')),
    [
      'text/es.yaml:80:3 scenes.keepers found 93 words on this screen (title, body, cards), expected 75 at most: leave out 18',
    ],
  ],
  [
    'a paragraph broken over lines',
    paragraphs('Luz de noche\n      y de día.'),
    [
      'text/es.yaml:83:5 scenes.keepers.body warning: found a line end inside a paragraph, which the screen joins: put an empty line between paragraphs, or write one line',
    ],
  ],
  ['two paragraphs', paragraphs('Luz de noche.', 'Luz de día.'), []],
  [
    'a title that is too long',
    replace('text/es.yaml', 'Quienes la cuidaban', 'Quienes la cuidaban cuando caía la noche fría'),
    [
      'text/es.yaml:82:5 scenes.keepers.title warning: found a line of 45 characters, expected 40 at most: it breaks into too many lines',
    ],
  ],
  [
    'a word that fits no line',
    replace(
      'text/es.yaml',
      'Quienes la cuidaban',
      'Otorrinolaringólogos-y-Otorrinolaringologías'.slice(0, 20) + 'xy',
    ),
    [
      'text/es.yaml:82:5 scenes.keepers.title warning: found "Otorrinolaringólogosxy", 22 letters set large: on a narrow screen it does not fit a line',
    ],
  ],
  [
    'a kicker that is too long',
    replace('text/es.yaml', 'La costa · 1913', `La costa ${'de la isla '.repeat(5)}· 1913`),
    [
      'text/es.yaml:88:5 scenes.ships.kicker warning: found a line of 70 characters, expected 60 at most: it breaks into too many lines',
    ],
  ],
  [
    'words about a figure that are too long',
    replace('text/es.yaml', 'personas cuidaban la lámpara', `personas ${'cuidaban la lámpara '.repeat(4)}`),
    [
      'text/es.yaml:85:7 scenes.keepers.figure.counts warning: found a line of 88 characters, expected 80 at most: it breaks into too many lines',
    ],
  ],
  [
    'a claim that fills a panel',
    replace(
      'facts/es.yaml',
      'El puerto contó los pasos de barcos.',
      `${words(20)}. ${words(20)}. ${words(21)}.`,
    ),
    ['facts/es.yaml:9:5 facts.F2_ships.claim warning: found 61 words, expected 60 at most: leave out 1'],
  ],
])('%s', (_fault, edit, expected) => {
  expect(lintAfter(edit)).toEqual(expected);
});

describe('sentences', () => {
  const lengths = (text: string) => sentencesIn(text, 'es', spanishWords).map(({ words: count }) => count);

  test.each([
    ['con efecto el 8 a las 23:01. La Unión exige otra firma.', [7, 5]],
    ['El ejército de EE. UU. llega. Sigue.', [6, 1]],
    ['Lo escribe Richard J. Evans en un libro.', [8]],
    ['Las sacan las SS. Caminan.', [4, 1]],
    ['¿Lo manda una orden? Se discute… todavía.', [4, 3]],
    ['Un párrafo\n\nOtro párrafo', [2, 2]],
    ['«Marcha de la muerte»: el nombre viene de quienes caminan.', [10]],
    ['', []],
    ['…', []],
  ])('%s', (text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });
});

test.each([
  ['es', 'Gross-Rosen, 1945: {x}…', 2],
  ['es', 'unas \uFFFC\uFFFC personas', 3],
  ['ja', '東京は日本の首都です', 6],
])('in %s, "%s" has %i words', (language, text, count) => {
  expect(countWords(text.replace('{x}', ''), language)).toBe(count);
});
