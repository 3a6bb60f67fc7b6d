// Faults of single files: what a curator reads about each, word for word.
import { expect, test } from 'vitest';
import {
  checkAfter,
  examplePack,
  problemsAfter,
  remove,
  replace,
  write,
  type Edit,
} from '../../helpers/example-pack';
import { checkPack } from '../../../exhibit/pack/check-pack';

test('the example pack has no problems, so every problem below comes from its edit', () => {
  const { files, pictures } = examplePack();
  const { pack, problems } = checkPack(files, pictures);
  expect(problems).toEqual([]);
  expect(pack?.chapters.map(({ id }) => id)).toEqual(['tower', 'coast']);
  expect(Object.keys(pack?.texts ?? {})).toEqual(['es', 'en']);
});

type Row = [fault: string, edit: Edit, expected: string];

test.each<Row>([
  [
    'a missing data file',
    remove('routes.yaml'),
    'routes.yaml:1:1 (file) expected this file, found nothing: add it, or give it back its name',
  ],
  [
    'a missing text file of a listed language',
    remove('text/en.yaml'),
    'text/en.yaml:1:1 (file) expected this file, found nothing: add it, or give it back its name',
  ],
  [
    'a tab as indentation, once, without the complaints that follow from it',
    replace('places.yaml', '  name: Insel', '\tname: Insel'),
    'places.yaml:12:1 (file) found a tab as indentation; expected spaces (two for each level)',
  ],
  [
    'a duplicate key',
    replace('places.yaml', '  name: Insel', '  name: Insel\n  name: Isla'),
    'places.yaml:13:3 (file) found the same key twice; keep one of the two (Map keys must be unique)',
  ],
  [
    'a reference of YAML',
    replace('text/es.yaml', 'title: La torre', 'title: *La torre'),
    'text/es.yaml:67:12 (file) found "*La", which YAML takes for a reference: put the text in quotes',
  ],
  [
    'a text that begins with a figure and has no quotes',
    replace('text/es.yaml', 'title: La torre', 'title: {F1_lamp.keepers} personas'),
    'text/es.yaml:67:30 (file) found words after a bracket or reference that has ended; a text that begins with "{", "[" or "*" needs quotes',
  ],
  [
    'a bracket that ends the text too early, without the complaints about all that follows',
    replace('text/es.yaml', '  letter:\n', '] letter:\n'),
    'text/es.yaml:72:1 (file) not valid YAML: Unexpected flow-seq-end token in YAML stream: "]"',
  ],
  [
    'a second document in one file',
    replace('sources.yaml', 'chronicle:', '---\nchronicle:'),
    'sources.yaml:7:1 (file) found "---", which begins a second document; expected one for each file: take the line out',
  ],
  [
    'a file that holds nothing',
    write('media.yaml', '# nothing yet\n'),
    'media.yaml:1:1 (file) expected a group of "key: value" lines, found nothing: add it',
  ],
  [
    'a list in the place of a group',
    write('media.yaml', '- file: media/letter.png\n'),
    'media.yaml:1:1 (file) expected a group of "key: value" lines, found a list (lines that start with "-")',
  ],
  [
    'a text that is no group of lines',
    write('sources.yaml', 'to be written\n'),
    'sources.yaml:1:1 (file) expected a group of "key: value" lines, found "to be written"',
  ],
])('%s is reported at its place', (_fault, edit, expected) => {
  expect(problemsAfter(edit)).toEqual([expected]);
});

test.each<Row>([
  [
    'an unknown key',
    replace('places.yaml', 'nameToday:', 'nameNow:'),
    'places.yaml:4:3 harbour.nameNow found a key that has no meaning here; expected it to be taken out, or its spelling mended',
  ],
  [
    'a missing value',
    replace('sources.yaml', '  publisher: The town\n', ''),
    'sources.yaml:7:1 chronicle.publisher expected "publisher", found nothing: add it',
  ],
  [
    'a key without its value',
    replace('text/es.yaml', 'title: La torre', 'title:'),
    'text/es.yaml:67:5 chapters.tower.title expected text, found nothing: add it',
  ],
  [
    'a blank text',
    replace('text/es.yaml', 'title: La torre', 'title: "  "'),
    'text/es.yaml:67:5 chapters.tower.title expected some text, found nothing',
  ],
  [
    'a group where a text belongs',
    replace('text/es.yaml', 'según el cuaderno del faro', '{F1_lamp.keepers}'),
    'text/es.yaml:86:7 scenes.keepers.figure.attribution expected text, found a group of "key: value" lines',
  ],
  [
    'a number where a text belongs',
    replace('pack.yaml', 'version: 1.0.0', 'version: 1.5'),
    'pack.yaml:4:1 version expected text, found 1.5',
  ],
  [
    'a pack of a later format',
    replace('pack.yaml', 'format: 1', 'format: 2'),
    'pack.yaml:2:1 format expected 1, found 2',
  ],
  [
    'a name with spaces',
    replace('pack.yaml', 'id: lighthouse', 'id: the lighthouse'),
    'pack.yaml:3:1 id expected a name made of letters, digits, "-" and "_", found "the lighthouse"',
  ],
  [
    'a web address that is none',
    replace('sources.yaml', 'https://example.org/chronicle', 'the web'),
    'sources.yaml:10:3 chronicle.url expected a web address, found "the web"',
  ],
  [
    'a class that does not exist',
    replace('sources.yaml', 'reliability: B', 'reliability: D'),
    'sources.yaml:12:3 chronicle.reliability expected "A" or "B" or "C" or "unverified", found "D"',
  ],
  [
    'a place off the globe',
    replace('places.yaml', 'latitude: 55', 'latitude: 155'),
    'places.yaml:15:3 island.latitude expected <=90, found 155',
  ],
  [
    'a fault in an entry whose name is a number',
    replace(
      'media.yaml',
      'first_letter:\n  kind: image\n  file: media/letter.png',
      '1912:\n  kind: image\n  file: letter.png',
    ),
    'media.yaml:3:3 1912.file expected a file such as "media/letter.jpg", found "letter.png"',
  ],
])('%s is reported with its path', (_fault, edit, expected) => {
  expect(problemsAfter(edit)[0]).toBe(expected);
});

