// The exhibit itself: whole, in both languages, and written to be read standing.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../exhibit/pack/check-pack';
import { sceneSchema } from '../../../exhibit/pack/scene-schema';
import { findFigure } from '../../../exhibit/pack/pack';
import { formatProblem } from '../../../exhibit/pack/problem';
import { referencesIn } from '../../../exhibit/pack/text-reference';
import { packForProfile } from '../../../exhibit/story/profile';
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

const chapters = pack?.chapters ?? [];
const scenesOfStory = chapters.flatMap(({ scenes }) => scenes);

test('the story has three chapters, each with its opening, and thirty to forty scenes', () => {
  expect(chapters.map(({ id }) => id)).toEqual(['liberacion', 'evacuaciones', 'fin']);
  expect(chapters.map(({ scenes }) => scenes[0]?.type)).toEqual(['opening', 'opening', 'opening']);
  expect(scenesOfStory.length).toBeGreaterThanOrEqual(30);
  expect(scenesOfStory.length).toBeLessThanOrEqual(40);
});

test('it has a scene of every type but one: it ships no historical image', () => {
  const types = new Set(scenesOfStory.map(({ type }) => type));
  const all = sceneSchema.options.map(({ entries }) => entries.type.literal);
  expect([...types].toSorted()).toEqual(all.filter((type) => type !== 'media').toSorted());
});

test('it tells every claim it was asked to tell, and every fact it knows', () => {
  expect(Object.keys(pack?.claims ?? {})).toHaveLength(27);
  const told = new Set(scenesOfStory.flatMap(({ facts }) => facts));
  expect(Object.keys(pack?.facts ?? {}).filter((id) => !told.has(id))).toEqual([]);
});

test('it ends with the names, and with nobody being killed on the way to them', () => {
  expect(scenesOfStory.at(-1)).toMatchObject({ type: 'names' });
  expect(scenesOfStory.slice(-3).every(({ care }) => care === undefined)).toBe(true);
});

test('it speaks Spanish first, and English', () => {
  expect(pack?.manifest.languages.map(({ tag }) => tag)).toEqual(['es', 'en']);
  expect(pack?.manifest.defaultLanguage).toBe('es');
});

test('told to a school, no text speaks of a figure that is left out with its scene', () => {
  if (!pack) throw new Error('the pack has errors');
  const { facts, chapters: schoolChapters } = packForProfile(pack, 'school');
  expect(Object.keys(facts).length).toBeLessThan(Object.keys(pack.facts).length);
  const shown = schoolChapters.flatMap(({ scenes }) => scenes);
  expect(shown.length).toBeGreaterThanOrEqual(30);
  const { texts, factTexts } = pack;
  for (const tag of Object.keys(texts)) {
    const words = JSON.stringify([
      shown.map(({ id }) => texts[tag]?.scenes[id]),
      Object.keys(facts).map((id) => factTexts[tag]?.facts[id]),
    ]);
    expect(referencesIn(words).filter(({ figure }) => findFigure(facts, figure) === undefined)).toEqual([]);
  }
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
    const screens = scenes.map(([id, { title, body, cards, term }]) => {
      // Where and when stands above the words, on a card as on a scene.
      const said = Object.values(cards ?? {}).map((card) => `${card.title} ${card.body}`);
      const told = [title, body, term ?? '', ...said];
      return { id, words: wordsIn(told.join(' ')).length };
    });
    expect(screens).toHaveLength(scenesOfStory.length);
    expect(screens.filter(({ words }) => words > 75)).toEqual([]);
  });

  test('no paragraph is broken over lines, which the screen would join', () => {
    const broken = scenes.filter(([, { body }]) => /[^\n]\n[^\n]/.test(body));
    expect(broken.map(([id]) => id)).toEqual([]);
  });
});
