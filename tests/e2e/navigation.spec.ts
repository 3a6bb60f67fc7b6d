// For a person in a hurry and for one who stays: everything is one touch away, and the way back is plain.
import { entry } from '../../exhibit/pack/pack';
import { expectOnScreen } from './helpers/on-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { shareExhibit, visitFromTheBeginning } from './helpers/shared-exhibit';
import { expect, test } from './helpers/test';
import { tap } from './helpers/touch';

const pack = loadPack();
const scenes = sceneIds(pack);
const words = entry(pack.texts, 'es').interface;
const exhibit = shareExhibit(() => ({}));

test.beforeEach(() => visitFromTheBeginning(exhibit().page));

const footer = () => exhibit().page.locator('footer');
const button = (name: string) => footer().getByRole('button', { name, exact: true });
const expectSurface = (surface: string) =>
  expect(exhibit().page.locator('html')).toHaveAttribute('data-surface', surface);

/** Every place from which something must be one touch away, and how to get there. */
const places = [
  ['scene', async () => {}],
  ['map', () => tap(button(words.map))],
  ['timeline', () => tap(button(words.timeline))],
] as const;

for (const [place, go] of places) {
  test.describe(`from the ${place}`, () => {
    test('the map and the timeline are one touch away, and the story one touch back', async () => {
      const { page } = exhibit();
      await page.keyboard.press('PageDown');
      await expectOnScreen(page, { scene: scenes[1] ?? '' });
      for (const surface of ['map', 'timeline'] as const) {
        await go();
        await expectSurface(place);
        if (place !== surface) await tap(button(words[surface]));
        await expectSurface(surface);
        await tap(button(words.story));
        await expectSurface('scene');
        await expectOnScreen(page, { mode: 'visit', scene: scenes[1] ?? '' });
      }
    });

    test('every chapter is one touch away', async () => {
      const { page } = exhibit();
      const rail = page.getByRole('navigation', { name: words.chapters });
      for (const [index, chapter] of pack.chapters.entries()) {
        await go();
        await expectSurface(place);
        await tap(rail.getByRole('button').nth(index));
        await expectOnScreen(page, { chapter: chapter.id, scene: chapter.scenes[0]?.id ?? '' });
        await expectSurface('scene');
      }
    });

    test('language, aids and sources open over it, and close upon it', async () => {
      const { page } = exhibit();
      await go();
      for (const name of [`${words.language}: Español`, words.aids, words.howDoWeKnow]) {
        await tap(button(name));
        await expect(page.locator('dialog[open]')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog')).toHaveCount(0);
        await expectSurface(place);
        await expectOnScreen(page, { mode: 'visit' });
      }
    });

    test('one sees where one is, and how much there is', async () => {
      const { page } = exhibit();
      await page.keyboard.press('PageDown');
      await go();
      const total = pack.chapters[0]?.scenes.length ?? 0;
      const position = words.scenePosition.replace('{scene}', '2').replace('{total}', String(total));
      await expect(page.locator('nav [aria-current="step"]')).toContainText(position);
    });
  });
}

test('Escape leads from the map and the timeline to the scene, and only then to the loop', async () => {
  const { page } = exhibit();
  for (const way of [words.map, words.timeline]) {
    await tap(button(way));
    await page.keyboard.press('Escape');
    await expectSurface('scene');
    await expectOnScreen(page, { mode: 'visit', scene: scenes[0] ?? '' });
  }
  await page.keyboard.press('Escape');
  await expectOnScreen(page, { mode: 'attract' });
});

test('the next visitor begins at a scene, not where the last one looked', async () => {
  const { page } = exhibit();
  await tap(button(words.map));
  await expectSurface('map');
  await visitFromTheBeginning(page);
  await expectSurface('scene');
});