test.each<Row>([
  [
    'a figure without a number',
    replace('facts.yaml', '      estimate: 12\n', ''),
    'facts.yaml:7:5 F1_lamp.figures.keepers expected "low", "estimate" or "high": a figure needs a number',
  ],
  [
    'a range that runs backwards',
    replace('facts.yaml', 'low: 12000', 'low: 16000'),
    'facts.yaml:19:5 F2_ships.figures.passages expected low <= estimate <= high',
  ],
  [
    'an estimate outside its range',
    replace('facts.yaml', 'estimate: 13500', 'estimate: 15001'),
    'facts.yaml:19:5 F2_ships.figures.passages expected low <= estimate <= high',
  ],
  [
    'a figure below nought',
    replace('facts.yaml', 'low: 12000', 'low: -1'),
    'facts.yaml:20:7 F2_ships.figures.passages.low expected >=0, found -1',
  ],
  [
    'half a person',
    replace('facts.yaml', 'low: 12000', 'low: 1.5'),
    'facts.yaml:20:7 F2_ships.figures.passages.low expected a whole number, found 1.5',
  ],
  [
    'a figure in words',
    replace('facts.yaml', 'low: 12000', 'low: many'),
    'facts.yaml:20:7 F2_ships.figures.passages.low expected a number, found "many"',
  ],
  [
    'a backwards range of the people on a route',
    replace('routes.yaml', 'low: 40', 'low: 40\n    high: 39'),
    'routes.yaml:7:3 R1_harbour_island.people expected low <= estimate <= high',
  ],
  [
    'a fact without a source',
    replace('facts.yaml', 'sources: [logbook]', 'sources: []'),
    'facts.yaml:11:3 F1_lamp.sources expected at least one source, found nothing',
  ],
  [
    'a date in words',
    replace('facts.yaml', 'end: 1912-03-21', 'end: soon'),
    'facts.yaml:3:3 F1_lamp.end expected a date such as "1945-01-27" or "1945-01", found "soon"',
  ],
  [
    'a day that no month has',
    replace('facts.yaml', 'end: 1912-03-21', 'end: 1913-02-29'),
    'facts.yaml:3:3 F1_lamp.end expected a day that the month has, found "1913-02-29"',
  ],
  [
    'a period that ends before it starts',
    replace('facts.yaml', 'end: 1912-03-21', 'end: 1912-02-28'),
    'facts.yaml:3:3 F1_lamp.end expected a date not before 1912-03, found 1912-02-28',
  ],
  [
    'a route that arrives before it leaves',
    replace('routes.yaml', 'end: 1914-12-24', 'end: 1912-12'),
    'routes.yaml:6:3 R1_harbour_island.end expected a date not before 1913-01, found 1912-12',
  ],
])('among facts and routes, %s is reported', (_fault, edit, expected) => {
  expect(problemsAfter(edit)).toEqual([expected]);
});

test('a leap day is a day', () => {
  expect(problemsAfter(replace('facts.yaml', 'end: 1912-03-21', 'end: 1912-03'))).toEqual([]);
  expect(problemsAfter(replace('facts.yaml', 'start: 1912-03', 'start: 1912-02-29'))).toEqual([]);
});

test('a pack with a problem is not shown, a pack with a warning is', () => {
  expect(checkAfter(remove('routes.yaml')).pack).toBeUndefined();
  expect(checkAfter(write('text/fr.yaml', 'title: Le phare')).pack).toBeDefined();
});
