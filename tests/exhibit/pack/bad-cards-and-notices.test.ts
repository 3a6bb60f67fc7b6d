// Faults of the scenes that compare, explain a word, warn, or stand in marks and on a line of time.
import { describe, expect, test } from 'vitest';
import { problemsAfter, replace, type Edit } from '../../helpers/example-pack';

type Row = [fault: string, edits: readonly Edit[], expected: readonly string[]];

const keepers = '        type: figure\n        facts: [F1_lamp]\n        figure: F1_lamp.keepers';
const figureWords = {
  es: '    figure:\n      counts: personas cuidaban la lámpara\n      attribution: según el cuaderno del faro\n',
  en: '    figure:\n      counts: people kept the lamp\n      attribution: according to the logbook\n',
};

/** Makes the scene of the keepers another scene, with other words. */
function scene(parameters: string, words: string): Edit[] {
  return [
    replace('story.yaml', keepers, parameters),
    replace('text/es.yaml', figureWords.es, words),
    replace('text/en.yaml', figureWords.en, words),
  ];
}

const compare = (cards = '[{ id: one, fact: F1_lamp }, { id: two, fact: F2_ships }]') =>
  `        type: compare\n        facts: [F1_lamp]\n        cards: ${cards}`;
const card = (id: string) => `      ${id}: { title: Card, body: Words. }\n`;
const cards = (...ids: string[]) => `    cards:\n${ids.map(card).join('')}`;
const inBoth = (line: string) => ['en', 'es'].map((tag) => `text/${tag}.yaml${line}`);

describe('cards', () => {
  test.each<Row>([
    ['that have their words', scene(compare(), cards('one', 'two')), []],
    [
      'without any words',
      scene(compare(), ''),
      inBoth(':80:3 scenes.keepers.cards expected "cards" for a compare scene, found nothing: add it'),
    ],
    [
      'of which one has no words',
      scene(compare(), cards('one')),
      inBoth(':84:5 scenes.keepers.cards.two expected the words of the card "two", found nothing: add them'),
    ],
    [
      'whose words belong to none',
      scene(compare(), cards('one', 'two', 'three')),
      inBoth(':87:7 scenes.keepers.cards.three found "three", which is no card of this scene: take it out'),
    ],
    [
      'that put in an unknown figure',
      scene(compare(), cards('one') + '      two: { title: Card, body: "{F9.none}" }\n'),
      inBoth(
        ':86:34 scenes.keepers.cards.two.body found {F9.none}, which is no figure of facts.yaml: mend the name',
      ),
    ],
    [
      'about a fact that does not exist',
      scene(compare('[{ id: one, fact: F1_lamp }, { id: two, fact: F9_none }]'), cards('one', 'two')),
      [
        'story.yaml:12:56 chapters[0].scenes[1].cards[1].fact found "F9_none", which is not in facts.yaml: add it there, or mend the name',
      ],
    ],
    [
      'with a moment that no fact has',
      scene(
        compare('[{ id: one, fact: F1_lamp, moments: [F1_lamp.lit] }, { id: two, fact: F2_ships }]'),
        cards('one', 'two'),
      ),
      [
        'story.yaml:12:53 chapters[0].scenes[1].cards[0].moments[0] found "F1_lamp.lit", which is no moment of facts.yaml: add it, or mend the name',
      ],
    ],
    [
      'that stand alone',
      scene(compare('[{ id: one, fact: F1_lamp }]'), cards('one')),
      ['story.yaml:12:9 chapters[0].scenes[1].cards expected at least two cards, found 1'],
    ],
    [
      'of a word that is not said',
      scene(
        '        type: term\n        facts: [F1_lamp]\n        original: { word: Licht, language: de }\n        cards: [one, two]',
        cards('one', 'two'),
      ),
      inBoth(':80:3 scenes.keepers.term expected "term" for a term scene, found nothing: add it'),
    ],
    [
      'of a word with a brace',
      scene(
        '        type: term\n        facts: [F1_lamp]\n        original: { word: Licht, language: de }\n        cards: [one, two]',
        `    term: "luz {x}"\n${cards('one', 'two')}`,
      ),
      inBoth(
        ':84:5 scenes.keepers.term found "{", but figures are put into kicker, title and body alone: write this text without it',
      ),
    ],
  ])('%s', (_fault, edits, expected) => {
    expect(problemsAfter(...edits)).toEqual(expected);
  });
});

