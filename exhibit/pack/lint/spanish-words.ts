// Spanish, for the lint: numbers, doubt and days in words.
import type { LanguageWords } from './language-words';

const hundreds = ['dosc', 'tresc', 'cuatroc', 'quin', 'seisc', 'setec', 'ochoc', 'novec'];

const small = [
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete',
  'dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete',
  'veintiocho veintinueve',
]
  .join(' ')
  .split(' ');

export const spanishWords: LanguageWords = {
  numbers: {
    add: {
      ...Object.fromEntries(small.map((word, value) => [word, value])),
      un: 1,
      una: 1,
      veintiún: 21,
      veintiuna: 21,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      sesenta: 60,
      setenta: 70,
      ochenta: 80,
      noventa: 90,
      cien: 100,
      ciento: 100,
      ...Object.fromEntries(
        hundreds.flatMap((stem, index) => ['ientos', 'ientas'].map((end) => [stem + end, 200 + 100 * index])),
      ),
    },
    multiply: { mil: 1_000, millón: 1_000_000, millones: 1_000_000 },
    joiner: { word: 'y', after: 'tens' },
    vague: {
      decena: 10,
      decenas: 10,
      docena: 10,
      docenas: 10,
      centenar: 100,
      centenares: 100,
      cientos: 100,
      millar: 1_000,
      millares: 1_000,
      miles: 1_000,
      millones: 1_000_000,
    },
    vagueBefore: [],
    of: 'de',
    rangeJoiners: ['y', 'a', 'o'],
    idioms: /(?:años|década de los|cada|por)\s*$/iu,
  },
  doubt: {
    about:
      /(?<!\p{L})(?:un[oa]s|alrededor|aproximadamente|cerca|en torno|hacia|entre|van? de|quizás?|estiman?|calculan?|casi|poco)(?!\p{L})/iu,
    atLeast:
      /(?<!\p{L})(?:al menos|por lo menos|(?:como )?mínim[oa]|más de|desde|mayor que|no menos)(?!\p{L})/iu,
    atMost: /(?<!\p{L})(?:como (?:máximo|mucho)|a lo sumo|menos de|casi|hasta|no más)(?!\p{L})/iu,
    after: /^\s*(?:\p{L}+\s+){0,2}(?:o más|o menos|aproximadamente|como (?:mínimo|máximo))(?!\p{L})/iu,
  },
  dayAlone: { before: /(?<!\p{L})(?:el|del|al|días?)\s*$/iu },
  abbreviations: ['ee', 'sr', 'sra', 'dr', 'dra', 'gral', 'cnel', 'núm', 'pág', 'págs', 'p', 'ej', 'art'],
};
