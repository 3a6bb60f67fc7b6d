// The map explorer: fingers, buttons and keys lead everywhere, the date tells what had happened, the list says the same.
import type { Page } from 'playwright';
import { entry } from '../../exhibit/pack/pack';
import { axeViolations } from './helpers/axe';
import {
  cameraOf,
  chosenOnMap,
  dayOnMap,
  nameOnMap,
  openMap,
  pinch,
  theMap,
  untilMoved,
} from './helpers/explorer';
import { expectOnScreen } from './helpers/on-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { drawn, passTime } from './helpers/page-time';
import { shareExhibit, visitFromTheBeginning } from './helpers/shared-exhibit';
import { resize } from './helpers/start-exhibit';
import { pseudoPackOnDisk, rightToLeft } from './helpers/temporary-pack';
import { expect, test } from './helpers/test';
import { drag, handOver, holdStill, middleOf, tap, tapAt } from './helpers/touch';
import { beginVisit, setTextScale, showScene, speak, waitForIdleWarning } from './helpers/visit';

const pack = loadPack();
const words = entry(pack.texts, 'es').explorer;
const lastDay = '1945-05-09';

/** A map opened while the test holds the time. */
async function heldMap(page: Page): Promise<void> {
  await beginVisit(page);
  await showScene(page, sceneIds(pack), 'el-frente');
  await openMap(page, pack);
}

const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });

