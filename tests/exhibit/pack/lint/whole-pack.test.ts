// What the files of a pack owe one another: claims told, words avoided, proof, translations, nothing unused.
import { describe, expect, test } from 'vitest';
import { checkAndLintPack } from '../../../../exhibit/pack/lint/lint-pack';
import { examplePack, lintAfter, remove, replace, write, type Edit } from '../../../helpers/example-pack';

type Row = [fault: string, edits: readonly Edit[], expected: readonly string[]];

const lines = (text: string, indent: string) =>
  text
    .split('\n')
    .map((line) => indent + line)
    .join('\n');

describe('claims', () => {
  test.each<Row>([
    [
      'that no scene tells',
      [replace('story.yaml', '        claims: [C1_lit]\n', '')],
      [
        'claims.yaml:2:1 C1_lit found no scene that tells "C1_lit": name it in the "claims" of a scene in story.yaml',
      ],
    ],
    [
      'told by a scene with none of its facts',
      [replace('claims.yaml', '[F1_lamp]', '[F2_ships]')],
      [
        'claims.yaml:2:1 C1_lit expected a scene that tells "C1_lit" to name one of its facts (F2_ships), found none: add it there',
      ],
    ],
    [
      'told only where the loop does not go',
      [
        replace(
          'story.yaml',
          '        claims: [C1_lit]\n',
          '        claims: [C1_lit]\n        care: killing\n',
        ),
      ],
      [
        'claims.yaml:2:1 C1_lit found "C1_lit" only in scenes with "care", which the loop and the school profile leave out: tell it in another one too',
      ],
    ],
    [
      'of which one fact is told elsewhere',
      [replace('claims.yaml', '[F1_lamp]', '[F1_lamp, F2_ships]')],
      [
        'claims.yaml:4:20 C1_lit.facts[1] warning: found "F2_ships", which no scene that tells "C1_lit" tells: add it to the "facts" of one (letter)',
      ],
    ],
    [
      'right only with a nuance that the facts do not tell',
      [replace('claims.yaml', 'status: confirmed', 'status: contested')],
      ['en', 'es'].map(
        (tag) =>
          `facts/${tag}.yaml:2:3 facts.F1_lamp.nuance expected "nuance", because C1_lit of claims.yaml rests on it, with status contested, found nothing: say on what sources or historians disagree, and why`,
      ),
    ],
    [
      'behind which a disputed fact has no nuance',
      [
        replace('facts/es.yaml', '    nuance: El cuaderno y la crónica dan números distintos.\n', ''),
        replace('facts/en.yaml', '    nuance: The logbook and the chronicle give other numbers.\n', ''),
      ],
      ['en', 'es'].map(
        (tag) =>
          `facts/${tag}.yaml:7:3 facts.F2_ships.nuance expected "nuance", because facts.yaml calls it disputed, found nothing: say on what sources or historians disagree, and why`,
      ),
    ],
  ])('%s', (_fault, edits, expected) => {
    expect(lintAfter(...edits)).toEqual(expected);
  });
});

describe('terms', () => {
  test.each<Row>([
    [
      'a word that is not used, in a text',
      [replace('text/es.yaml', 'Quienes la cuidaban', 'Los fareros')],
      [
        'text/es.yaml:82:16 scenes.keepers.title found "fareros": say quienes cuidaban la lámpara (Eran personas antes que un oficio.)',
      ],
    ],
    [
      'the same, in capitals, in a fact',
      [replace('facts/en.yaml', 'The ships pass', 'The VESSELS pass')],
      [
        'facts/en.yaml:8:16 facts.F2_ships.title warning: found "VESSELS": say ships (It sounds like another age.)',
      ],
    ],
    ['a longer word that holds it', [replace('text/es.yaml', 'Quienes la cuidaban', 'Los navíosos')], []],
    [
      'a language without its list',
      [remove('terms/en.yaml')],
      [
        'pack.yaml:12:5 languages[1] warning: expected terms/en.yaml, the words that "en" avoids and what it says instead, found nothing: add it',
      ],
    ],
    [
      'a pattern that cannot be read',
      [replace('terms/es.yaml', 'pattern: fareros', "pattern: '(fareros'")],
      ['terms/es.yaml:2:5 avoid[0].pattern expected a regular expression that can be read, found "(fareros"'],
    ],
    [
      'a list of no language',
      [write('terms/fr.yaml', 'avoid: []\n')],
      [
        'terms/fr.yaml:1:1 (file) warning: found this file, but "fr" is not among the languages of pack.yaml: take it away, or mend its name',
      ],
    ],
  ])('%s', (_fault, edits, expected) => {
    expect(lintAfter(...edits)).toEqual(expected);
  });

  test('of several places in a text, each is named', () => {
    const body = 'Subían por turnos, de noche y de día.';
    expect(lintAfter(replace('text/es.yaml', body, 'Fareros de noche, fareros de día.'))).toEqual([
      expect.stringContaining('text/es.yaml:83:11 '),
      expect.stringContaining('text/es.yaml:83:29 '),
    ]);
  });
});