describe('marks and lines of time', () => {
  test.each<Row>([
    [
      'a field whose marked persons have no words',
      scene(
        '        type: field\n        facts: [F1_lamp]\n        figure: F1_lamp.keepers\n        marked: F1_lamp.keepers',
        '    figure: { counts: a, attribution: b }\n',
      ),
      inBoth(':80:3 scenes.keepers.marked expected "marked" for a field scene, found nothing: add it'),
    ],
    [
      'a field that marks an unknown figure',
      scene(
        '        type: field\n        facts: [F1_lamp]\n        figure: F1_lamp.keepers\n        marked: F1_lamp.none',
        '    figure: { counts: a, attribution: b }\n    marked: { counts: a, attribution: b }\n',
      ),
      [
        'story.yaml:13:9 chapters[0].scenes[1].marked found "F1_lamp.none", which is no figure of facts.yaml: add it, or mend the name',
      ],
    ],
    [
      'a line of time with an unknown fact',
      scene(
        '        type: timeline\n        facts: [F1_lamp]\n        entries: [F1_lamp, F2_ships, F9_none]',
        '',
      ),
      [
        'story.yaml:12:38 chapters[0].scenes[1].entries[2] found "F9_none", which is not in facts.yaml: add it there, or mend the name',
      ],
    ],
    [
      'a name with an unknown source',
      scene(
        '        type: names\n        facts: [F1_lamp]\n        names: [{ name: Ada, source: legend, permission: given }]',
        '',
      ),
      [
        'story.yaml:12:30 chapters[0].scenes[1].names[0].source found "legend", which is not in sources.yaml: add it there, or mend the name',
      ],
    ],
    [
      'a film that is not there',
      scene(
        '        type: media\n        facts: [F1_lamp]\n        media: film',
        '    mediaDescription: Words.\n',
      ),
      [
        'story.yaml:12:9 chapters[0].scenes[1].media found "film", which is not in media.yaml: add it there, or mend the name',
      ],
    ],
    [
      'a journey to an unknown place',
      [
        replace(
          'story.yaml',
          '        figure: F2_ships.passages',
          '        journey: [{ until: 1914-01, frame: [island, reef] }]',
        ),
        replace(
          'text/es.yaml',
          '    figure:\n      counts: veces pasaron los barcos\n      attribution: según la oficina del puerto\n',
          '',
        ),
        replace(
          'text/en.yaml',
          '    figure:\n      counts: times the ships passed\n      attribution: according to the harbour office\n',
          '',
        ),
      ],
      [
        'story.yaml:21:53 chapters[1].scenes[0].journey[0].frame[1] found "reef", which is not in places.yaml: add it there, or mend the name',
      ],
    ],
  ])('%s', (_fault, edits, expected) => {
    expect(problemsAfter(...edits)).toEqual(expected);
  });
});

describe('care', () => {
  const opening = (care = '') => [
    replace(
      'story.yaml',
      '        type: text\n        facts: [F1_lamp]',
      `        type: opening${care}\n        facts: [F1_lamp]`,
    ),
    replace('story.yaml', '        image: first_letter\n', ''),
    replace(
      'text/es.yaml',
      '    imageDescription: Una hoja escrita a mano.\n',
      '    notice: Esta sala cuenta un naufragio.\n',
    ),
    replace(
      'text/en.yaml',
      '    imageDescription: A sheet written by hand.\n',
      '    notice: This room tells a shipwreck.\n',
    ),
  ];
  const killing = replace('story.yaml', 'facts: [F2_ships]', 'facts: [F2_ships]\n        care: killing');
  const notice = ['es', 'en'].map((tag) =>
    replace(`text/${tag}.yaml`, '    mapDescription:', '    notice: Words.\n    mapDescription:'),
  );

  test.each<Row>([
    ['of a scene that is announced', [...opening(), killing, ...notice], []],
    [
      'of a scene that is not announced',
      [...opening(), killing],
      inBoth(':87:3 scenes.ships.notice expected "notice" for a map scene, found nothing: add it'),
    ],
    [
      'in a story that does not begin with a notice',
      [killing, ...notice],
      [
        'story.yaml:5:9 chapters[0].scenes[0].type expected an "opening" without "care": a story that tells killings begins with its notice',
      ],
    ],
    [
      'of an opening that is about a killing itself',
      [...opening('\n        care: killing'), killing, ...notice],
      [
        'story.yaml:5:9 chapters[0].scenes[0].type expected an "opening" without "care": a story that tells killings begins with its notice',
      ],
    ],
    [
      'by another name',
      [
        ...opening(),
        ...notice,
        replace('story.yaml', 'facts: [F2_ships]', 'facts: [F2_ships]\n        care: yes'),
      ],
      ['story.yaml:17:9 chapters[1].scenes[0].care expected "killing", found "yes"'],
    ],
    [
      'that nobody needs',
      [...opening(), ...notice],
      inBoth(':94:5 scenes.ships.notice found "notice", which this scene never shows: take it out'),
    ],
  ])('%s', (_fault, edits, expected) => {
    expect(problemsAfter(...edits)).toEqual(expected);
  });

  test('in every scene leaves nothing to show', () => {
    const story = replace('story.yaml', keepers, `${keepers}\n        care: killing`);
    const problems = problemsAfter(...opening('\n        care: killing'), story, killing);
    expect(problems).toContain(
      'story.yaml:1:1 chapters found "care" on every scene: the loop and the school profile would have nothing to show',
    );
  });
});