test.describe('the map explorer', () => {
  const exhibit = shareExhibit(() => ({}));

  async function freshMap(): Promise<Page> {
    const { page, app } = exhibit();
    await resize(app, { width: 1920, height: 1080 });
    await visitFromTheBeginning(page);
    await page.keyboard.press('ArrowRight');
    await expectOnScreen(page, { mode: 'visit', scene: 'el-frente' });
    await openMap(page, pack);
    return page;
  }
  const whole = (page: Page) => untilMoved(page, () => page.keyboard.press('0'));

  test('opens with the date of its scene, clipped to the period', async () => {
    const page = await freshMap();
    expect(await dayOnMap(page)).toBe('1944-08-02');
    await expect(page.locator('main')).toContainText(entry(pack.texts, 'es').interface.routesSchematic);
  });

  test('is moved by one finger, and comes to rest', async () => {
    const page = await freshMap();
    await whole(page);
    const before = await untilMoved(page, () => page.keyboard.press('+'));
    const hand = await handOver(page);
    const after = await untilMoved(page, async () => {
      await drag(page, hand, { from: { x: 900, y: 400 }, byPx: 120 });
      await holdStill(page, hand, { x: 1020, y: 400 });
      await hand.liftAll();
    });
    expect(after.pxPerKm).toBe(before.pxPerKm);
    expect(Math.abs(after.x - before.x - 120)).toBeLessThan(3);
  });

  test('is brought closer and further by two fingers', async () => {
    const page = await freshMap();
    const before = await whole(page);
    const hand = await handOver(page);
    const closer = await untilMoved(page, () => pinch(page, hand, { x: 950, y: 400 }, [150, 450]));
    expect(closer.pxPerKm / before.pxPerKm).toBeCloseTo(3, 0);
    const further = await untilMoved(page, () => pinch(page, hand, { x: 950, y: 400 }, [450, 60]));
    // Nobody loses the region.
    expect(further.pxPerKm).toBeCloseTo(before.pxPerKm, 2);
  });

  test('comes closer with two taps, and nothing is chosen by them', async () => {
    const page = await freshMap();
    const before = await whole(page);
    const at = await nameOnMap(page, 'mauthausen');
    const hand = await handOver(page);
    const after = await untilMoved(page, async () => {
      // As quick as a finger, however busy the machine is: nothing waits for an answer.
      await Promise.all([hand.down(at), hand.lift(), hand.down(at), hand.lift()]);
    });
    expect(after.pxPerKm / before.pxPerKm).toBeCloseTo(1.8, 1);
    expect(await chosenOnMap(page)).toBeNull();
  });

  test('has a button and a key for every gesture', async () => {
    const page = await freshMap();
    const region = await whole(page);
    const closer = await untilMoved(page, () => tap(button(page, words.zoomIn)));
    expect(closer.pxPerKm).toBeGreaterThan(region.pxPerKm);
    const further = await untilMoved(page, () => tap(button(page, words.zoomOut)));
    expect(further.pxPerKm).toBeCloseTo(region.pxPerKm, 2);
    await untilMoved(page, () => page.keyboard.press('+'));
    const here = await untilMoved(page, () => page.keyboard.press('+'));
    const east = await untilMoved(page, () => page.keyboard.press('ArrowRight'));
    expect(east.x).toBeLessThan(here.x);
    const south = await untilMoved(page, () => page.keyboard.press('ArrowDown'));
    expect(south.y).toBeLessThan(east.y);
    expect(await page.locator('html').getAttribute('data-scene')).toBe('el-frente');
    const back = await untilMoved(page, () => tap(button(page, words.whole)));
    expect(back.pxPerKm).toBeCloseTo(region.pxPerKm, 2);
  });

  test('has a date that keys, buttons and a finger move', async () => {
    const page = await freshMap();
    const slider = page.getByRole('slider', { name: words.date });
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await dayOnMap(page)).toBe('1944-06-01');
    await page.keyboard.press('ArrowRight');
    expect(await dayOnMap(page)).toBe('1944-06-02');
    await page.keyboard.press('PageUp');
    expect(await dayOnMap(page)).toBe('1944-06-09');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    expect(await dayOnMap(page)).toBe('1944-06-01');
    await page.keyboard.press('End');
    expect(await dayOnMap(page)).toBe(lastDay);
    await expect(slider).toHaveAttribute('aria-valuetext', '9 de mayo de 1945');
    await tap(button(page, words.dayBack));
    expect(await dayOnMap(page)).toBe('1945-05-08');
    await tap(button(page, words.dayOn));
    await tap(button(page, words.dayOn));
    expect(await dayOnMap(page)).toBe(lastDay);
    expect(await page.locator('html').getAttribute('data-scene')).toBe('el-frente');

    const box = await slider.boundingBox();
    if (!box) throw new Error('the slider has a place');
    const hand = await handOver(page);
    await drag(page, hand, {
      from: { x: box.x + box.width - 20, y: box.y + box.height / 2 },
      byPx: -box.width / 2,
    });
    await hand.liftAll();
    expect((await dayOnMap(page)) < '1944-12-15' && (await dayOnMap(page)) > '1944-10-15').toBe(true);
  });

  test('tells of a place that is touched, and the card does not cover it', async () => {
    const page = await freshMap();
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    await whole(page);
    for (const place of ['natzweiler', 'mauthausen', 'stutthof']) {
      await tapAt(page, await nameOnMap(page, place));
      await expect.poll(() => chosenOnMap(page)).toBe(`place ${place}`);
      const card = page.locator('main').getByRole('region', { name: entry(pack.places, place).name });
      await expect(card).toContainText(
        entry(pack.texts, 'es').status[entry(pack.places, place).statusThen] ?? '',
      );
      // The map moves only after a second tap can no longer come.
      await expect
        .poll(async () => {
          const name = await theMap(page).locator(`[data-place="${place}"]`).boundingBox();
          const box = await card.boundingBox();
          return name !== null && box !== null && name.x > box.x + box.width;
        })
        .toBe(true);
      await tap(card.getByRole('button', { name: 'Cerrar' }));
      expect(await chosenOnMap(page)).toBeNull();
      await expect(theMap(page)).toBeFocused();
      await page.keyboard.press('0');
      await expect
        .poll(async () => {
          return (await cameraOf(page)).pxPerKm;
        })
        .toBeLessThan(1);
    }
  });

  test('tells of a route that is touched, with its range', async () => {
    const page = await freshMap();
    await tap(button(page, words.list));
    await page.locator('main [data-route="R34_sachsenhausen_schwerin"]').click();
    await expect.poll(() => chosenOnMap(page)).toBe('route R34_sachsenhausen_schwerin');
    // It had not begun on the day shown.
    expect(await dayOnMap(page)).toBe('1945-05-06');
    const card = page.locator('main').getByRole('article');
    await expect(card).toContainText('33.000');
    await expect(card).toContainText('aproximadamente');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('main').getAttribute('data-view')).toBe('map');

    // On the line, between two names.
    const [a, b] = [await nameOnMap(page, 'neuruppin'), await nameOnMap(page, 'wittstock')];
    const onLine = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    await tapAt(page, onLine);
    await expect.poll(() => chosenOnMap(page)).not.toBeNull();
  });

  test('says as a list what it shows as a map', async () => {
    const page = await freshMap();
    await tap(button(page, words.list));
    const routes = page.locator('main section [data-route]');
    await expect(routes).toHaveCount(Object.keys(pack.routes).length);
    await expect(page.locator('main section button[data-place]')).toHaveCount(
      Object.keys(pack.places).length,
    );
    await expect(routes.first()).toContainText('Majdanek');
    const first = page.locator('main section button[data-place]').first();
    const id = (await first.getAttribute('data-place')) ?? '';
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await chosenOnMap(page)).toBe(`place ${id}`);
    await page.keyboard.press('Escape');
    await expect(page.locator(`main section button[data-place="${id}"]`)).toBeFocused();
  });
});

