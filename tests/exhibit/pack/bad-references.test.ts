// Faults between the files of a pack: names that lead nowhere, languages and media that are not there.
import { expect, test } from 'vitest';
import { problemsAfter, replace, write, type Edit } from '../../helpers/example-pack';

type Row = [fault: string, edit: Edit, expected: string];

const notIn = (file: string) => `which is not in ${file}: add it there, or mend the name`;

test.each<Row>([
  [
    'fact of a scene',
    replace('story.yaml', '[F2_ships]', '[F2_ships, F9_none]'),
    `story.yaml:17:27 chapters[1].scenes[0].facts[1] found "F9_none", ${notIn('facts.yaml')}`,
  ],
  [
    'place of a fact',
    replace('facts.yaml', 'places: [island]', 'places: [islet]'),
    `facts.yaml:4:12 F1_lamp.places[0] found "islet", ${notIn('places.yaml')}`,
  ],
  [
    'source of a fact',
    replace('facts.yaml', '    - chronicle', '    - legend'),
    `facts.yaml:27:7 F2_ships.sources[1] found "legend", ${notIn('sources.yaml')}`,
  ],
  [
    'start of a route',
    replace('routes.yaml', 'from: harbour', 'from: quay'),
    `routes.yaml:2:3 R1_harbour_island.from found "quay", ${notIn('places.yaml')}`,
  ],
  [
    'stage of a route',
    replace('routes.yaml', '  to: island', '  via: [harbour, reef]\n  to: island'),
    `routes.yaml:3:18 R1_harbour_island.via[1] found "reef", ${notIn('places.yaml')}`,
  ],
  [
    'end of a route',
    replace('routes.yaml', 'to: island', 'to: reef'),
    `routes.yaml:3:3 R1_harbour_island.to found "reef", ${notIn('places.yaml')}`,
  ],
  [
    'source of a route',
    replace('routes.yaml', '[logbook]', '[legend]'),
    `routes.yaml:11:13 R1_harbour_island.sources[0] found "legend", ${notIn('sources.yaml')}`,
  ],
  [
    'place to frame',
    replace('story.yaml', '[harbour, island]', '[harbour, islet]'),
    `story.yaml:18:26 chapters[1].scenes[0].frame[1] found "islet", ${notIn('places.yaml')}`,
  ],
  [
    'place to name',
    replace('story.yaml', '[island, harbour]', '[isle, harbour]'),
    `story.yaml:19:18 chapters[1].scenes[0].places[0] found "isle", ${notIn('places.yaml')}`,
  ],
  [
    'route of a map',
    replace('story.yaml', '[R1_harbour_island]', '[R9_none]'),
    `story.yaml:20:18 chapters[1].scenes[0].routes[0] found "R9_none", ${notIn('routes.yaml')}`,
  ],
  [
    'picture of a scene',
    replace('story.yaml', 'image: first_letter', 'image: last_letter'),
    `story.yaml:8:9 chapters[0].scenes[0].image found "last_letter", ${notIn('media.yaml')}`,
  ],
  [
    'fact of a figure scene',
    replace('story.yaml', 'F1_lamp.keepers', 'F9_none.keepers'),
    'story.yaml:12:9 chapters[0].scenes[1].figure found "F9_none.keepers", which is no figure of facts.yaml: add it, or mend the name',
  ],
  [
    'figure of a map',
    replace('story.yaml', 'F2_ships.passages', 'F2_ships.storms'),
    'story.yaml:21:9 chapters[1].scenes[0].figure found "F2_ships.storms", which is no figure of facts.yaml: add it, or mend the name',
  ],
  [
    'place that a language names',
    replace('text/es.yaml', 'harbour: Puerto', 'quay: Muelle'),
    'text/es.yaml:97:3 places.quay found "quay", which is not in places.yaml: mend the name',
  ],
  [
    'picture file',
    replace('media.yaml', 'media/letter.png', 'media/other.png'),
    'media.yaml:3:3 first_letter.file expected the file media/other.png in the pack, found nothing there',
  ],
])('a %s that does not exist is reported where it is named', (_fault, edit, expected) => {
  expect(problemsAfter(edit)).toEqual([expected]);
});

test.each([
  ['media/../letter.png', 'expected a path that stays inside "media/"'],
  ['media/../../letter.png', 'expected a path that stays inside "media/"'],
  ['../media/letter.png', 'expected a file such as "media/letter.jpg"'],
  ['/media/letter.png', 'expected a file such as "media/letter.jpg"'],
  ['media/letter.svg', 'expected a file such as "media/letter.jpg"'],
])('the media path %s never leads out of the media', (path, message) => {
  const problems = problemsAfter(replace('media.yaml', 'media/letter.png', path));
  expect(problems[0]).toBe(`media.yaml:3:3 first_letter.file ${message}, found "${path}"`);
});

