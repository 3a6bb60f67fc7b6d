// Faults of scenes and of their words: a language is whole, and nothing stands in it that is never shown.
import { expect, test } from 'vitest';
import { problemsAfter, replace, type Edit } from '../../helpers/example-pack';

type Row = [fault: string, edit: Edit, expected: readonly string[]];

const expectedTypes =
  'expected "opening" or "text" or "figure" or "map" or "field" or "compare" or "term" or "timeline" or "names" or "media"';

test.each<Row>([
  [
    'of unknown type',
    replace('story.yaml', 'type: map', 'type: film'),
    [`story.yaml:16:9 chapters[1].scenes[0].type ${expectedTypes}, found "film"`],
  ],
  [
    'without a type',
    replace('story.yaml', '        type: map\n', ''),
    [`story.yaml:15:9 chapters[1].scenes[0].type ${expectedTypes}, found nothing: add it`],
  ],
  [
    'with a type inherited from nowhere',
    replace('story.yaml', 'type: map', 'type: constructor'),
    [`story.yaml:16:9 chapters[1].scenes[0].type ${expectedTypes}, found "constructor"`],
  ],
  [
    'without facts',
    replace('story.yaml', 'facts: [F2_ships]', 'facts: []'),
    ['story.yaml:17:9 chapters[1].scenes[0].facts expected at least one fact, found nothing'],
  ],
  [
    'with one fact that is no list',
    replace('story.yaml', 'facts: [F2_ships]', 'facts: F2_ships'),
    [
      'story.yaml:17:9 chapters[1].scenes[0].facts expected a list (lines that start with "-"), found "F2_ships"',
    ],
  ],
  [
    'whose figure names no fact',
    replace('story.yaml', 'figure: F1_lamp.keepers', 'figure: keepers'),
    [
      'story.yaml:12:9 chapters[0].scenes[1].figure expected "fact.figure", such as "E18_auschwitz_march.on_foot", found "keepers"',
    ],
  ],
  [
    'framed by one place alone',
    replace('story.yaml', '[harbour, island]', '[harbour]'),
    ['story.yaml:18:9 chapters[1].scenes[0].frame expected at least two places to frame, found 1'],
  ],
])('a scene %s is reported', (_fault, edit, expected) => {
  expect(problemsAfter(edit)).toEqual(expected);
});

test('a chapter without scenes, and a story without chapters, are reported', () => {
  const noScenes = replace(
    'story.yaml',
    '\n  - id: coast',
    '\n  - id: harbour-front\n    scenes: []\n  - id: coast',
  );
  expect(problemsAfter(noScenes)).toEqual([
    'story.yaml:14:5 chapters[1].scenes expected at least one scene, found nothing',
  ]);
});

test.each<Row>([
  [
    'a scene that is missing in one language',
    replace('text/en.yaml', '  keepers:\n', '  watchers:\n'),
    [
      'text/en.yaml:71:1 scenes.keepers expected the text of "keepers" (it is in story.yaml), found nothing: add it',
      'text/en.yaml:80:3 scenes.watchers found "watchers", which is not in story.yaml: take it out, or mend the name',
    ],
  ],
  [
    'a chapter that is missing in one language',
    replace('text/en.yaml', '  coast:\n    title: The coast\n', ''),
    [
      'text/en.yaml:65:1 chapters.coast expected the text of "coast" (it is in story.yaml), found nothing: add it',
    ],
  ],
  [
    'a word of the controls that is missing',
    replace('text/en.yaml', '  idleStay: I am still here\n', ''),
    ['text/en.yaml:3:1 interface.idleStay expected "idleStay", found nothing: add it'],
  ],
  [
    'the words of a figure that are missing',
    replace(
      'text/en.yaml',
      '    figure:\n      counts: people kept the lamp\n      attribution: according to the logbook\n',
      '',
    ),
    ['text/en.yaml:80:3 scenes.keepers.figure expected "figure" for a figure scene, found nothing: add it'],
  ],
  [
    'the description of a map that is missing',
    replace('text/en.yaml', '    mapDescription: A line joins the harbour and the island.\n', ''),
    [
      'text/en.yaml:87:3 scenes.ships.mapDescription expected "mapDescription" for a map scene, found nothing: add it',
    ],
  ],
  [
    'a description of another kind of scene',
    replace('text/es.yaml', 'imageDescription: Una', 'mapDescription: Una'),
    [
      'text/es.yaml:72:3 scenes.letter.imageDescription expected "imageDescription" for a text scene, found nothing: add it',
      'text/es.yaml:79:5 scenes.letter.mapDescription found "mapDescription", which this scene never shows: take it out',
    ],
  ],
])('%s is reported', (_fault, edit, expected) => {
  expect(problemsAfter(edit)).toEqual(expected);
});

