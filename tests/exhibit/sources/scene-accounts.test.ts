// What each scene answers for, and in which order.
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../exhibit/pack/scene-schema';
import { accountsOf } from '../../../exhibit/sources/scene-accounts';
import { scenesInOrder } from '../../../exhibit/story/timeline';
import { loadPack } from '../../e2e/helpers/pack';
import { packAfter, problemsAfter, replace } from '../../helpers/example-pack';

const example = packAfter();

function told(scene: Scene, pack = example) {
  return accountsOf(scene, pack).map(({ factId }) => factId);
}

const base = { id: 'any', facts: ['F1_lamp'], claims: [] };

describe('the facts of a scene', () => {
  test.each<[string, Scene, string[]]>([
    [
      'in the order of telling',
      { ...base, type: 'text', facts: ['F2_ships', 'F1_lamp'] },
      ['F2_ships', 'F1_lamp'],
    ],
    [
      'that of the figure first',
      { ...base, type: 'figure', facts: ['F1_lamp', 'F2_ships'], figure: 'F2_ships.passages' },
      ['F2_ships', 'F1_lamp'],
    ],
    [
      'that of the marked after that of all',
      { ...base, type: 'field', facts: [], figure: 'F2_ships.passages', marked: 'F1_lamp.keepers' },
      ['F2_ships', 'F1_lamp'],
    ],
    [
      'those that only a card tells',
      { ...base, type: 'compare', cards: [{ id: 'one', fact: 'F2_ships', moments: [] }] },
      ['F1_lamp', 'F2_ships'],
    ],
    [
      'those that only an entry tells',
      { ...base, type: 'timeline', entries: ['F2_ships', 'F1_lamp', 'F2_ships'] },
      ['F1_lamp', 'F2_ships'],
    ],
  ])('%s, each once', (_order, scene, expected) => {
    expect(told(scene)).toEqual(expected);
  });
});

test('figures that the scene shows come first, and are known as what they are shown as', () => {
  const pack = packAfter(
    replace(
      'facts.yaml',
      '    passages:\n',
      '    islands:\n      estimate: 3\n      counts: islands\n    passages:\n',
    ),
    ...['es', 'en'].map((tag) =>
      replace(`facts/${tag}.yaml`, '    countedBy:\n', '      islands: x\n    countedBy:\n'),
    ),
  );
  const scene: Scene = { ...base, type: 'figure', facts: ['F2_ships'], figure: 'F2_ships.passages' };
  const [account] = accountsOf(scene, pack);
  expect(account?.figures.map(({ key, shownAs }) => [key, shownAs])).toEqual([
    ['passages', 'figure'],
    ['islands', undefined],
  ]);
});

test('a quantity that is all and marked at once is there once, as all', () => {
  const scene: Scene = {
    ...base,
    type: 'field',
    facts: [],
    figure: 'F2_ships.passages',
    marked: 'F2_ships.passages',
  };
  expect(accountsOf(scene, example)).toMatchObject([
    { factId: 'F2_ships', figures: [{ key: 'passages', shownAs: 'figure' }] },
  ]);
});

test('who counted is told only of a figure that the fact has', () => {
  expect(problemsAfter(replace('facts/es.yaml', 'passages: según', 'islands: según'))).toEqual([
    'facts/es.yaml:14:7 facts.F2_ships.countedBy.islands found "islands", which is not in facts.yaml: take it out, or mend the name',
  ]);
});

describe('the exhibit', () => {
  const pack = loadPack();

  test.each(scenesInOrder(pack).map(({ scene }) => [scene.id, scene] as const))(
    '%s answers for every fact, with proof that is fit to be shown',
    (_id, scene) => {
      const accounts = accountsOf(scene, pack);
      expect(accounts.map(({ factId }) => factId)).toEqual(expect.arrayContaining(scene.facts));
      for (const { proof } of accounts) {
        expect(proof.length).toBeGreaterThan(0);
        for (const id of proof) expect(['A', 'B']).toContain(pack.sources[id]?.reliability);
      }
    },
  );
});
