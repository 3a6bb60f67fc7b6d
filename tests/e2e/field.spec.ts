// The field of marks: one for each person, still; and the magnifier that brings single marks near, by finger and by keys.
import { join } from 'node:path';
import type { Page } from 'playwright';
import { axeViolations } from './helpers/axe';
import { contrastFaults } from './helpers/contrast';
import { measureScreen } from './helpers/measure-screen';
import { expectOnScreen, onScreen } from './helpers/on-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { drawn, passTime } from './helpers/page-time';
import { faultsOf } from './helpers/screen-faults';
import { visitFromTheBeginning } from './helpers/shared-exhibit';
import { resize } from './helpers/start-exhibit';
import { expect, test } from './helpers/test';
import { drag, handOver, middleOf, sceneOffset, swipeSlowly, tapAt } from './helpers/touch';
import { beginVisit, setTextScale, showScene, waitForIdleWarning } from './helpers/visit';

const folder = join(import.meta.dirname, '../fixtures/packs/field');
const pack = loadPack(folder);
const scenes = sceneIds(pack);

const fieldOf = (page: Page) => page.locator('[data-part="coming"] [role="application"]');
const lensOf = (page: Page) => page.locator('[data-lens]');
/** The glass itself, not the ring where it looks. */
const glassOf = (page: Page) => lensOf(page).locator('div').last();

async function spotIn(page: Page, across: number, down: number) {
  const box = await fieldOf(page).boundingBox();
  if (!box) throw new Error('there is no field');
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}

/** Things that one sees on a canvas: pixels that hang together. */
function thingsOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-part="coming"] [role="img"] canvas');
    const image = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
    if (!canvas || !image) return Number.NaN;
    const { width } = canvas;
    const isLit = (at: number) => (image.data[at * 4 + 3] ?? 0) > 0;
    const seen = new Set<number>();
    let things = 0;
    for (let start = 0; start < width * canvas.height; start += 1) {
      if (!isLit(start) || seen.has(start)) continue;
      things += 1;
      const open = [start];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const next of [
          at - 1,
          at + 1,
          at - width,
          at + width,
          at - width - 1,
          at - width + 1,
          at + width - 1,
          at + width + 1,
        ]) {
          if (isLit(next) && !seen.has(next)) {
            seen.add(next);
            open.push(next);
          }
        }
      }
    }
    return things;
  });
}

test.describe('in a visit', () => {
  test('one mark for each person is on screen', async ({ start }) => {
    const { page } = await start({ pack: folder });
    await beginVisit(page);
    await showScene(page, scenes, 'keepers');
    expect(await thingsOn(page)).toBe(12);
    // So few need no lens, and offer none.
    await expect(fieldOf(page)).toHaveCount(0);
  });

  test('who does not see the field is told the numbers with their ranges', async ({ start }) => {
    const { page } = await start({ pack: folder });
    await beginVisit(page);
    await expect(page.locator('[data-part="coming"]').getByRole('img')).toHaveAccessibleName(
      '56.000 marineros pasaron por el puerto, entre 52.000 y 60.000, según el cuaderno del faro. ' +
        '15.000 marineros se quedaron en tierra, entre 9000 y 15.000, según el cuaderno del faro. Cada punto, una persona',
    );
  });

  test('the lens follows the finger above it, stays where the finger leaves it, and swipes nothing', async ({
    start,
  }) => {
    const { page } = await start({ pack: folder });
    await beginVisit(page);
    const hand = await handOver(page);
    const from = await spotIn(page, 0.6, 0.7);
    await hand.down(from);
    await expect(lensOf(page)).toHaveCount(1);
    const before = await middleOf(glassOf(page));
    expect(before.x).toBeCloseTo(from.x, 0);
    expect(before.y).toBeLessThan(from.y - 100);
    await drag(page, hand, { from, byPx: -300 });
    const after = await middleOf(glassOf(page));
    expect(after.x - before.x).toBeCloseTo(-300, 0);
    expect(await sceneOffset(page)).toBe(0);
    await hand.lift();
    await drawn(page);
    expect(await middleOf(glassOf(page))).toEqual(after);
    await expectOnScreen(page, { mode: 'visit', scene: 'sailors' });
  });

  test('a tap places the lens, and a tap outside of the field takes it away', async ({ start }) => {
    const { page } = await start({ pack: folder });
    await beginVisit(page);
    await tapAt(page, await spotIn(page, 0.3, 0.8));
    await expect(lensOf(page)).toHaveCount(1);
    const first = await middleOf(glassOf(page));
    await tapAt(page, await spotIn(page, 0.7, 0.8));
    expect((await middleOf(glassOf(page))).x).toBeGreaterThan(first.x + 100);
    await tapAt(page, await middleOf(page.locator('[data-part="coming"] h1')));
    await expect(lensOf(page)).toHaveCount(0);
  });

  test('beside the field a swipe brings the next scene, which comes without a lens', async ({ start }) => {
    const { page } = await start({ pack: folder });
    await visitFromTheBeginning(page);
    await tapAt(page, await spotIn(page, 0.5, 0.5));
    await expect(lensOf(page)).toHaveCount(1);
    const from = await middleOf(page.locator('[data-part="coming"] h1'));
    await swipeSlowly(page, { from: { x: 700, y: from.y }, byPx: -640 });
    await expectOnScreen(page, { mode: 'visit', scene: 'inhabitants' });
    await expect(lensOf(page)).toHaveCount(0);
  });

  test('the keys bring the lens, move it and take it away, and leave the story where it is', async ({
    start,
  }) => {
    const { page } = await start({ pack: folder });
    await beginVisit(page);
    await page.keyboard.press('Tab');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    const middle = await middleOf(glassOf(page));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    const moved = await middleOf(glassOf(page));
    expect(moved.x).toBeGreaterThan(middle.x);
    expect(moved.y).toBeGreaterThan(middle.y + 50);
    await expectOnScreen(page, { mode: 'visit', scene: 'sailors' });
    await page.keyboard.press('Escape');
    await expect(lensOf(page)).toHaveCount(0);
    await expectOnScreen(page, { mode: 'visit' });
    await page.keyboard.press('PageDown');
    await expectOnScreen(page, { scene: 'inhabitants' });
    await page.keyboard.press('Escape');
    await expectOnScreen(page, { mode: 'attract' });
  });

  test('a finger that looks closer is a sign of life', async ({ start }) => {
    const { page } = await start({ pack: folder });
    await beginVisit(page);
    for (let minute = 0; minute < 3; minute += 1) {
      await passTime(page, 50_000);
      await tapAt(page, await spotIn(page, 0.5, 0.5));
      expect((await onScreen(page)).mode).toBe('visit');
    }
    await waitForIdleWarning(page);
  });
});

