// A visit: every way from scene to scene that does not need a swipe (those are in swipe.spec.ts), and the aids of a visitor.
import { entry } from '../../exhibit/pack/pack';
import { scenesInOrder } from '../../exhibit/story/timeline';
import { expectOnScreen, onScreen } from './helpers/on-screen';
import { loadPack } from './helpers/pack';
import { backToTheLoop, shareExhibit, visitFromTheBeginning } from './helpers/shared-exhibit';
import { storyOf } from './helpers/story';
import { pseudoPackOnDisk, rightToLeft } from './helpers/temporary-pack';
import { expect, test } from './helpers/test';
import { middleOf, pictures, tap, tapAt } from './helpers/touch';

const story = await storyOf();
const scenes = story.map(({ scene }) => scene);
const lastIndex = scenes.length - 1;
const chapters = [...new Set(story.map(({ chapter }) => chapter))];
const firstOfChapter = chapters.map((chapter) => story.findIndex((place) => place.chapter === chapter));
const pack = loadPack();
const spanish = entry(pack.texts, 'es');
const english = entry(pack.texts, 'en');
const announced = new Set(
  scenesInOrder(pack).flatMap(({ scene }) => (scene.care === undefined ? [] : [scene.id])),
);
const pseudoFolder = pseudoPackOnDisk();

