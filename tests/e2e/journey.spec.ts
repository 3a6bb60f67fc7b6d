// The map's journey: the camera goes from stage to stage, the date runs, the names find their places anew.
import { join } from 'node:path';
import type { Page } from 'playwright';
import { journeyStageMs } from '../../exhibit/story/drawing-time';
import { axeViolations } from './helpers/axe';
import { measureScreen } from './helpers/measure-screen';
import { onScreen, expectOnScreen } from './helpers/on-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { holdTime, passTime } from './helpers/page-time';
import { faultsOf } from './helpers/screen-faults';
import { resize } from './helpers/start-exhibit';
import { expect, test } from './helpers/test';
import { beginVisit, comeToRest, setTextScale, showScene, speak } from './helpers/visit';

const folder = join(import.meta.dirname, '../fixtures/packs/field');
const pack = loadPack(folder);
const scenes = sceneIds(pack);
/** A little before and after the moments that count. */
const marginMs = 400;

const dateOf = (page: Page) => page.locator('[data-part="coming"] time');
const namesOf = (page: Page) => page.locator('[data-part="coming"] [role="img"] bdi:visible');

/** The journey's scene, at its very beginning, with the time standing still. */
async function setOut(page: Page) {
  await beginVisit(page);
  await showScene(page, scenes, 'keepers');
  await page.keyboard.press('PageDown');
  await expectOnScreen(page, { scene: 'ways' });
}

test('the date runs from the first way to the end of the last stage, and the names change with the view', async ({
  start,
}) => {
  const { page } = await start({ pack: folder });
  await setOut(page);
  await expect(dateOf(page)).toHaveText('5 de enero de 1913');
  await passTime(page, 1_800 - marginMs);
  await expect(namesOf(page)).toHaveText(['Hafen', 'See'], { useInnerText: true });
  await passTime(page, marginMs + journeyStageMs);
  await expect(dateOf(page)).toHaveText('31 de enero de 1913');
  await expect(namesOf(page)).toHaveText(['Insel', 'Feld']);
  expect(await page.evaluate(() => document.documentElement.dataset['settled'])).toBe('false');
  await passTime(page, journeyStageMs + marginMs);
  await expect(dateOf(page)).toHaveText('28 de febrero de 1913');
  await expect(namesOf(page)).toHaveCount(5);
  await page.waitForSelector('html[data-settled="true"]');
});

test('each language writes the date in its own way', async ({ start }) => {
  const { page } = await start({ pack: folder });
  await setOut(page);
  await comeToRest(page);
  await speak(page, pack, 'en');
  await comeToRest(page);
  await expect(dateOf(page)).toHaveText('28 February 1913');
  await expect(dateOf(page)).toHaveAttribute('datetime', '1913-02-28');
});

test('with reduced movement the map stands at its last date at once', async ({ start }) => {
  const { page } = await start({ pack: folder, settings: 'movement: reduced\n' });
  await setOut(page);
  await passTime(page, 1);
  await expect(dateOf(page)).toHaveText('28 de febrero de 1913');
  await expect(namesOf(page)).toHaveCount(5);
  await page.waitForSelector('html[data-settled="true"]');
});

test('the loop waits until the journey is over', async ({ start }) => {
  const { page } = await start({ pack: folder });
  await page.waitForSelector('html[data-mode="attract"] main section');
  await holdTime(page);
  while ((await onScreen(page)).scene !== 'ways') await passTime(page, 1_000);
  await passTime(page, 1_800 + 2 * journeyStageMs + marginMs);
  await expect(dateOf(page)).toHaveText('28 de febrero de 1913');
  await page.waitForSelector('html[data-mode="attract"][data-scene="ways"][data-settled="true"]');
});

test('at rest nothing collides or is cut on any display, and axe finds nothing', async ({ start }) => {
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
      await showScene(page, scenes, 'keepers');
      await showScene(page, scenes, 'ways');
      const faults = faultsOf(await measureScreen(page), {
        pixelsPerMm: Math.hypot(width, height) / (24 * 25.4),
        readerDistanceMm: 500,
        direction: 'ltr',
        mayScroll: textScale > 100,
        placeNames: ['Hafen'],
        root: { scene: 'ways', textScale: String(textScale) },
      });
      faults.push(...(await axeViolations(page)));
      if (faults.length > 0) found.push(`${width}x${height}, ${textScale} %\n  ${faults.join('\n  ')}`);
    }
  }
  expect(found.length, found.join('\n')).toBe(0);
});
