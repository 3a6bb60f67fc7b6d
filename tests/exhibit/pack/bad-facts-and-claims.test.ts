// Faults of claims, of the words about facts, of moments and of media that are heard.
import { describe, expect, test } from 'vitest';
import { problemsAfter, replace, write, type Edit } from '../../helpers/example-pack';

type Row = [fault: string, edits: readonly Edit[], expected: readonly string[]];

const notThere = 'which is not in facts.yaml: take it out, or mend the name';
const noWords = (key: string) => `expected the words for "${key}" of facts.yaml, found nothing: add them`;

test.each<Row>([
  [
    'a claim with a fact that does not exist',
    [replace('claims.yaml', '[F1_lamp]', '[F1_lamp, F9_none]')],
    [
      'claims.yaml:4:20 C1_lit.facts[1] found "F9_none", which is not in facts.yaml: add it there, or mend the name',
    ],
  ],
  [
    'a claim without a fact',
    [replace('claims.yaml', '[F1_lamp]', '[]')],
    ['claims.yaml:4:3 C1_lit.facts expected at least one fact, found nothing'],
  ],
  [
    'a claim whose status has no name',
    [replace('claims.yaml', 'status: confirmed', 'status: certain')],
    ['claims.yaml:3:3 C1_lit.status expected "confirmed" or "nuance" or "contested", found "certain"'],
  ],
  [
    'a scene that tells a claim nobody made',
    [replace('story.yaml', '[C1_lit]', '[C1_lit, C9_none]')],
    [
      'story.yaml:7:26 chapters[0].scenes[0].claims[1] found "C9_none", which is not in claims.yaml: add it there, or mend the name',
    ],
  ],
])('%s is reported', (_fault, edits, expected) => {
  expect(problemsAfter(...edits)).toEqual(expected);
});

test.each<Row>([
  [
    'that are missing',
    [replace('facts/es.yaml', '  F2_ships:', '  F2_boats:')],
    [
      `facts/es.yaml:1:1 facts.F2_ships ${noWords('F2_ships')}`,
      `facts/es.yaml:7:3 facts.F2_boats found "F2_boats", ${notThere}`,
    ],
  ],
  [
    'without those of its figure',
    [replace('facts/en.yaml', '    figures:\n      keepers: people who kept the lamp\n', '')],
    [`facts/en.yaml:2:3 facts.F1_lamp.figures.keepers ${noWords('keepers')}`],
  ],
  [
    'with those of a figure that it does not have',
    [
      replace(
        'facts/es.yaml',
        'passages: pasos de barcos',
        'passages: pasos de barcos\n      storms: tormentas',
      ),
    ],
    [`facts/es.yaml:13:7 facts.F2_ships.figures.storms found "storms", ${notThere}`],
  ],
  [
    'without those of its moment',
    [
      replace(
        'facts.yaml',
        '  confidence: high',
        '  moments:\n    lit: 1912-03-21T18:30+01:00\n  confidence: high',
      ),
      replace('facts/es.yaml', '      keepers: personas', '      keepers: personas'),
    ],
    ['en', 'es'].map((tag) => `facts/${tag}.yaml:2:3 facts.F1_lamp.moments.lit ${noWords('lit')}`),
  ],
  [
    'with a figure that does not exist',
    [replace('facts/es.yaml', '{F1_lamp.keepers}', '{F1_lamp.watchers}')],
    [
      'facts/es.yaml:4:17 facts.F1_lamp.claim found {F1_lamp.watchers}, which is no figure of facts.yaml: mend the name',
    ],
  ],
  [
    'with a lone brace',
    [replace('facts/es.yaml', 'La lámpara se enciende', "'La lámpara {se enciende'")],
    ['facts/es.yaml:3:24 facts.F1_lamp.title found a lone "{"; a figure is written {fact.figure}'],
  ],
  [
    'without the claim itself',
    [replace('facts/en.yaml', '    claim: The harbour counted the passages of ships.\n', '')],
    ['facts/en.yaml:7:3 facts.F2_ships.claim expected "claim", found nothing: add it'],
  ],
])('words about a fact %s are reported', (_fault, edits, expected) => {
  expect(problemsAfter(...edits)).toEqual(expected);
});