test.describe('the exhibit', () => {
  const exhibit = shareExhibit(() => ({}));

  test.beforeEach(async () => {
    await visitFromTheBeginning(exhibit().page);
    await expectOnScreen(exhibit().page, { mode: 'visit', ...story[0], language: 'es' });
  });

  test('buttons lead on and back; after the last scene there is the beginning instead of a next', async () => {
    const { page } = exhibit();
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const { next, back, fromTheBeginning } = spanish.interface;
    await expect(button(back)).toHaveCount(0);
    await tap(button(next));
    await expectOnScreen(page, { ...story[1] });
    await tap(button(next));
    await expectOnScreen(page, { ...story[2] });
    await tap(button(back));
    await expectOnScreen(page, { ...story[1] });
    await expect(button(fromTheBeginning)).toHaveCount(0);

    await page.keyboard.press('End');
    await expectOnScreen(page, { ...story[lastIndex] });
    await expect(button(next)).toHaveCount(0);
    await expect(button(back)).toBeVisible();
    await tap(button(fromTheBeginning));
    await expectOnScreen(page, { mode: 'visit', ...story[0] });
  });

  test('keys reach the scenes around, the ends and the chapters', async () => {
    const { page } = exhibit();
    const [, second = 0, third = 0] = firstOfChapter;
    const ways: readonly (readonly [key: string, sceneIndex: number])[] = [
      // At the beginning, back does nothing.
      ['ArrowLeft', 0],
      ['PageUp', 0],
      ['ArrowRight', 1],
      ['PageDown', 2],
      ['ArrowLeft', 1],
      ['PageUp', 0],
      ['End', lastIndex],
      ['ArrowRight', lastIndex],
      ['PageDown', lastIndex],
      ['Home', 0],
      ['3', third],
      ['2', second],
      // There is no such chapter.
      ['4', second],
      ['9', second],
      ['0', second],
      ['1', 0],
      // A chord is somebody else's.
      ['Control+ArrowRight', 0],
      ['Alt+ArrowRight', 0],
      ['x', 0],
    ];
    for (const [key, sceneIndex] of ways) {
      await test.step(`${key} leads to scene ${sceneIndex}`, async () => {
        await page.keyboard.press(key);
        await expectOnScreen(page, { mode: 'visit', ...story[sceneIndex] });
      });
    }
    await page.keyboard.press('Escape');
    // The loop goes on with the next scene: it does not hold on to the visitor's.
    await expectOnScreen(page, { mode: 'attract', ...story[1] });
  });

  test('the rail reaches every chapter and shows which one it is', async () => {
    const { page } = exhibit();
    const rail = page.getByRole('navigation', { name: spanish.interface.chapters });
    for (const index of [2, 1, 0]) {
      const chapter = rail.getByRole('button').nth(index);
      await tap(chapter);
      await expectOnScreen(page, { mode: 'visit', ...story[firstOfChapter[index] ?? -1] });
      await expect(chapter).toContainText(entry(spanish.chapters, chapters[index] ?? '').title);
      await expect(rail.locator('[aria-current]')).toHaveCount(1);
      await expect(chapter).toHaveAttribute('aria-current', 'step');
    }
  });

  test('the language changes everything in place', async () => {
    const { page } = exhibit();
    const sceneIndex = scenes.indexOf('las-columnas-de-auschwitz');
    await page.keyboard.press('2');
    for (let index = firstOfChapter[1] ?? 0; index < sceneIndex; index += 1) {
      await page.keyboard.press('ArrowRight');
    }
    await expectOnScreen(page, { ...story[sceneIndex], language: 'es' });
    const scene = page.locator('main [data-part="coming"]');
    await expect(scene).toContainText('56.000');

    await tap(page.getByRole('button', { name: `${spanish.interface.language}: Español` }));
    const sheet = page.getByRole('dialog', { name: spanish.interface.language });
    await expect(sheet.getByRole('button', { name: 'Español' })).toHaveAttribute('aria-pressed', 'true');
    const choice = sheet.getByRole('button', { name: 'English', exact: true });
    await expect(choice).toHaveAttribute('lang', 'en');
    await expect(choice).toHaveAttribute('aria-pressed', 'false');
    await tap(choice);

    await expectOnScreen(page, { mode: 'visit', ...story[sceneIndex], language: 'en' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(sheet).toHaveCount(0);
    await expect(scene).toContainText('56,000');
    await expect(scene).not.toContainText('56.000');
    await expect(scene.locator('h1')).toHaveText(entry(english.scenes, scenes[sceneIndex] ?? '').title);
    const { interface: words } = english;
    for (const name of [words.next, words.back, words.aids, `${words.language}: English`]) {
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    }
    const rail = page.getByRole('navigation', { name: words.chapters });
    await expect(rail.getByRole('button')).toContainText(
      chapters.map((id) => entry(english.chapters, id).title),
    );
  });

  for (const { tag, name } of pack.manifest.languages) {
    test(`a whole visit in ${tag} reaches every scene`, async () => {
      const { page } = exhibit();
      const { scenes: words, interface: controls } = entry(pack.texts, tag);
      if (tag !== 'es') {
        await tap(page.getByRole('button', { name: `${spanish.interface.language}: Español` }));
        await tap(page.getByRole('dialog').getByRole('button', { name, exact: true }));
      }
      for (const [index, place] of story.entries()) {
        if (index > 0) await tap(page.getByRole('button', { name: controls.next, exact: true }));
        await expectOnScreen(page, { mode: 'visit', ...place, language: tag });
        const title = page.locator('main [data-part="coming"] h1');
        if (announced.has(place.scene)) {
          await expect(title).toHaveText(entry(words, place.scene).notice ?? '');
          await tap(page.getByRole('button', { name: controls.noticeContinue, exact: true }));
        }
        await expect(title).toContainText(entry(words, place.scene).title);
        await expect(title).toBeVisible();
      }
    });
  }

  test('text grows and movement rests in place, and the next visitor finds neither', async () => {
    const { page } = exhibit();
    const beforeMap = scenes.indexOf('la-ultima-columna') - 1;
    for (let index = 0; index < beforeMap; index += 1) await page.keyboard.press('ArrowRight');
    await expectOnScreen(page, { ...story[beforeMap] });
    const words = page.locator('main [data-part="coming"] p').last();
    const sizeOfWords = () => words.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    const sizeBefore = await sizeOfWords();
    const { aids, movementReduced, close } = spanish.interface;
    await tap(page.getByRole('button', { name: aids, exact: true }));
    const sheet = page.getByRole('dialog', { name: aids });
    for (const scale of [125, 150, 200, 150] as const) {
      const choice = sheet.getByRole('button', { name: new RegExp(`^${scale}`) });
      await tap(choice);
      await expect(choice).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('html')).toHaveAttribute('data-text-scale', String(scale));
      expect(await sizeOfWords()).toBeCloseTo((sizeBefore * scale) / 100, 0);
    }
    await tap(sheet.getByRole('button', { name: movementReduced, exact: true }));
    await tap(sheet.getByRole('button', { name: close, exact: true }));
    await expect(sheet).toHaveCount(0);
    await expectOnScreen(page, { mode: 'visit', ...story[beforeMap] });

    // The next scene is a map, which takes five seconds to draw; now it is there at once.
    const atRest = await page.evaluate(async () => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      const pressedMs = performance.now();
      const { dataset } = document.documentElement;
      while (dataset['scene'] !== 'la-ultima-columna' || dataset['settled'] !== 'true') {
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - pressedMs;
    });
    expect(atRest).toBeLessThan(2_000);

    await backToTheLoop(page);
    await expect(page.locator('html')).toHaveAttribute('data-text-scale', '100');
    await visitFromTheBeginning(page);
    await tap(page.getByRole('button', { name: aids, exact: true }));
    await expect(sheet.getByRole('button', { name: /^100/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(sheet.getByRole('button', { name: movementReduced, exact: true })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  test('a touch beside a sheet closes it and presses nothing', async () => {
    const { page } = exhibit();
    const next = page.getByRole('button', { name: spanish.interface.next, exact: true });
    const beside = { x: 200, y: 300 };
    await tap(page.getByRole('button', { name: spanish.interface.aids, exact: true }));
    await expect(page.getByRole('dialog')).toBeVisible();
    await tapAt(page, beside);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectOnScreen(page, { mode: 'visit', ...story[0] });
    await tap(next);
    await expectOnScreen(page, { ...story[1] });
  });

  test('the touch that begins a visit does not press what appears under the finger', async () => {
    const { page } = exhibit();
    const where = await middleOf(page.getByRole('button', { name: spanish.interface.next, exact: true }));
    await backToTheLoop(page);
    const shown = await onScreen(page);
    await tapAt(page, where);
    await expectOnScreen(page, { mode: 'visit' });
    await pictures(page, 5);
    expect(await onScreen(page)).toEqual({ ...shown, mode: 'visit' });
    // The button is really there: the second touch presses it.
    await tapAt(page, where);
    await expectOnScreen(page, { ...story[scenes.indexOf(shown.scene ?? '') + 1] });
  });
});

test.describe('in a language that is written from right to left', () => {
  const { tag, name } = rightToLeft;
  const exhibit = shareExhibit(() => ({ pack: pseudoFolder, language: tag }));
  const words = entry(loadPack(pseudoFolder).texts, tag).interface;
  const places = ['letter', 'keepers', 'ships'];

  test('arrow keys and buttons follow the direction of reading', async () => {
    const { page } = exhibit();
    await visitFromTheBeginning(page);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const ways = [
      ['ArrowRight', 0],
      ['ArrowLeft', 1],
      ['ArrowLeft', 2],
      ['ArrowLeft', 2],
      ['ArrowRight', 1],
      ['PageDown', 2],
      ['PageUp', 1],
      ['Home', 0],
      ['End', 2],
      ['1', 0],
      ['2', 2],
      ['PageUp', 1],
    ] as const;
    for (const [key, index] of ways) {
      await test.step(`${key} leads to ${places[index]}`, async () => {
        await page.keyboard.press(key);
        await expectOnScreen(page, { mode: 'visit', scene: places[index], language: tag });
      });
    }
    const back = await middleOf(page.getByRole('button', { name: words.back, exact: true }));
    const next = await middleOf(page.getByRole('button', { name: words.next, exact: true }));
    expect(next.x).toBeLessThan(back.x);
  });

  test('another language turns the page around in place', async () => {
    const { page } = exhibit();
    await visitFromTheBeginning(page);
    await page.keyboard.press('ArrowLeft');
    await tap(page.getByRole('button', { name: `${words.language}: ${name}`, exact: true }));
    await tap(page.getByRole('dialog').getByRole('button', { name: 'Español', exact: true }));
    await expectOnScreen(page, { mode: 'visit', scene: 'keepers', language: 'es' });
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await page.keyboard.press('ArrowRight');
    await expectOnScreen(page, { scene: 'ships' });
  });
});