test('in the loop there is no lens, neither offered nor left over', async ({ start }) => {
  const { page } = await start({ pack: folder });
  await page.waitForSelector('html[data-mode="attract"][data-settled="true"]');
  await expect(fieldOf(page)).toHaveCount(0);
  const box = await page.locator('[data-part="coming"]').getByRole('img').boundingBox();
  // The touch that begins a visit is no look through the lens.
  await tapAt(page, { x: (box?.x ?? 0) + 300, y: (box?.y ?? 0) + 300 });
  await expectOnScreen(page, { mode: 'visit', scene: 'sailors' });
  await expect(fieldOf(page)).toHaveCount(1);
  await expect(lensOf(page)).toHaveCount(0);
  await tapAt(page, await spotIn(page, 0.5, 0.5));
  await expect(lensOf(page)).toHaveCount(1);
  // A touch leaves the keys to the story.
  await page.keyboard.press('Escape');
  await expectOnScreen(page, { mode: 'attract' });
  await expect(lensOf(page)).toHaveCount(0);
});

test('on every display the words fit, nothing collides, and axe finds nothing, with the lens and without', async ({
  start,
}) => {
  const { app, page } = await start({ pack: folder });
  await beginVisit(page);
  const found: string[] = [];
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
    [1080, 1920],
    [3840, 2160],
  ] as const) {
    await resize(app, { width, height });
    for (const textScale of [100, 200] as const) {
      await setTextScale(page, pack, textScale);
      for (const scene of ['sailors', 'inhabitants', 'keepers']) {
        await showScene(page, scenes, scene);
        const faults = faultsOf(await measureScreen(page), {
          pixelsPerMm: Math.hypot(width, height) / (24 * 25.4),
          readerDistanceMm: 500,
          direction: 'ltr',
          mayScroll: textScale > 100,
          placeNames: [],
          root: { scene, textScale: String(textScale) },
        });
        const contrasts = width === 1920 && textScale === 100 ? await contrastFaults(app, page) : [];
        if (scene === 'sailors') await tapAt(page, await spotIn(page, 0.5, 0.1));
        faults.push(...contrasts, ...(await axeViolations(page)));
        if (faults.length > 0)
          found.push(`${width}x${height}, ${textScale} %, ${scene}\n  ${faults.join('\n  ')}`);
      }
    }
  }
  expect(found.length, found.join('\n')).toBe(0);
});
