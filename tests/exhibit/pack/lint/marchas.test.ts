// The exhibit's own promise: none of its claims can be lost unnoticed.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lintClaims } from '../../../../exhibit/pack/lint/lint-claims';
import { readPack } from '../../../../exhibit/pack/read-pack';
import { readPack as readFolder } from '../../../helpers/read-pack';

const { files } = readFolder(fileURLToPath(new URL('../../../../assets/packs/marchas', import.meta.url)));
const { known } = readPack(files);
const claims = Object.keys(known.claims?.value ?? {});

test('it has all the claims it was asked to tell, and tells them', () => {
  expect(claims).toHaveLength(27);
  expect(lintClaims(known).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(claims)('%s cannot be taken out of the story unnoticed', (id) => {
  const { story } = known;
  if (!story) throw new TypeError('the story cannot be read');
  const chapters = story.value.chapters.map((chapter) => ({
    ...chapter,
    scenes: chapter.scenes.map((scene) => ({
      ...scene,
      claims: scene.claims.filter((claim) => claim !== id),
    })),
  }));
  const errors = lintClaims({ ...known, story: { ...story, value: { chapters } } });
  expect(errors.map(({ path, severity }) => ({ path, severity }))).toContainEqual({
    path: id,
    severity: 'error',
  });
});
