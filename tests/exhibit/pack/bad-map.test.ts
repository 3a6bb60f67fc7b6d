// Faults in what only the map shows: when a place was reached, what a route's numbers count, the map's period.
import { expect, test } from 'vitest';
import { problemsAfter, replace, type Edit } from '../../helpers/example-pack';

type Row = [fault: string, edit: Edit, expected: string];

const island = '  longitude: 19\n';
const reached = (words: string) => replace('places.yaml', island, `${island}  reached: { ${words} }\n`);

test.each<Row>([
  [
    'a fact that is not there',
    reached('on: 1912-03-05, fact: F9_none'),
    'places.yaml:17:30 island.reached.fact found "F9_none", which is not in facts.yaml: add it there, or mend the name',
  ],
  [
    'a day outside of its fact',
    reached('on: 1913-03-05, fact: F1_lamp'),
    'places.yaml:17:14 island.reached.on expected a day of "F1_lamp" (1912-03 to 1912-03-21), found 1913-03-05',
  ],
  [
    'a month, where a day is asked for',
    reached('on: 1912-03, fact: F1_lamp'),
    'places.yaml:17:14 island.reached.on expected a date with its day, such as "1945-01-27", found "1912-03"',
  ],
  [
    'a fact that does not name the place',
    replace(
      'places.yaml',
      '  latitude: 54.5\n',
      '  latitude: 54.5\n  reached: { on: 1912-03-05, fact: F1_lamp }\n',
    ),
    'places.yaml:8:30 harbour.reached.fact found "F1_lamp", which does not name this place',
  ],
  [
    'a number of a route without its words',
    replace('text/es.yaml', '    people: personas a bordo\n', '    deaths: muertes\n'),
    'expected "people", what that number of routes.yaml counts, found nothing: add it',
  ],
  [
    'words for a route that is not there',
    replace('text/es.yaml', '  R1_harbour_island:\n', '  R9_none: { people: nadie }\n  R1_harbour_island:\n'),
    'found "R9_none", which is not in routes.yaml: mend the name',
  ],
  [
    'a period that runs backwards',
    replace('pack.yaml', 'format: 1\n', 'format: 1\nperiod: { start: 1914-01, end: 1912-01 }\n'),
    'period expected "start" before "end"',
  ],
])('%s', (_, edit, expected) => {
  expect(problemsAfter(edit).join('\n')).toContain(expected);
});

test('a day of a fact that names the place is well said', () => {
  expect(problemsAfter(reached('on: 1912-03-05, fact: F1_lamp'))).toEqual([]);
});