test.each<Row>([
  [
    'an unknown figure',
    replace('text/es.yaml', '{F1_lamp.keepers}', '{F1_lamp.watchers}'),
    [
      'text/es.yaml:78:24 scenes.letter.body found {F1_lamp.watchers}, which is no figure of facts.yaml: mend the name',
    ],
  ],
  [
    'a bound that the figure does not have',
    replace('text/es.yaml', '{F1_lamp.keepers}', '{F1_lamp.keepers.low}'),
    [
      'text/es.yaml:78:24 scenes.letter.body found {F1_lamp.keepers.low}, which is no figure of facts.yaml: mend the name',
    ],
  ],
  [
    'a bound that no figure has',
    replace('text/es.yaml', '{F1_lamp.keepers}', '{F1_lamp.keepers.most}'),
    ['text/es.yaml:78:24 scenes.letter.body found a lone "{"; a figure is written {fact.figure}'],
  ],
  [
    'a stray opening brace',
    replace('text/es.yaml', 'Subían por turnos', 'Subían {por turnos'),
    ['text/es.yaml:83:18 scenes.keepers.body found a lone "{"; a figure is written {fact.figure}'],
  ],
  [
    'a stray closing brace beside a good figure',
    replace('text/es.yaml', '{F1_lamp.keepers}', '{F1_lamp.keepers}}'),
    ['text/es.yaml:78:41 scenes.letter.body found a lone "}"; a figure is written {fact.figure}'],
  ],
  [
    'an unknown figure in a title',
    replace('text/es.yaml', 'title: Los barcos', 'title: Los {F2_ships.none} barcos'),
    [
      'text/es.yaml:89:16 scenes.ships.title found {F2_ships.none}, which is no figure of facts.yaml: mend the name',
    ],
  ],
])('%s in a text is reported', (_fault, edit, expected) => {
  expect(problemsAfter(edit)).toEqual(expected);
});

const neverPutIn =
  'found "{", but figures are put into kicker, title and body alone: write this text without it';

test.each<Row>([
  [
    'counts',
    replace('text/es.yaml', 'personas cuidaban la lámpara', 'de {F1_lamp.keepers} personas'),
    [`text/es.yaml:85:7 scenes.keepers.figure.counts ${neverPutIn}`],
  ],
  [
    'attribution',
    replace('text/es.yaml', 'según la oficina', 'según {F1_lamp.keepers} en la oficina'),
    [`text/es.yaml:93:7 scenes.ships.figure.attribution ${neverPutIn}`],
  ],
  [
    'map description',
    replace('text/es.yaml', 'Una línea une', 'Una línea de {F1_lamp.keepers} une'),
    [`text/es.yaml:94:5 scenes.ships.mapDescription ${neverPutIn}`],
  ],
  [
    'image description',
    replace('text/es.yaml', 'Una hoja escrita', 'Una hoja {escrita}'),
    [`text/es.yaml:79:5 scenes.letter.imageDescription ${neverPutIn}`],
  ],
])('a brace in the %s, where it would be read as it stands, is reported', (_part, edit, expected) => {
  expect(problemsAfter(edit)).toEqual(expected);
});

const template = (key: string, places: string, found: string) =>
  `interface.${key} expected ${places} and no other place for a number, found "${found}"`;

test.each<Row>([
  [
    'lost its number',
    replace('text/es.yaml', 'unos {estimate}', 'unos'),
    [`text/es.yaml:55:3 ${template('figureAbout', '{estimate}', 'unos')}`],
  ],
  [
    'has a number too many, which would be shown as nought',
    replace('text/es.yaml', 'al menos {low}', 'de {low} a {high}'),
    [`text/es.yaml:57:3 ${template('figureAtLeast', '{low}', 'de {low} a {high}')}`],
  ],
  [
    'names its number twice, of which one would stay unfilled',
    replace('text/es.yaml', 'como máximo {high}', '{high} o menos de {high}'.replace('{', '"{') + '"'),
    [`text/es.yaml:58:3 ${template('figureAtMost', '{high}', '{high} o menos de {high}')}`],
  ],
  [
    'has half a range',
    replace('text/es.yaml', 'entre {low} y {high}', 'más de {low}'),
    [`text/es.yaml:56:3 ${template('figureBetween', '{low} and {high}', 'más de {low}')}`],
  ],
])('a template of a range that %s is reported', (_fault, edit, expected) => {
  expect(problemsAfter(edit)).toEqual(expected);
});
