// Files that try the checker itself: names that JavaScript gives a meaning, texts that grow, texts that never end.
import { expect, test } from 'vitest';
import { readYamlFile } from '../../../exhibit/pack/yaml-file';
import { checkAfter, packAfter, problemsAfter, replace, write, type Edit } from '../../helpers/example-pack';
import { findFigure } from '../../../exhibit/pack/pack';

const droppedNames = ['__proto__', 'constructor', 'prototype'];
const inheritedNames = ['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'];

test.each(droppedNames)('an entry named %s is refused aloud, not dropped', (name) => {
  const extra = `${name}:\n  kind: port\n  name: Extra\n  countryToday: Nowhere\n  statusThen: Nobody's\n  latitude: 1\n  longitude: 1\n`;
  expect(problemsAfter(replace('places.yaml', 'island:\n', `${extra}island:\n`))).toEqual([
    `places.yaml:10:1 (file) found "${name}", a name that the application needs for itself: choose another`,
  ]);
});

test.each(droppedNames)('a key named %s in a text file is refused', (name) => {
  expect(problemsAfter(replace('text/es.yaml', 'title: El faro', `title: El faro\n${name}: x`))).toEqual([
    `text/es.yaml:2:1 (file) found "${name}", a name that the application needs for itself: choose another`,
  ]);
});

test.each(['constructor', 'prototype'])('a scene named %s is refused', (name) => {
  expect(problemsAfter(replace('story.yaml', 'id: keepers', `id: ${name}`))[0]).toBe(
    `story.yaml:9:9 chapters[0].scenes[1].id expected a name that the application does not need for itself, found "${name}"`,
  );
});

test.each(inheritedNames)('a reference to %s resolves to nothing that every object inherits', (name) => {
  const message = (file: string) =>
    `found "${name}", which is not in ${file}: add it there, or mend the name`;
  const edits: Edit[] = [
    replace('story.yaml', '[F2_ships]', `[${name}]`),
    replace('story.yaml', 'image: first_letter', `image: ${name}`),
    replace('story.yaml', '[harbour, island]', `[harbour, ${name}]`),
    replace('story.yaml', '[R1_harbour_island]', `[${name}]`),
    replace('story.yaml', 'F2_ships.passages', `${name}.name`),
    replace('text/es.yaml', '{F1_lamp.keepers}', `{F1_lamp.${name}}`),
    replace('text/es.yaml', 'harbour: Puerto', `${name}: Puerto`),
  ];
  expect(problemsAfter(...edits)).toEqual([
    `story.yaml:8:9 chapters[0].scenes[0].image ${message('media.yaml')}`,
    `story.yaml:17:17 chapters[1].scenes[0].facts[0] ${message('facts.yaml')}`,
    `story.yaml:18:26 chapters[1].scenes[0].frame[1] ${message('places.yaml')}`,
    `story.yaml:20:18 chapters[1].scenes[0].routes[0] ${message('routes.yaml')}`,
    `story.yaml:21:9 chapters[1].scenes[0].figure found "${name}.name", which is no figure of facts.yaml: add it, or mend the name`,
    `text/es.yaml:78:24 scenes.letter.body found {F1_lamp.${name}}, which is no figure of facts.yaml: mend the name`,
    `text/es.yaml:97:3 places.${name} found "${name}", which is not in places.yaml: mend the name`,
  ]);
});

test.each([...inheritedNames, ...droppedNames])('no figure is found under %s', (name) => {
  const { facts } = packAfter();
  expect(findFigure(facts, `${name}.${name}`)).toBeUndefined();
  expect(findFigure(facts, `F1_lamp.${name}`)).toBeUndefined();
  expect(findFigure(facts, name)).toBeUndefined();
});

test('an entry may be named as what every object inherits, and is then the entry', () => {
  const rename = (file: string, passage: string) =>
    replace(file, passage, passage.replace('island', 'toString'));
  const pack = packAfter(
    rename('places.yaml', 'island:\n'),
    rename('facts.yaml', 'places: [island]'),
    rename('facts.yaml', 'places: [harbour, island]'),
    rename('routes.yaml', 'to: island'),
    rename('story.yaml', 'frame: [harbour, island]'),
    rename('story.yaml', 'places: [island, harbour]'),
  );
  expect(Object.hasOwn(pack.places, 'toString')).toBe(true);
});

/** Nine levels of nine references: a billion texts, if somebody counted them out. */
function bomb(): string {
  const levels = 'abcdefghi'.split('');
  const lines = levels.map((name, index) => {
    const below = index === 0 ? '"x"' : `*${levels[index - 1]}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
  });
  return `${lines.join('\n')}\n`;
}

test.each([
  ['grows a billionfold', bomb()],
  ['contains itself', 'F1_lamp: &fact\n  places: *fact\n'],
  ['refers to what does not exist', 'F1_lamp: *nobody\n'],
  ['opens thirty thousand lists', '['.repeat(30_000)],
  [
    'opens two thousand groups',
    Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  ],
  ['demands an older YAML with merged keys', '%YAML 1.1\n---\n<<: 3\n'],
  ['is a zero byte', '\0'],
  ['is half a surrogate', '\uD800'],
  ['has a list for a key', '? [a, b]\n: c\n'],
])('a file that %s is refused, and soon', (_what, text) => {
  const startedMs = performance.now();
  const { pack, problems } = checkAfter(write('facts.yaml', text));
  expect(performance.now() - startedMs).toBeLessThan(5_000);
  expect(pack).toBeUndefined();
  expect(problems.filter(({ file }) => file === 'facts.yaml')).not.toEqual([]);
});

test('lists nested as deep as can be read are still turned into values', () => {
  for (const depth of [100, 500, 800, 900, 1_000, 1_100, 1_500, 3_000]) {
    const { content, problems } = readYamlFile('deep.yaml', '['.repeat(depth) + ']'.repeat(depth));
    expect(content === undefined).toBe(problems.length > 0);
  }
});

test('a file means the same whatever YAML its first line demands', () => {
  const text = 'date: 1945-01-27\nnorway: no\nfile: !!binary aGk=\n<<: { a: 1 }\n';
  const plain = readYamlFile('a.yaml', text);
  expect(plain.content).toEqual({ date: '1945-01-27', norway: 'no', file: 'aGk=', '<<': { a: 1 } });
  expect(readYamlFile('a.yaml', `%YAML 1.1\n---\n${text}`).content).toEqual(plain.content);
});
