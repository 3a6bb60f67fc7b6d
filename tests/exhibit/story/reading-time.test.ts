// How long a scene stands in the loop, and how long a silent visitor is left in peace.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../exhibit/pack/story-schema';
import type { SceneText } from '../../../exhibit/pack/text-schema';
import { countWords, dwellMs, idleTimeoutMs } from '../../../exhibit/story/reading-time';

const textScene: Scene = { id: 'a', facts: ['F1'], type: 'text' };
const scenes: readonly Scene[] = [
  textScene,
  { ...textScene, image: 'letter' },
  { id: 'b', facts: ['F1'], type: 'figure', figure: 'F1.a' },
  { id: 'c', facts: ['F1'], type: 'map', frame: ['x', 'y'], places: [], routes: [] },
];

/** A scene's text of so many words. */
function words(count: number): SceneText {
  const body = Array.from({ length: Math.max(0, count - 2) }, () => 'palabra').join(' ');
  return { kicker: 'Lugar', title: 'Nombre', body };
}

describe('the words of a scene', () => {
  test('are all that a visitor reads on it, without the descriptions for those who do not see', () => {
    const text: SceneText = {
      kicker: 'La isla · 1912',
      title: 'Una carta',
      body: 'Primera línea.\n\nSegunda línea, con {F1_lamp.keepers} personas.',
      figure: { counts: 'personas cuidaban la lámpara', attribution: 'según el cuaderno' },
      mapDescription: 'Una línea une el puerto con la isla.',
      imageDescription: 'Una hoja.',
    };
    expect(countWords(text)).toBe(4 + 2 + 7 + 4 + 3);
  });

  test('are counted however they are spaced', () => {
    expect(countWords({ kicker: ' a ', title: 'b\n', body: '  c\n\n\td  ' })).toBe(4);
  });
});

describe('dwell time', () => {
  test.each([
    ['reads 150 words in a minute and draws a breath', textScene, 150, 62_000],
    ['reads 75 words in half a minute and draws a breath', textScene, 75, 32_000],
    ['lets a picture be looked at', { ...textScene, image: 'letter' } satisfies Scene, 2, 10_000],
  ])('%s', (_what, scene, count, expected) => {
    expect(dwellMs(scene, words(count))).toBe(expected);
  });

  test('is never shorter than a breath, a whole number, and never falls when words are added', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        fc.integer({ min: 2, max: 400 }),
        fc.nat(50),
        (scene, count, more) => {
          const shorter = dwellMs(scene, words(count));
          expect(Number.isInteger(shorter)).toBe(true);
          expect(shorter).toBeGreaterThanOrEqual(2_000);
          expect(dwellMs(scene, words(count + more))).toBeGreaterThanOrEqual(shorter);
        },
      ),
    );
  });

  test('of a map or a picture is enough to see it, whatever the words say', () => {
    for (const scene of scenes.slice(1)) {
      expect(dwellMs(scene, words(2))).toBeGreaterThan(dwellMs(textScene, words(2)));
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
        expect(idleTimeoutMs(words(count))).toBeGreaterThan(dwellMs(scene, words(count)));
      }),
    );
  });
});
