// The exhibit itself: whole, in both languages, and written to be read standing.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../exhibit/pack/check-pack';
import { formatProblem } from '../../../exhibit/pack/problem';
import { readPack } from '../../helpers/read-pack';

const { files, pictures } = readPack(
  fileURLToPath(new URL('../../../assets/packs/marchas', import.meta.url)),
);
const { pack, problems } = checkPack(files, pictures);

/** Words as a reader counts them; a figure that is put in is one. */
function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function sentencesIn(text: string): string[] {
  return text.split(/\n+|(?<=[.!?…]["”»)]?)\s+/);
}

function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

test('the pack has neither errors nor warnings', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('the story has three chapters of at least four scenes', () => {
  const chapters = pack?.chapters ?? [];
  expect(chapters.map(({ id }) => id)).toEqual(['liberacion', 'evacuaciones', 'fin']);
  for (const { id, scenes } of chapters) expect(scenes.length, id).toBeGreaterThanOrEqual(4);
  const types = new Set(chapters.flatMap(({ scenes }) => scenes.map(({ type }) => type)));
  expect([...types].toSorted()).toEqual(['figure', 'map', 'text']);
});

test('it speaks Spanish first, and English', () => {
  expect(pack?.manifest.languages.map(({ tag }) => tag)).toEqual(['es', 'en']);
  expect(pack?.manifest.defaultLanguage).toBe('es');
});

describe.each(['es', 'en'])('in %s', (language) => {
  const text = pack?.texts[language];
  const scenes = Object.entries(text?.scenes ?? {});

  test('no sentence is longer than 25 words', () => {
    const sentences = textsIn(text, language).flatMap(([path, words]) =>
      sentencesIn(words).map((sentence) => ({ path, sentence, words: wordsIn(sentence).length })),
    );
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter(({ words }) => words > 25)).toEqual([]);
  });

  test('no screen holds more than 75 words', () => {
    const screens = scenes.map(([id, { title, body }]) => ({
      id,
      words: wordsIn(`${title} ${body}`).length,
    }));
    expect(screens.length).toBeGreaterThanOrEqual(12);
    expect(screens.filter(({ words }) => words > 75)).toEqual([]);
  });

  test('no paragraph is broken over lines, which the screen would join', () => {
    const broken = scenes.filter(([, { body }]) => /[^\n]\n[^\n]/.test(body));
    expect(broken.map(([id]) => id)).toEqual([]);
  });
});
