// The story as a museum chose to tell it.
import { expect, test } from 'vitest';
import { packForProfile } from '../../../exhibit/story/profile';
import { scenesInOrder } from '../../../exhibit/story/timeline';
import { packAfter } from '../../helpers/example-pack';

const pack = packAfter();
const ids = (of: typeof pack) => scenesInOrder(of).map(({ scene }) => scene.id);

/** The example with some of its scenes told with care. */
function withCare(...careful: readonly string[]): typeof pack {
  const chapters = pack.chapters.map((chapter) => ({
    ...chapter,
    scenes: chapter.scenes.map((scene) =>
      careful.includes(scene.id) ? { ...scene, care: 'killing' as const } : scene,
    ),
  }));
  return { ...pack, chapters };
}

test('the full profile tells everything', () => {
  expect(packForProfile(withCare('keepers'), 'full')).toEqual(withCare('keepers'));
});

test('the school profile leaves out scenes about killings, and nothing else', () => {
  expect(ids(packForProfile(withCare('keepers'), 'school'))).toEqual(['letter', 'ships']);
  expect(packForProfile(pack, 'school')).toEqual(pack);
});

test('a chapter that has no other scenes is left out whole', () => {
  const { chapters } = packForProfile(withCare('ships'), 'school');
  expect(chapters.map(({ id }) => id)).toEqual(['tower']);
});

test('what only such a scene tells stands neither in the timeline nor on the map', () => {
  expect(Object.keys(packForProfile(withCare('ships'), 'school').facts)).toEqual(['F1_lamp']);
  expect(Object.keys(packForProfile(withCare('keepers'), 'school').facts)).toEqual(['F1_lamp', 'F2_ships']);
});
