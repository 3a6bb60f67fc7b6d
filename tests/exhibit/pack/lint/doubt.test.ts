// A figure that is not exact is never told as if it were.
import { describe, expect, test } from 'vitest';
import { lintAfter, replace } from '../../../helpers/example-pack';

const exact = [
  replace('facts.yaml', 'estimate: 12\n', 'low: 12\n      estimate: 12\n      high: 12\n'),
  replace('facts.yaml', 'estimate: 12\n', 'low: 12\n      high: 12\n'),
];

describe('in Spanish', () => {
  const write = (text: string) =>
    replace('text/es.yaml', 'La cuidaban unas {F1_lamp.keepers} personas.', text);

  test.each([
    'Las cuidaban alrededor de {F1_lamp.keepers} personas.',
    'Las cuidaban al menos a {F1_lamp.keepers} personas.',
    'Las cuidaban, según el museo, más de {F1_lamp.keepers} personas.',
    'Como máximo {F1_lamp.keepers} personas.',
    'Casi {F1_lamp.keepers} personas.',
    '{F1_lamp.keepers} personas o más la cuidaban.',
  ])('%s', (text) => {
    expect(lintAfter(write(`'${text}'`))).toEqual([]);
  });

  test.each([
    ['La cuidaban {F1_lamp.keepers} personas.', 20],
    ['Unas la cuidaban. Eran {F1_lamp.keepers} personas.', 31],
    ['Unas personas de la isla y también de la costa cuidaban, como {F1_lamp.keepers}.', 70],
  ])('%s says too much', (text, column) => {
    expect(lintAfter(write(`'${text}'`))).toEqual([
      `text/es.yaml:78:${column} scenes.letter.body warning: found {F1_lamp.keepers} as if it were exact: put "unas", "al menos" or "entre… y…" before it; if the source does count it exactly, give it low, estimate and high alike in facts.yaml`,
    ]);
  });

  test('what is exact by every account needs no word of doubt', () => {
    for (const edit of exact) expect(lintAfter(write('La cuidaban {F1_lamp.keepers}.'), edit)).toEqual([]);
  });

  test('two ends of one range tell its doubt by themselves', () => {
    const body = 'Pasaron entre {F2_ships.passages.low} y {F2_ships.passages.high} veces.';
    const dash = 'Pasaron {F2_ships.passages.low}–{F2_ships.passages.high} veces.';
    expect(lintAfter(replace('text/es.yaml', body, dash))).toEqual([]);
  });
});

describe('in English', () => {
  const write = (text: string) => replace('text/en.yaml', 'About {F1_lamp.keepers} people kept it.', text);

  test.each([
    'At least {F1_lamp.keepers} people kept it.',
    'It was kept by some {F1_lamp.keepers} people.',
    'Fewer than {F1_lamp.keepers} people kept it.',
    '{F1_lamp.keepers} people or more kept it.',
  ])('%s', (text) => {
    expect(lintAfter(write(`'${text}'`))).toEqual([]);
  });

  test('a bare number says too much', () => {
    expect(lintAfter(write('There {F1_lamp.keepers} people kept it.'))).toEqual([
      'text/en.yaml:78:13 scenes.letter.body warning: found {F1_lamp.keepers} as if it were exact: put "about", "at least" or "between… and…" before it; if the source does count it exactly, give it low, estimate and high alike in facts.yaml',
    ]);
  });
});