test('media paths with backslashes are refused, so that a pack means the same everywhere', () => {
  expect(problemsAfter(replace('media.yaml', 'media/letter.png', String.raw`media\letter.png`))).toEqual([
    String.raw`media.yaml:3:3 first_letter.file expected a file such as "media/letter.jpg", found "media\letter.png"`,
  ]);
});

test('an unknown default language is reported with those that exist', () => {
  expect(problemsAfter(replace('pack.yaml', 'defaultLanguage: es', 'defaultLanguage: fr'))).toEqual([
    'pack.yaml:15:1 defaultLanguage expected one of the languages above (es, en), found "fr"',
  ]);
});

test('a language listed twice is reported once, and so are the faults of its texts', () => {
  const twice = replace(
    'pack.yaml',
    '  - tag: en',
    '  - tag: es\n    name: Castellano\n    direction: ltr\n  - tag: en',
  );
  expect(problemsAfter(twice, replace('text/es.yaml', 'title: El faro\n', ''))).toEqual([
    'pack.yaml:12:5 languages[1].tag found "es" twice; keep one of the two',
    'text/es.yaml:2:1 title expected "title", found nothing: add it',
  ]);
});

test('a text file of a language that is not listed is a warning', () => {
  expect(problemsAfter(write('text/fr.yaml', 'title: Le phare'))).toEqual([
    'pack.yaml:8:1 languages warning: found text/fr.yaml, but "fr" is not among the languages: add it there, or take the file away',
  ]);
});

test.each(['English', 'e', 'es_ES', 'es-', 'es-12', 'es-ES-MX', 'es-Latn-Cyrl', 'de-1996-1996'])(
  'the language tag "%s" is refused, because no number can be written in it',
  (tag) => {
    const edits = [replace('pack.yaml', 'tag: en', `tag: ${tag}`)];
    expect(problemsAfter(...edits)[0]).toBe(
      `pack.yaml:12:5 languages[1].tag expected a language tag such as "es" or "pt-BR", found "${tag}"`,
    );
  },
);

test('two scenes of one name are reported at the second', () => {
  const copy = `
      - id: letter
        type: text
        facts: [F1_lamp]
        image: first_letter
  - id: coast`;
  expect(problemsAfter(replace('story.yaml', '\n  - id: coast', copy))).toEqual([
    'story.yaml:13:9 chapters[0].scenes[2].id found "letter" twice; every chapter and scene needs a name of its own',
  ]);
});

test('of two scenes with one name and unlike types, the texts are measured by the first alone', () => {
  const problems = problemsAfter(replace('story.yaml', 'id: keepers', 'id: letter'));
  const orphan = 'scenes.keepers found "keepers", which is not in story.yaml: take it out, or mend the name';
  expect(problems).toEqual([
    'story.yaml:9:9 chapters[0].scenes[1].id found "letter" twice; every chapter and scene needs a name of its own',
    `text/en.yaml:80:3 ${orphan}`,
    `text/es.yaml:80:3 ${orphan}`,
  ]);
});

test('a chapter may not have the name of a scene', () => {
  expect(problemsAfter(replace('story.yaml', 'id: coast', 'id: letter'))).toContain(
    'story.yaml:13:5 chapters[1].id found "letter" twice; every chapter and scene needs a name of its own',
  );
});

test('a range without an estimate cannot stand in a sentence with one of its ends alone', () => {
  const problems = problemsAfter(
    replace('facts.yaml', '      estimate: 13500\n', ''),
    replace(
      'text/en.yaml',
      'between {F2_ships.passages.low} and {F2_ships.passages.high}',
      '{F2_ships.passages}',
    ),
  );
  expect(problems).toEqual([
    expect.stringContaining(
      'found {F2_ships.passages}, a range without an estimate: write {F2_ships.passages.low} and {F2_ships.passages.high}',
    ),
  ]);
});

test('a chapter that ends before it begins is reported', () => {
  const backwards = replace(
    'story.yaml',
    '      - id: keepers\n        type: figure\n        facts: [F1_lamp]\n        figure: F1_lamp.keepers\n',
    '      - id: keepers\n        type: opening\n        facts: [F1_lamp]\n        span: { start: 1912-04, end: 1912-03 }\n',
  );
  expect(problemsAfter(backwards)).toContain(
    'story.yaml:12:33 chapters[0].scenes[1].span.end expected a date not before 1912-04, found 1912-03',
  );
});