describe('sources', () => {
  const weak = (id: string) =>
    id === 'logbook'
      ? replace('sources.yaml', 'reliability: A', 'reliability: C')
      : replace('sources.yaml', 'reliability: B', 'reliability: unverified');
  const proof =
    'found no source of class A or B, and the others prove nothing: add one, or take the entry out (classes stand in sources.yaml)';

  test.each<Row>([
    ['of which one proves', [weak('chronicle')], []],
    [
      'of which none proves',
      [weak('logbook'), weak('chronicle')],
      [
        `facts.yaml:11:3 F1_lamp.sources ${proof}`,
        `facts.yaml:25:3 F2_ships.sources ${proof}`,
        `routes.yaml:11:3 R1_harbour_island.sources warning: ${proof}`,
      ],
    ],
    [
      'of a figure that stands large, without who counted',
      [replace('facts.yaml', '      by: the keeper of the logbook\n', '')],
      [
        'facts.yaml:7:5 F1_lamp.figures.keepers warning: expected "by", who did it or who counted it, found nothing: a scene shows this figure, add it',
      ],
    ],
  ])('%s', (_fault, edits, expected) => {
    expect(lintAfter(...edits)).toEqual(expected);
  });
});

describe('what nobody sees', () => {
  const secondSource = lines(
    '\nalmanac:\n  title: Almanac\n  publisher: The town\n  kind: book\n  reliability: A\n',
    '',
  );

  test.each<Row>([
    [
      'a source',
      [({ files }) => files.set('sources.yaml', (files.get('sources.yaml') ?? '') + secondSource)],
      ['sources.yaml:14:1 almanac warning: found "almanac", but nothing cites it: cite it, or take it out'],
    ],
    [
      'a place',
      [
        replace(
          'places.yaml',
          'island:\n',
          'reef:\n  kind: town\n  name: Riff\n  countryToday: PL\n  statusThen: free_port\n  latitude: 54\n  longitude: 18\n\nisland:\n',
        ),
      ],
      ['places.yaml:10:1 reef warning: found "reef", but no scene, route or fact names it: take it out'],
    ],
    [
      'an image',
      [
        replace('story.yaml', '        image: first_letter\n', ''),
        replace('text/es.yaml', '    imageDescription: Una hoja escrita a mano.\n', ''),
        replace('text/en.yaml', '    imageDescription: A sheet written by hand.\n', ''),
      ],
      [
        'media.yaml:1:1 first_letter warning: found "first_letter", but no scene shows it: name it in a scene of story.yaml, or take it out',
      ],
    ],
    [
      'a file without its provenance',
      [({ pictures }) => pictures.add('media/second.png')],
      [
        'media.yaml:1:1 (file) warning: found the file media/second.png, which no entry names: add it here with its provenance, or take it out',
      ],
    ],
  ])('%s is named', (_what, edits, expected) => {
    expect(lintAfter(...edits)).toEqual(expected);
  });

  test('a fact', () => {
    const fact =
      '\nF3_storm:\n  start: 1913-01\n  end: 1913-01\n  places: []\n  confidence: high\n  sources: [logbook]\n';
    const edit: Edit = ({ files }) => files.set('facts.yaml', (files.get('facts.yaml') ?? '') + fact);
    expect(lintAfter(edit)).toEqual([
      'facts.yaml:29:1 F3_storm warning: found "F3_storm", but no scene tells it: name it in a scene of story.yaml, or take it out',
    ]);
  });
});