test('lets the days run until somebody stops them, or they end', async ({ start }) => {
  const { page } = await start();
  await heldMap(page);
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await tap(button(page, words.play));
  await passTime(page, 5_000);
  const later = await dayOnMap(page);
  expect(later > '1944-06-20').toBe(true);
  await tap(button(page, words.pause));
  const stopped = await dayOnMap(page);
  await passTime(page, 5_000);
  expect(await dayOnMap(page)).toBe(stopped);
  await tap(button(page, words.play));
  await passTime(page, 58_000);
  expect(await dayOnMap(page)).toBe(lastDay);
  await expect(button(page, words.play)).toBeVisible();
});

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
  [1280, 800],
] as const) {
  test(`is open to everybody at ${width}x${height}, in both languages, also in large letters`, async ({
    start,
  }) => {
    const { page } = await start({ size: { width, height } });
    await heldMap(page);
    for (const language of ['es', 'en']) {
      await speak(page, pack, language);
      for (const scale of [100, 200] as const) {
        await setTextScale(page, pack, scale);
        const all = [await axeViolations(page)];
        await page.locator('main [class*="buttons"] button').first().click();
        await drawn(page);
        all.push(await axeViolations(page), await tooSmall(page));
        await page.locator('main [data-route="R21_konigsberg_palmnicken"]').click();
        await drawn(page);
        all.push(await axeViolations(page), await tooSmall(page));
        expect(all.flat()).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      }
      await setTextScale(page, pack, 100);
    }
  });
}

test('the map explorer stands as it was after the calm warning is answered', async ({ start }) => {
  const { page } = await start();
  await heldMap(page);
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await waitForIdleWarning(page);
  await page.keyboard.press('Enter');
  await page.waitForSelector('html[data-mode="visit"][data-surface="map"]');
  expect(await dayOnMap(page)).toBe('1944-06-01');
});

test('the map explorer runs from right to left but for the map itself', async ({ start }) => {
  const folder = pseudoPackOnDisk();
  const { page } = await start({ pack: folder });
  const pseudo = loadPack(folder);
  await beginVisit(page);
  await speak(page, pseudo, rightToLeft.tag);
  await openMap(page, pseudo);
  expect(await axeViolations(page)).toEqual([]);
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  const first = await dayOnMap(page);
  await page.keyboard.press('ArrowLeft');
  expect((await dayOnMap(page)) > first).toBe(true);
  await expect(theMap(page)).toHaveCSS('direction', 'ltr');
  await page.locator('main [class*="buttons"] button').first().click();
  const panel = await middleOf(page.locator('main section').first());
  expect(panel.x).toBeGreaterThan(960);
});

test('the map explorer opened from a map scene shows its frame and its day', async ({ start }) => {
  const { page } = await start();
  await beginVisit(page);
  const scene = 'la-nieve-de-stutthof';
  await showScene(page, sceneIds(pack), scene);
  await openMap(page, pack);
  expect(await dayOnMap(page)).toBe('1945-02-04');
  for (const place of ['stutthof', 'lebork', 'danzig']) {
    const { x, y } = await nameOnMap(page, place);
    expect(x > 0 && x < 1920 && y > 0 && y < 900).toBe(true);
  }
});

/** Controls in the explorer with a side under 15 mm. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
    return [...document.querySelectorAll('main button, main input')].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const name = control.getAttribute('aria-label') ?? control.textContent;
      return Math.min(width, height) < 15 * mm - 1 ? [`${name}: ${width} by ${height}`] : [];
    });
  });
}
