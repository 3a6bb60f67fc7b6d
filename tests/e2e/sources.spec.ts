// "How do we know?": on every scene, by finger and by keys, with proof alone, and codes that a telephone reads.
import type { Locator, Page } from 'playwright';
import { entry, type Pack } from '../../exhibit/pack/pack';
import { accountsOf } from '../../exhibit/sources/scene-accounts';
import { scenesInOrder, type StoryScene } from '../../exhibit/story/timeline';
import { resolveReferences } from '../../exhibit/pack/text-reference';
import { readCode } from '../helpers/qr-picture';
import { axeViolations } from './helpers/axe';
import { expectOnScreen } from './helpers/on-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { shareExhibit, visitFromTheBeginning } from './helpers/shared-exhibit';
import { resize } from './helpers/start-exhibit';
import { pseudoPackOnDisk, rightToLeft } from './helpers/temporary-pack';
import { expect, test } from './helpers/test';
import { handOver, middleOf, pictures, tap } from './helpers/touch';
import { beginVisit, closeSheet, openSourcesSheet, setTextScale, waitForIdleWarning } from './helpers/visit';
import { pictureOnScreen } from './helpers/window-picture';

const pack = loadPack();
const scenes = sceneIds(pack);
const words = entry(pack.texts, 'es').interface;
/** The scene with the most sources: more than any screen holds. */
const longest = scenesInOrder(pack)
  .map(({ scene }) => ({ id: scene.id, count: accountsOf(scene, pack).flatMap(({ proof }) => proof).length }))
  .toSorted((one, other) => other.count - one.count)[0]?.id;

function opener(page: Page): Locator {
  return page.locator('footer').getByRole('button', { name: words.howDoWeKnow, exact: true });
}

function sheetOf(page: Page): Locator {
  return page.getByRole('dialog', { name: words.howDoWeKnow });
}

/** Titles of the sources on the sheet, in order: those to be touched, and those without an address. */
function titlesIn(sheet: Locator): Promise<string[]> {
  return sheet
    .locator('article h4 + ul > li')
    .evaluateAll((sources) => sources.map((source) => source.querySelector('bdi')?.textContent ?? ''));
}

/** What the sheet of a scene must hold. */
function expectedOf({ scene }: StoryScene, from: Pack, language: string) {
  const texts = entry(from.factTexts, language).facts;
  const accounts = accountsOf(scene, from);
  const resolve = (text: string) => resolveReferences(text, from.facts, language);
  return {
    claims: accounts.map(({ factId }) => resolve(entry(texts, factId).claim)),
    verdicts: accounts.map(({ fact }) => entry(from.texts, language).interface.agreement[fact.confidence]),
    nuances: accounts.flatMap(({ factId }) => entry(texts, factId).nuance ?? []).map(resolve),
    figures: accounts.flatMap(({ factId, figures }) =>
      figures.map(({ key }) => entry(entry(texts, factId).figures, key)),
    ),
    titles: accounts.flatMap(({ proof }) => proof.map((id) => entry(from.sources, id).title)),
  };
}

test('every scene answers, with every fact, every figure, and proof alone', async ({ start }) => {
  const { page } = await start();
  await beginVisit(page);
  const sheet = sheetOf(page);
  await page.keyboard.press('Home');
  for (const [index, storyScene] of scenesInOrder(pack).entries()) {
    await test.step(storyScene.scene.id, async () => {
      if (index > 0) await page.keyboard.press('ArrowRight');
      await expectOnScreen(page, { mode: 'visit', scene: storyScene.scene.id });
      if (storyScene.scene.care !== undefined) {
        // What the notice announces is not told by a way round it.
        await expect(opener(page)).toHaveCount(0);
        await page.getByRole('button', { name: words.noticeContinue, exact: true }).click();
      }
      await tap(opener(page));
      await expect(sheet).toBeVisible();
      const { claims, verdicts, nuances, figures, titles } = expectedOf(storyScene, pack, 'es');
      const text = (await sheet.textContent()) ?? '';
      for (const part of [...claims, ...verdicts, ...nuances, ...figures]) expect(text).toContain(part);
      expect(await titlesIn(sheet)).toEqual(titles);
      // Nothing leads out of the exhibit.
      await expect(page.locator('a')).toHaveCount(0);
      await closeSheet(page);
    });
  }
});