describe('translations', () => {
  test.each<Row>([
    [
      'that leave a figure out',
      [replace('text/en.yaml', 'About {F1_lamp.keepers} people kept it.', 'Many people kept it.')],
      [
        'text/en.yaml:72:3 scenes.letter warning: expected {F1_lamp.keepers}, as in text/es.yaml, found nothing: say it here too, or nowhere',
      ],
    ],
    [
      'that add a figure',
      [
        replace(
          'text/es.yaml',
          'La cuidaban unas {F1_lamp.keepers} personas.',
          'La cuidaban varias personas.',
        ),
      ],
      [
        'text/en.yaml:72:3 scenes.letter warning: found {F1_lamp.keepers}, which text/es.yaml does not say: say it there too, or nowhere',
      ],
    ],
    [
      'that were forgotten',
      [
        replace(
          'text/en.yaml',
          'They climbed in turns, by night and by day.',
          'Subían por turnos, de noche y de día.',
        ),
      ],
      ['text/en.yaml:83:5 scenes.keepers.body warning: found the words of text/es.yaml: translate them'],
    ],
  ])('%s', (_fault, edits, expected) => {
    expect(lintAfter(...edits)).toEqual(expected);
  });
});

describe('the story', () => {
  const timeline = (entries: string) => [
    replace(
      'story.yaml',
      '      - id: keepers\n        type: figure\n        facts: [F1_lamp]\n        figure: F1_lamp.keepers',
      `      - id: keepers\n        type: timeline\n        facts: [F1_lamp]\n        entries: ${entries}`,
    ),
  ];

  test('a timeline that runs backwards', () => {
    expect(lintAfter(...timeline('[F1_lamp, F2_ships, F1_lamp]'))).toEqual([
      'story.yaml:12:38 chapters[0].scenes[1].entries[2] warning: found "F1_lamp" (1912-03) after "F2_ships" (1913-01): put the earlier one first',
    ]);
    expect(lintAfter(...timeline('[F1_lamp, F1_lamp, F2_ships]'))).toEqual([]);
  });

  test('a map whose date runs backwards', () => {
    const journey = (first: string, second: string) =>
      replace(
        'story.yaml',
        '        routes: [R1_harbour_island]',
        `        routes: [R1_harbour_island]\n        journey:\n          - { until: ${first}, frame: [harbour, island] }\n          - { until: ${second}, frame: [harbour, island] }`,
      );
    expect(lintAfter(journey('1914-01', '1914-12-24'))).toEqual([]);
    expect(lintAfter(journey('1914-12-24', '1914-01'))).toEqual([
      'story.yaml:23:15 chapters[1].scenes[0].journey[1].until found 1914-01 after 1914-12-24: the date of a map runs forwards; put the stages in order (see story.yaml)',
    ]);
  });

  test('a chapter that the loop passes over', () => {
    expect(
      lintAfter(replace('story.yaml', 'facts: [F2_ships]', 'facts: [F2_ships]\n        care: killing')),
    ).toEqual([
      'story.yaml:13:5 chapters[1] warning: found "care" in every scene of this chapter: the attract loop and the school profile pass over it',
    ]);
  });
});

test('errors of the lint do not keep a pack from being shown', () => {
  const { files, pictures } = examplePack();
  replace('story.yaml', '        claims: [C1_lit]\n', '')({ files, pictures });
  const { pack, problems } = checkAndLintPack(files, pictures);
  expect(pack).toBeDefined();
  expect(problems.map(({ severity }) => severity)).toEqual(['error']);
});

test('what the check reports, the lint does not repeat', () => {
  const { files, pictures } = examplePack();
  replace('story.yaml', 'facts: [F2_ships]', 'facts: [F2_ships, F9_none]')({ files, pictures });
  expect(checkAndLintPack(files, pictures).problems).toHaveLength(1);
});

test.each([
  'facts.yaml',
  'routes.yaml',
  'story.yaml',
  'sources.yaml',
  'places.yaml',
  'media.yaml',
  'claims.yaml',
  'pack.yaml',
  'text/es.yaml',
  'facts/en.yaml',
])('from %s, which cannot be read, follows nothing else', (file) => {
  const { files, pictures } = examplePack();
  files.set(file, 'a:\n\tb');
  expect(checkAndLintPack(files, pictures).problems).toHaveLength(1);
});