const moment = (text: string) =>
  replace('facts.yaml', '  confidence: high', `  moments:\n    lit: ${text}\n  confidence: high`);
const momentWords = ['es', 'en'].map((tag) =>
  replace(`facts/${tag}.yaml`, '  F2_ships:', '    moments:\n      lit: la luz\n  F2_ships:'),
);

test.each([
  ['1912-03-21T18:30+01:00', undefined],
  ['1912-03-21T18:30', 'expected a moment such as "1945-05-07T02:41+01:00"'],
  ['1912-03-21T24:00+01:00', 'expected a moment such as "1945-05-07T02:41+01:00"'],
  ['1912-03-21', 'expected a moment such as "1945-05-07T02:41+01:00"'],
  ['1913-02-29T10:00+01:00', 'expected a day that the month has'],
])('the moment %s is read, or refused', (text, message) => {
  const expected =
    message === undefined ? [] : [`facts.yaml:6:5 F1_lamp.moments.lit ${message}, found "${text}"`];
  expect(problemsAfter(moment(text), ...momentWords)).toEqual(expected);
});

describe('status words', () => {
  test.each<Row>([
    [
      'that are missing',
      [replace('text/es.yaml', '  free_port: Puerto libre\n', '')],
      [
        'text/es.yaml:99:1 status.free_port expected the words for "free_port" of places.yaml, found nothing: add them',
      ],
    ],
    [
      'of no place',
      [replace('text/en.yaml', '  free_port: Free port', '  free_port: Free port\n  kingdom: Kingdom')],
      ['text/en.yaml:98:3 status.kingdom found "kingdom", which no place in places.yaml has: take it out'],
    ],
  ])('%s are reported', (_fault, edits, expected) => {
    expect(problemsAfter(...edits)).toEqual(expected);
  });
});

describe('media that are heard', () => {
  const testimony = (captions: string, transcript: string) =>
    write(
      'media.yaml',
      `first_letter:
  kind: image
  file: media/letter.png
  credit: The Vigilia authors
  author: The Vigilia authors
  date: 1912-03
  place: The island
  licence: CC-BY-4.0
  permission: made for these tests
voice:
  kind: audio
  file: media/voice.ogg
  captions: { ${captions} }
  transcript: { ${transcript} }
  durationS: 30
  credit: The Vigilia authors
  author: unknown
  date: unknown
  place: The island
  licence: CC-BY-4.0
  permission: made for these tests
`,
    );
  const files: Edit = ({ pictures }) => {
    for (const name of ['voice.ogg', 'es.vtt', 'en.vtt', 'es.txt', 'en.txt']) pictures.add(`media/${name}`);
  };
  const captions = 'es: media/es.vtt, en: media/en.vtt';
  const transcript = 'es: media/es.txt, en: media/en.txt';

  test.each<Row>([
    ['in every language', [testimony(captions, transcript), files], []],
    [
      'without captions in one',
      [testimony('es: media/es.vtt', transcript), files],
      [
        'media.yaml:13:3 voice.captions.en expected the captions in "en", a language of pack.yaml, found nothing: add the file and name it here',
      ],
    ],
    [
      'without a transcript in one',
      [testimony(captions, 'en: media/en.txt'), files],
      [
        'media.yaml:14:3 voice.transcript.es expected the transcript in "es", a language of pack.yaml, found nothing: add the file and name it here',
      ],
    ],
    [
      'whose captions are not there',
      [testimony('es: media/es.vtt, en: media/fr.vtt', transcript), files],
      ['media.yaml:13:33 voice.captions.en expected the file media/fr.vtt in the pack, found nothing there'],
    ],
  ])('%s', (_fault, edits, expected) => {
    expect(problemsAfter(...edits)).toEqual(expected);
  });
});
