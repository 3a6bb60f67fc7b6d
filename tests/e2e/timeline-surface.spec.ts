// The timeline of everything: where one is on it, and the way from it into the story, by finger and by keys.
import type { Locator, Page } from 'playwright';
import { scenesPackFolder } from '../helpers/scenes-pack';
import { axeViolations } from './helpers/axe';
import { measureScreen } from './helpers/measure-screen';
import { expectOnScreen } from './helpers/on-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { faultsOf } from './helpers/screen-faults';
import { shareExhibit, visitFromTheBeginning } from './helpers/shared-exhibit';
import { resize } from './helpers/start-exhibit';
import { expect, test } from './helpers/test';
import { drag, handOver, middleOf, pictures, tap } from './helpers/touch';
import { beginVisit, showScene, wordsOnScreen } from './helpers/visit';

const small = loadPack(scenesPackFolder);
const whole = loadPack();

async function openTimeline(page: Page, pack: typeof small): Promise<void> {
  const { timeline } = await wordsOnScreen(page, pack);
  await tap(page.locator('footer').getByRole('button', { name: timeline, exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(timeline);
}

function isInSight(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const scroller = element.closest('[data-overflows]')?.getBoundingClientRect();
    return scroller !== undefined && top >= scroller.top && bottom <= scroller.bottom;
  });
}

test('every fact stands on it, by months; the one that no scene tells leads nowhere', async ({ start }) => {
  const { page } = await start({ pack: scenesPackFolder });
  await beginVisit(page);
  await openTimeline(page, small);
  const months = page.locator('main').getByRole('heading', { level: 2 });
  await expect(months).toHaveText([
    'octubre de 1944',
    'noviembre de 1944',
    'diciembre de 1944',
    'enero de 1945',
    'mayo de 1945',
  ]);
  await expect(page.locator('main').getByRole('listitem')).toHaveCount(7);
  await expect(page.locator('main').getByRole('button')).toHaveCount(6);
  await expect(page.locator('main').getByRole('button', { name: 'Un cartógrafo' })).toHaveCount(0);
});

test('a scene about a killing says so before one goes there', async ({ start }) => {
  const { page } = await start({ pack: scenesPackFolder });
  await beginVisit(page);
  await openTimeline(page, small);
  const fact = page.locator('main').getByRole('button', { name: 'Un barco se hunde' });
  await expect(fact).toContainText('Cuenta una matanza');
  await fact.scrollIntoViewIfNeeded();
  await tap(fact);
  await expectOnScreen(page, { scene: 'wreck' });
});

test('by keys alone: the way leads on from the fact one comes from', async ({ start }) => {
  const { page } = await start({ pack: scenesPackFolder });
  await beginVisit(page);
  await showScene(page, sceneIds(small), 'winter');
  const { timeline } = await wordsOnScreen(page, small);
  await page.locator('footer').getByRole('button', { name: timeline, exact: true }).focus();
  await page.keyboard.press('Enter');
  const current = page.locator('main [aria-current]');
  await expect(current.first()).toBeFocused();
  await expect(current).toContainText(['La campana', 'Las barcas']);
  await expect(current.first()).toContainText('Usted está aquí');
  await page.keyboard.press('Tab');
  await expect(current.last()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toContainText('El pueblo reúne los nombres');
  await page.keyboard.press('Enter');
  await expectOnScreen(page, { mode: 'visit', scene: 'close' });
  await expect(page.locator('main [data-part="coming"]')).toBeVisible();
});

test.describe('with everything that the exhibit tells', () => {
  const exhibit = shareExhibit(() => ({}));
  const scenes = sceneIds(whole);

  test.beforeEach(async () => {
    const { page } = exhibit();
    await visitFromTheBeginning(page);
    await page.keyboard.press('End');
    await expectOnScreen(page, { scene: scenes.at(-1) ?? '' });
    await openTimeline(page, whole);
  });

  test('it opens where one is, a finger scrolls it, and lets go without choosing', async () => {
    const { page } = exhibit();
    await expect(page.locator('main').getByRole('listitem')).toHaveCount(Object.keys(whole.facts).length);
    expect(await isInSight(page.locator('main [aria-current]').first())).toBe(true);
    const list = page.locator('main [data-overflows="true"]');
    const before = await list.evaluate(({ scrollTop }) => scrollTop);
    const hand = await handOver(page);
    const from = await middleOf(list);
    await hand.down(from);
    for (let step = 1; step <= 8; step += 1) {
      await hand.move({ x: from.x, y: from.y + step * 40 });
      await pictures(page, 1);
    }
    await hand.lift();
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(before - 200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cronología');
    // From side to side, nothing: there is no scene here to swipe.
    await drag(page, hand, { from, byPx: -600 });
    await hand.lift();
    await expectOnScreen(page, { scene: scenes.at(-1) ?? '' });
  });

  test('it fits every size, and axe finds nothing', async () => {
    const { app, page } = exhibit();
    const found: string[] = [];
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1080, height: 1920 },
      { width: 1280, height: 800 },
    ]) {
      await resize(app, size);
      const faults = faultsOf(await measureScreen(page), {
        pixelsPerMm: Math.hypot(size.width, size.height) / (24 * 25.4),
        readerDistanceMm: 500,
        direction: 'ltr',
        mayScroll: true,
        placeNames: [],
        root: { mode: 'visit' },
      });
      found.push(...[...faults, ...(await axeViolations(page))].map((fault) => `${size.width}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});