test.describe('the sheet', () => {
  const exhibit = shareExhibit(() => ({}));

  test.beforeEach(async () => {
    const { app, page } = exhibit();
    await resize(app, { width: 1920, height: 1080 });
    await visitFromTheBeginning(page);
    await showByKeys(page, longest ?? '');
  });

  test('keys open it, walk it, show a code and close it; the focus comes back', async () => {
    const { page } = exhibit();
    await opener(page).focus();
    await page.keyboard.press('Enter');
    const sheet = sheetOf(page);
    await expect(sheet).toBeVisible();
    expect(await sheet.evaluate((it) => it.contains(document.activeElement))).toBe(true);
    const source = sheet.locator('article button').first();
    for (let presses = 0; presses < 4 && !(await hasFocus(source)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await hasFocus(source)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(source).toHaveAttribute('aria-expanded', 'true');
    await expect(sheet.getByRole('img')).toHaveCount(1);
    await page.keyboard.press('Space');
    await expect(source).toHaveAttribute('aria-expanded', 'false');
    await expect(sheet.getByRole('img')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    await expectOnScreen(page, { mode: 'visit', scene: longest });
  });

  test('its button closes it, and so does a touch beside it', async () => {
    const { page } = exhibit();
    await tap(opener(page));
    await tap(sheetOf(page).getByRole('button', { name: words.close, exact: true }));
    await expect(sheetOf(page)).toHaveCount(0);
    await tap(opener(page));
    await page.mouse.click(20, 500);
    await expect(sheetOf(page)).toHaveCount(0);
    await expectOnScreen(page, { mode: 'visit', scene: longest });
  });

  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1080, height: 1920 },
    { width: 1280, height: 800 },
  ]) {
    test(`on ${size.width}x${size.height}, each code is whole, large, alone, and reads as its address`, async () => {
      const { app, page } = exhibit();
      await resize(app, size);
      await tap(opener(page));
      const sheet = sheetOf(page);
      const pixelsPerMm = Math.hypot(size.width, size.height) / (24 * 25.4);
      const sources = await sheet.locator('article button').all();
      expect(sources.length).toBeGreaterThan(5);
      for (const source of sources) {
        await source.scrollIntoViewIfNeeded();
        await tap(source);
        const code = sheet.getByRole('img');
        await expect(code).toHaveCount(1);
        await expect(source).toHaveAttribute('aria-expanded', 'true');
        await pictures(page, 2);
        // Nothing is scrolled here: a touch brings the whole code into sight by itself.
        const picture = await pictureOnScreen(app, code, 4);
        const [title = '', publisher = ''] = await source.locator('bdi').allTextContents();
        const known = Object.values(pack.sources).filter(
          (it) => it.title === title && it.publisher === publisher,
        );
        expect(known.map(({ url }) => url)).toContain(readCode(picture));
        const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
        const symbolPx = (picture.width - 8) * (1 - 8 / modules);
        expect(symbolPx / pixelsPerMm).toBeGreaterThanOrEqual(59.5);
      }
    });
  }

  test('a finger scrolls it, wherever it begins, and opens nothing by that', async () => {
    const { page } = exhibit();
    await tap(opener(page));
    const sheet = sheetOf(page);
    const scroller = sheet.locator('[data-overflows="true"]');
    for (const place of [sheet.locator('article p').first(), sheet.locator('article button').first()]) {
      await scroller.evaluate((it) => it.scrollTo(0, 0));
      await pictures(page, 2);
      const from = await middleOf(place);
      const hand = await handOver(page);
      await hand.down(from);
      for (let step = 1; step <= 8; step += 1) {
        await hand.move({ x: from.x, y: from.y - step * 20 });
        await pictures(page, 1);
      }
      await hand.lift();
      await expect.poll(() => scroller.evaluate((it) => it.scrollTop)).toBeGreaterThan(60);
      await expect(sheet.getByRole('img')).toHaveCount(0);
    }
    await expectOnScreen(page, { mode: 'visit', scene: longest });
  });
});

