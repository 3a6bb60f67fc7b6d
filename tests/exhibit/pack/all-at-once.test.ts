// A curator mends a pack in one round: every fault is reported, in the order of reading.
import { expect, test } from 'vitest';
import { formatProblem, sortProblems, type PackProblem } from '../../../exhibit/pack/problem';
import { problemsAfter, remove, replace, write } from '../../helpers/example-pack';

const unknownKey =
  'found a key that has no meaning here; expected it to be taken out, or its spelling mended';

test('faults of many files are reported together: by file, and in each from top to bottom', () => {
  const problems = problemsAfter(
    replace('text/es.yaml', 'title: La costa', 'titel: La costa'),
    replace('story.yaml', 'image: first_letter', 'image: last_letter'),
    replace('story.yaml', '[R1_harbour_island]', '[R9_none]'),
    replace('pack.yaml', 'defaultLanguage: es', 'defaultLanguage: fr'),
    remove('sources.yaml'),
    write('text/fr.yaml', 'title: Le phare'),
  );
  expect(problems.map((line) => line.split(' ')[0])).toEqual([
    'pack.yaml:8:1',
    'pack.yaml:15:1',
    'sources.yaml:1:1',
    'story.yaml:8:9',
    'story.yaml:20:18',
    'text/es.yaml:68:3',
    'text/es.yaml:69:5',
  ]);
});

test('every unknown key of a group is reported, not the first alone', () => {
  const edits = [
    replace('places.yaml', 'nameToday: Harbour', 'nameNow: Harbour\n  nameThen: Hafen'),
    replace('places.yaml', 'latitude: 55', 'latitud: 55\n  height: 3'),
  ];
  expect(problemsAfter(...edits)).toEqual([
    `places.yaml:4:3 harbour.nameNow ${unknownKey}`,
    `places.yaml:5:3 harbour.nameThen ${unknownKey}`,
    'places.yaml:11:1 island.latitude expected "latitude", found nothing: add it',
    `places.yaml:16:3 island.latitud ${unknownKey}`,
    `places.yaml:17:3 island.height ${unknownKey}`,
  ]);
});

test('a fault of the manifest does not hide those of the texts', () => {
  const edits = [
    replace('pack.yaml', 'version: 1.0.0', 'version: first'),
    replace('text/es.yaml', '  next: Siguiente', '\tnext: Siguiente'),
    replace('text/en.yaml', '{F1_lamp.keepers}', '{F1_lamp.none}'),
  ];
  expect(problemsAfter(...edits)).toEqual([
    'pack.yaml:4:1 version expected a version such as "1.0.0", found "first"',
    'text/en.yaml:78:13 scenes.letter.body found {F1_lamp.none}, which is no figure of facts.yaml: mend the name',
    'text/es.yaml:6:1 (file) found a tab as indentation; expected spaces (two for each level)',
  ]);
});

test('a file that cannot be read is reported once, not once more for everything that names it', () => {
  expect(problemsAfter(write('places.yaml', 'harbour: [\n'))).toHaveLength(1);
  expect(problemsAfter(remove('facts.yaml'))).toHaveLength(1);
  expect(problemsAfter(remove('story.yaml'))).toHaveLength(1);
});

test('several faults of YAML in one file are all reported, one for each line', () => {
  const edits = [
    replace('places.yaml', '  name: Insel', '  name: Insel\n  name: Isla'),
    replace('places.yaml', '  name: Hafen', '  name: Hafen\n  name: Puerto'),
  ];
  expect(problemsAfter(...edits).map((line) => line.split(' ')[0])).toEqual([
    'places.yaml:4:3',
    'places.yaml:14:3',
  ]);
});

test('problems are sorted by number, not by the look of the number', () => {
  const at = (file: string, line: number, column: number): PackProblem => ({
    severity: 'error',
    file,
    line,
    column,
    path: '',
    message: 'm',
  });
  const sorted = sortProblems([at('b', 1, 1), at('a', 10, 1), at('a', 9, 10), at('a', 9, 9)]);
  expect(sorted.map(formatProblem)).toEqual([
    'a:9:9 (file) m',
    'a:9:10 (file) m',
    'a:10:1 (file) m',
    'b:1:1 (file) m',
  ]);
});
