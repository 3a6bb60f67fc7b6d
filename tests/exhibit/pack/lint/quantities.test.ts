// Figures and dates in texts: each is backed by a fact that the text tells, or it is an error.
import { expect, test } from 'vitest';
import { lintAfter, replace, type Edit } from '../../../helpers/example-pack';

type Row = [text: string, expected: readonly string[]];

const turns = 'Subían por turnos, de noche y de día.';
const inTurns = 'They climbed in turns, by night and by day.';

/** Writes a text into the body of the scene of the keepers, who kept the lamp from March to 21 March 1912, 12 of them. */
const spanish = (text: string): Edit => replace('text/es.yaml', turns, `'${text}'`);
const english = (text: string): Edit => replace('text/en.yaml', inTurns, `'${text}'`);

const spanishAt = (column: number) => `text/es.yaml:83:${column} scenes.keepers.body`;
const englishAt = (column: number) => `text/en.yaml:83:${column} scenes.keepers.body`;
const mendDate =
  'that F1_lamp does not give: add it to "dates" of the fact in facts.yaml if a source has it, or mend it';
const mendDigits =
  'a quantity is never typed; put it into facts.yaml and write {fact.figure}, or say it without a number';
const mendWord = 'which no figure of F1_lamp gives: write {fact.figure}, or put it into facts.yaml first';
const mendMagnitude =
  'but no figure of F1_lamp is of that size: see that a source says so, and put its figure into facts.yaml';

test('the example has nothing for the lint to say', () => {
  expect(lintAfter()).toEqual([]);
});

test.each<Row>([
  ['El 21 de marzo de 1912 arde.', []],
  ['El 21 de marzo arde. El 21.', []],
  ['En marzo de 1912 arde.', []],
  ['En marzo arde.', []],
  ['En 1912 arde.', []],
  ['El 20 de marzo arde.', [`${spanishAt(15)} found "20", a day ${mendDate}`]],
  ['En marzo arde. El 20, no.', [`${spanishAt(30)} found "20", a day ${mendDate}`]],
  ['El 21 de marzo de 1913 arde.', [`${spanishAt(15)} found "21", a day ${mendDate}`]],
  ['El 21 de abril arde.', [`${spanishAt(15)} found "21", a day ${mendDate}`]],
  ['En abril arde.', [`${spanishAt(15)} found "abril", a month ${mendDate}`]],
  ['En marzo de 1913 arde.', [`${spanishAt(15)} found "marzo", a month ${mendDate}`]],
  ['En 1913 arde.', [`${spanishAt(15)} found "1913", a year ${mendDate}`]],
  ['Del 20 al 21 de marzo arde.', [`${spanishAt(16)} found "20", a day ${mendDate}`]],
  [
    'Arde a las 23:01.',
    [
      `${spanishAt(23)} found "23:01", a time of day that no moment of F1_lamp gives: add it to "moments" in facts.yaml, or mend it`,
    ],
  ],
  ['Arden 12 lámparas.', [`${spanishAt(18)} found "12": ${mendDigits}`]],
  ['Arden 1.200 lámparas.', [`${spanishAt(18)} found "1.200": ${mendDigits}`]],
  ['Eran doce.', []],
  ['Eran trece.', [`${spanishAt(17)} found "trece", ${mendWord}`]],
  ['Eran más de diez, casi trece.', []],
  ['Eran más de cinco.', [`${spanishAt(24)} found "cinco", ${mendWord}`]],
  ['Eran tres, y dos turnos.', []],
  ['Eran decenas.', []],
  ['Eran cientos, cientos.', [`${spanishAt(17)} warning: found "cientos", ${mendMagnitude}`]],
])('in Spanish: %s', (text, expected) => {
  expect(lintAfter(spanish(text))).toEqual(expected);
});

test.each<Row>([
  ['On 21 March 1912 it burns. March 21.', []],
  ['In March it burns, on the 21st.', []],
  ['On 20 March it burns.', [`${englishAt(15)} found "20", a day ${mendDate}`]],
  ['In March it burns, on the 20th.', [`${englishAt(38)} found "20", a day ${mendDate}`]],
  ['In April it burns.', [`${englishAt(15)} found "April", a month ${mendDate}`]],
  ['There are 12 lamps.', [`${englishAt(22)} found "12": ${mendDigits}`]],
  ['They were twelve.', []],
  ['They were fourteen.', [`${englishAt(22)} found "fourteen", ${mendWord}`]],
  ['They were thousands.', [`${englishAt(22)} warning: found "thousands", ${mendMagnitude}`]],
])('in English: %s', (text, expected) => {
  expect(lintAfter(english(text))).toEqual(expected);
});

