// How a large word is broken: between words, and only where that makes it larger.
import { expect, test } from 'vitest';
import { wordLines } from '../../../renderer/scenes/term/word-lines';

const landscape = { width: 1776, height: 400 };
const portrait = { width: 936, height: 900 };

test.each([
  ['Evacuación', landscape, ['Evacuación']],
  ['Evacuación', portrait, ['Evacuación']],
  ['Marcha de la muerte', landscape, ['Marcha de la muerte']],
  ['Marcha de la muerte', portrait, ['Marcha de', 'la muerte']],
  // A line more would make these hardly larger.
  ['Mar de leche', portrait, ['Mar de leche']],
  ['Marcha de la muerte', { width: 1184, height: 360 }, ['Marcha de la muerte']],
])('%s', (phrase, room, lines) => {
  expect(wordLines(phrase, room)).toEqual(lines);
});

test('no word is ever lost or broken, in the smallest room too', () => {
  for (const room of [landscape, portrait, { width: 1, height: 1 }, { width: 0, height: 0 }]) {
    expect(wordLines('  una palabra  bastante larga ', room).join(' ')).toBe('una palabra bastante larga');
  }
});
