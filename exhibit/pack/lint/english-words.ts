// English, for the lint: numbers, doubt and days in words.
import type { LanguageWords } from './language-words';

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const englishWords: LanguageWords = {
  numbers: {
    add: Object.fromEntries([
      ...small.map((word, value) => [word, value]),
      ...tens.map((word, index) => [word, 20 + 10 * index]),
    ]),
    multiply: { hundred: 100, thousand: 1_000, million: 1_000_000 },
    joiner: { word: 'and', after: 'hundreds' },
    vague: { dozen: 10, dozens: 10, tens: 10, hundreds: 100, thousands: 1_000, millions: 1_000_000 },
    vagueBefore: ['several', 'few', 'many'],
    of: 'of',
    rangeJoiners: ['and', 'to', 'or'],
    idioms: /(?:every|per|out of(?: a| one)?)\s*$/iu,
  },
  doubt: {
    about:
      /(?<!\p{L})(?:about|some|around|approximately|roughly|between|perhaps|estimated?|nearly|almost|close to)(?!\p{L})/iu,
    atLeast: /(?<!\p{L})(?:at least|minimum|more than|over|from|no (?:fewer|less) than|well over)(?!\p{L})/iu,
    atMost: /(?<!\p{L})(?:at most|up to|under|nearly|almost|(?:less|fewer) than|no more than)(?!\p{L})/iu,
    after: /^\s*(?:\p{L}+\s+){0,2}(?:or (?:more|so|fewer|less)|at (?:least|most))(?!\p{L})/iu,
  },
  dayAlone: { before: /(?<!\p{L})(?:on the|from the|until the)\s*$/iu, after: /^(?:st|nd|rd|th)(?!\p{L})/iu },
  ambiguousMonths: {
    months: [3, 5],
    after: /(?:in|of|from|since|until|till|by|to|and|early|late|mid|before|after|during|through|[-–·])\s*$/iu,
    before: /^\s*(?:to|and|[-–])\s*\p{Lu}/u,
  },
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'st', 'gen', 'col', 'lt', 'no', 'vs', 'u.s', 'e.g', 'i.e'],
};