const moment = replace(
  'facts.yaml',
  '  confidence: high',
  '  moments:\n    lit: 1912-03-21T23:30+01:00\n  confidence: high',
);

test.each([
  ['its own clock', 'El 21 de marzo, a las 23:30.', 0],
  ['the summer’s, on the next day', 'El 22 de marzo, a las 00:30.', 0],
  ['Moscow’s', 'A la 1:30 del 22 de marzo.', 0],
  ['no clock of the story', 'El 21 de marzo, a las 20:30.', 1],
])('a moment may be told by %s', (_clock, text, faults) => {
  expect(lintAfter(moment, spanish(text))).toHaveLength(faults);
});

test('a named day of a fact backs a text, a day between its first and its last does not', () => {
  const named = replace(
    'facts.yaml',
    '  confidence: high',
    '  dates:\n    storm: 1912-03-10\n  confidence: high',
  );
  expect(lintAfter(named, spanish('El 10 de marzo llueve.'))).toEqual([]);
  expect(lintAfter(spanish('El 10 de marzo llueve.'))).toHaveLength(1);
});

test('a map tells the days and the people of its routes, and its description counts what it draws', () => {
  const body = (text: string) =>
    replace('text/es.yaml', 'Pasaron entre {F2_ships.passages.low} y {F2_ships.passages.high} veces.', text);
  expect(lintAfter(body('El 24 de diciembre de 1914 pasan cuarenta.'), both)).toEqual([]);
  const drawn = replace('text/es.yaml', 'Una línea une', 'Cuatro líneas unen');
  expect(lintAfter(drawn)).toEqual([
    'text/es.yaml:94:21 scenes.ships.mapDescription found "Cuatro", which no figure of F2_ships gives: write {fact.figure}, or put it into facts.yaml first',
  ]);
  const four = replace(
    'story.yaml',
    'places: [island, harbour]',
    'places: [island, harbour, island, harbour]',
  );
  expect(lintAfter(drawn, four)).toEqual([]);
});

/** So that the translation says no more than the original. */
const both = replace(
  'text/en.yaml',
  'They passed between {F2_ships.passages.low} and {F2_ships.passages.high} times.',
  'They passed.',
);

test('texts about a fact are backed by that fact, and by those whose figures they put in', () => {
  const claim = (text: string) => replace('facts/es.yaml', 'El puerto contó los pasos de barcos.', text);
  expect(lintAfter(claim('En enero de 1913 contó el puerto.'))).toEqual([]);
  expect(lintAfter(claim('En marzo de 1912 contó el puerto.'))).toEqual([
    'facts/es.yaml:9:15 facts.F2_ships.claim found "marzo", a month that F2_ships does not give: add it to "dates" of the fact in facts.yaml if a source has it, or mend it',
  ]);
  const other = claim('En marzo de 1912, unas {F1_lamp.keepers} personas contaron.');
  const translated = replace(
    'facts/en.yaml',
    'The harbour counted',
    'About {F1_lamp.keepers} people counted',
  );
  expect(lintAfter(other, translated)).toEqual([]);
});

test('titles of chapters may speak of what the whole story tells', () => {
  const title = (text: string) => replace('text/es.yaml', 'title: La costa', `title: ${text}`);
  expect(lintAfter(title('1912 a 1914'))).toEqual([]);
  expect(lintAfter(title('La costa en 1915'))).toHaveLength(1);
});

test('a figure in a scene that does not tell its fact cannot be asked for its source', () => {
  const edits = ['es', 'en'].map((tag) =>
    replace(
      `text/${tag}.yaml`,
      tag === 'es' ? turns : inTurns,
      "'{F2_ships.passages.low} a {F2_ships.passages.high}.'",
    ),
  );
  const advice =
    'a figure that no fact of this scene backs: add "F2_ships" to its "facts" in story.yaml, so that visitors can ask for the source';
  expect(lintAfter(...edits)).toEqual([
    `text/en.yaml:83:12 scenes.keepers.body found {F2_ships.passages.low}, ${advice}`,
    `text/en.yaml:83:38 scenes.keepers.body found {F2_ships.passages.high}, ${advice}`,
    `text/es.yaml:83:12 scenes.keepers.body found {F2_ships.passages.low}, ${advice}`,
    `text/es.yaml:83:38 scenes.keepers.body found {F2_ships.passages.high}, ${advice}`,
  ]);
  expect(lintAfter(replace('story.yaml', 'figure: F1_lamp.keepers', 'figure: F2_ships.passages'))).toEqual([
    'story.yaml:12:9 chapters[0].scenes[1].figure found "F2_ships.passages", a figure that no fact of this scene backs: add "F2_ships" to its "facts"',
  ]);
});
