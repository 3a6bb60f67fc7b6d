// How long a scene stands in the loop, and how long a silent visitor is left in peace.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../exhibit/pack/scene-schema';
import { countWords, dwellMs, idleTimeoutMs, type SceneWords } from '../../../exhibit/story/reading-time';

const base = { facts: ['F1'], claims: [] };
const textScene = { ...base, id: 'a', type: 'text' } satisfies Scene;
const mapScene = {
  ...base,
  id: 'c',
  type: 'map',
  frame: ['x', 'y'],
  places: [],
  routes: [],
} satisfies Scene;
const stage = { until: '1945-01-21', frame: ['x', 'y'] };
const scenes: readonly Scene[] = [
  textScene,
  { ...textScene, image: 'letter' },
  { ...base, id: 'b', type: 'figure', figure: 'F1.a' },
  mapScene,
  { ...mapScene, journey: [stage, stage] },
  { ...base, id: 'd', type: 'field', figure: 'F1.a' },
  { ...base, id: 'e', type: 'names', names: [] },
];
const factTexts = {
  facts: { F1: { title: 'La lámpara se enciende', claim: 'Se enciende.', figures: {}, moments: {} } },
};

/** A scene's text of so many words. */
function words(count: number, scene: Scene = textScene): SceneWords {
  const body = Array.from({ length: Math.max(0, count - 2) }, () => 'palabra').join(' ');
  return { scene, text: { kicker: 'Lugar', title: 'Nombre', body }, factTexts };
}

describe('the words of a scene', () => {
  test('are all that a visitor reads on it, without the descriptions for those who do not see', () => {
    const text = {
      kicker: 'La isla · 1912',
      title: 'Una carta',
      body: 'Primera línea.\n\nSegunda línea, con {F1_lamp.keepers} personas.',
      figure: { counts: 'personas cuidaban la lámpara', attribution: 'según el cuaderno' },
      mapDescription: 'Una línea une el puerto con la isla.',
      imageDescription: 'Una hoja.',
    };
    expect(countWords({ scene: textScene, text, factTexts })).toBe(4 + 2 + 7 + 4 + 3);
  });

  test('are also those of its cards, its notice, its word and the facts that it lists', () => {
    const text = {
      kicker: 'Lugar',
      title: 'Nombre',
      body: 'Texto.',
      notice: 'Se cuenta una muerte.',
      term: 'Marcha',
      marked: { counts: 'personas', attribution: 'según el cuaderno' },
      cards: { one: { kicker: '1912', title: 'Una orden', body: 'Dos palabras.' } },
    };
    const scene: Scene = { ...base, id: 't', type: 'timeline', entries: ['F1', 'F1', 'F1'] };
    expect(countWords({ scene, text, factTexts })).toBe(3 + 4 + 1 + 4 + 5 + 3 * 4);
  });

  test('are counted however they are spaced', () => {
    const text = { kicker: ' a ', title: 'b\n', body: '  c\n\n\td  ' };
    expect(countWords({ scene: textScene, text, factTexts })).toBe(4);
  });
});

describe('dwell time', () => {
  test.each([
    ['reads 150 words in a minute and draws a breath', textScene, 150, 62_000],
    ['reads 75 words in half a minute and draws a breath', textScene, 75, 32_000],
    ['lets a picture be looked at', { ...textScene, image: 'letter' } satisfies Scene, 2, 10_000],
  ])('%s', (_what, scene, count, expected) => {
    expect(dwellMs(words(count, scene))).toBe(expected);
  });

  test('is never shorter than a breath, a whole number, and never falls when words are added', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        fc.integer({ min: 2, max: 400 }),
        fc.nat(50),
        (scene, count, more) => {
          const shorter = dwellMs(words(count, scene));
          expect(Number.isInteger(shorter)).toBe(true);
          expect(shorter).toBeGreaterThanOrEqual(2_000);
          expect(dwellMs(words(count + more, scene))).toBeGreaterThanOrEqual(shorter);
        },
      ),
    );
  });

  test('is nothing for a scene that tells a killing: the loop leaves it out', () => {
    expect(dwellMs(words(75, { ...textScene, care: 'killing' }))).toBe(0);
  });

  test('of a map or a picture is enough to see it, whatever the words say', () => {
    for (const scene of scenes.slice(1)) {
      expect(dwellMs(words(2, scene))).toBeGreaterThan(dwellMs(words(2)));
    }
  });
});

describe('idle time', () => {
  test.each([
    [2, 60_000],
    [66, 60_000],
    [67, 60_300],
    [75, 67_500],
    [100, 90_000],
    [200, 180_000],
  ])('for %i words is %i ms', (count, expected) => {
    expect(idleTimeoutMs(words(count))).toBe(expected);
  });

  test('is max(60 s, words / 100 per minute * 1.5) for any text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000 }), (count) => {
        expect(idleTimeoutMs(words(count))).toBe(Math.max(60_000, Math.round((count / 100) * 1.5 * 60_000)));
      }),
    );
  });

  test('is longer than the loop grants, so that nobody is asked while reading', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenes), fc.integer({ min: 2, max: 400 }), (scene, count) => {
        expect(idleTimeoutMs(words(count, scene))).toBeGreaterThan(dwellMs(words(count, scene)));
      }),
    );
  });
});
