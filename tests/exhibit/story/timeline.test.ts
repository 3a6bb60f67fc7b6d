// The story as one line of scenes.
import { expect, test } from 'vitest';
import { drawingMs } from '../../../exhibit/story/drawing-time';
import { scenesInOrder, storyTimes } from '../../../exhibit/story/timeline';
import { packAfter, replace } from '../../helpers/example-pack';

test('the scenes of all chapters stand in one line, each with its place in its chapter', () => {
  const places = scenesInOrder(packAfter()).map(({ scene, ...place }) => ({ id: scene.id, ...place }));
  expect(places).toEqual([
    { id: 'letter', chapterId: 'tower', chapterIndex: 0, indexInChapter: 0 },
    { id: 'keepers', chapterId: 'tower', chapterIndex: 0, indexInChapter: 1 },
    { id: 'ships', chapterId: 'coast', chapterIndex: 1, indexInChapter: 0 },
  ]);
});

test('the loop is timed by its own language, the idle times by every language', () => {
  const long = Array.from({ length: 200 }, () => 'word').join(' ');
  const pack = packAfter(replace('text/en.yaml', 'They climbed in turns, by night and by day.', long));
  const [spanish, english] = [storyTimes(pack, 'es'), storyTimes(pack, 'en')];
  expect(english.dwellMs[1]).toBeGreaterThan(spanish.dwellMs[1] ?? Infinity);
  expect(spanish.idleTimeoutMs).toEqual(english.idleTimeoutMs);
  expect(Object.keys(spanish.idleTimeoutMs)).toEqual(['es', 'en']);
  expect(spanish.idleTimeoutMs['es']?.[1]).toBe(60_000);
  expect(spanish.idleTimeoutMs['en']?.[1]).toBeGreaterThan(180_000);
});

test('every scene has the time to unfold before the loop moves on', () => {
  const pack = packAfter();
  const { dwellMs } = storyTimes(pack, 'es');
  scenesInOrder(pack).forEach(({ scene }, index) => {
    expect(drawingMs(scene)).toBeLessThan(dwellMs[index] ?? 0);
  });
});

test('a language that the pack does not speak is a fault of the program', () => {
  expect(() => storyTimes(packAfter(), 'fr')).toThrow(RangeError);
});