test('who reads is left in peace for longer, and finds the place again after the warning', async ({
  start,
}) => {
  const { page } = await start();
  await beginVisit(page);
  await showByKeys(page, longest ?? '');
  await openSourcesSheet(page, pack);
  const sheet = sheetOf(page);
  const scroller = sheet.locator('[data-overflows]');
  await sheet.locator('article button').nth(3).click();
  await scroller.evaluate((it) => it.scrollBy(0, 60));
  const readAt = await scroller.evaluate((it) => it.scrollTop);
  const opened = await sheet.locator('[aria-expanded="true"]').textContent();

  await waitForIdleWarning(page);
  await expect(sheet).toHaveCount(0);
  await tap(page.getByRole('button', { name: words.idleStay }));
  await expect(sheet).toBeVisible();
  expect(await scroller.evaluate((it) => it.scrollTop)).toBeCloseTo(readAt, 0);
  await expect(sheet.locator('[aria-expanded="true"]')).toHaveText(opened ?? '');
  await closeSheet(page);

  // Another scene is read from its beginning.
  await showByKeys(page, scenes[0] ?? '');
  await openSourcesSheet(page, pack);
  await expect(sheet.locator('[aria-expanded="true"]')).toHaveCount(0);
  expect(await scroller.evaluate((it) => it.scrollTop)).toBe(0);
});

for (const textScale of [100, 200] as const) {
  test(`axe finds nothing on the sheet with text at ${textScale} %`, async ({ start }) => {
    const { page } = await start();
    await beginVisit(page);
    await setTextScale(page, pack, textScale);
    await showByKeys(page, longest ?? '');
    await openSourcesSheet(page, pack);
    expect(await axeViolations(page)).toEqual([]);
    await sheetOf(page).locator('article button').first().click();
    expect(await axeViolations(page)).toEqual([]);
  });
}

test('a source without an address is named, and is no button', async ({ start }) => {
  const { page } = await start();
  await beginVisit(page);
  const onPaper = scenesInOrder(pack).find(({ scene }) =>
    accountsOf(scene, pack).some(({ proof }) =>
      proof.some((id) => entry(pack.sources, id).url === undefined),
    ),
  );
  await showByKeys(page, onPaper?.scene.id ?? '');
  await openSourcesSheet(page, pack);
  const entries = sheetOf(page).locator('article li').filter({ hasText: words.noAddress });
  expect(await entries.count()).toBeGreaterThan(0);
  await expect(entries.getByRole('button')).toHaveCount(0);
});

test('from right to left, at twice the size, it reads and scans as well', async ({ start }) => {
  const folder = pseudoPackOnDisk();
  const pseudo = loadPack(folder);
  const { app, page } = await start({ pack: folder, language: rightToLeft.tag });
  await beginVisit(page);
  await setTextScale(page, pseudo, 200);
  await page.keyboard.press('End');
  await expectOnScreen(page, { scene: 'ships' });
  await openSourcesSheet(page, pseudo);
  const sheet = page.getByRole('dialog');
  const ships = scenesInOrder(pseudo).at(-1);
  if (!ships) throw new Error('the pack has no scene');
  const { claims, titles } = expectedOf(ships, pseudo, rightToLeft.tag);
  for (const claim of claims) await expect(sheet).toContainText(claim);
  expect(await titlesIn(sheet)).toEqual(titles);
  const source = sheet.locator('article button').last();
  await source.scrollIntoViewIfNeeded();
  await tap(source);
  await pictures(page, 2);
  expect(readCode(await pictureOnScreen(app, sheet.getByRole('img'), 4))).toBe(
    'https://example.org/chronicle',
  );
});

/** To a scene by keys; its map need not be drawn for its sources to be there. */
async function showByKeys(page: Page, scene: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let index = 0; index < scenes.indexOf(scene); index += 1) await page.keyboard.press('ArrowRight');
  await expectOnScreen(page, { mode: 'visit', scene });
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
