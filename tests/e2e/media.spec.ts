// An image, a film of twenty minutes and a sound, as a museum would add them: whole, silent until somebody asks, readable
// without hearing, and gone when the scene is.
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { storyTimes } from '../../exhibit/story/timeline';
import { mediaPackFolder } from '../helpers/media-pack';
import { axeViolations } from './helpers/axe';
import { contrastFaults } from './helpers/contrast';
import { measureScreen } from './helpers/measure-screen';
import {
  bar,
  button,
  captions,
  es,
  mediaPack,
  mediaScenes,
  onwards,
  startFilm,
  touchBar,
  visitScene,
} from './helpers/media-scenes';
import { expectOnScreen, onScreen } from './helpers/on-screen';
import { holdTime, passTime } from './helpers/page-time';
import { expectPlaying, recordings, watchForPlaying } from './helpers/recordings';
import { startExhibit } from './helpers/start-exhibit';
import { temporaryFolder } from './helpers/temporary-folder';
import { expect, test } from './helpers/test';
import { tap } from './helpers/touch';
import { beginVisit, comeToRest, setTextScale, showScene } from './helpers/visit';

test('the loop shows stills for as long as they take to read, and plays nothing', async ({ start }) => {
  const { page } = await start({ pack: mediaPackFolder });
  const played = await watchForPlaying(page);
  await page.waitForSelector('html[data-mode="attract"] main section');
  await holdTime(page);
  const { dwellMs } = storyTimes(mediaPack, 'es');
  // In steps of half a second to where each scene has just come.
  const toScene = async (scene: string) => {
    while ((await onScreen(page)).scene !== scene) await passTime(page, 500);
  };
  for (const [index, scene] of [...mediaScenes.slice(1), 'drawing'].entries()) {
    await toScene(scene);
    await comeToRest(page);
    expect(await recordings(page)).toEqual([]);
    await expect(page.locator('main [data-part="coming"] figure button')).toHaveCount(0);
    await expect(page.locator('main [data-part="coming"] figcaption')).toContainText('The Vigilia authors');
    // 6 s of its time have passed in coming to rest, and half a second at most before.
    await passTime(page, (dwellMs[(index + 1) % mediaScenes.length] ?? 0) - 6_600);
    expect(await onScreen(page)).toMatchObject({ mode: 'attract', scene });
    await passTime(page, 700);
    expect((await onScreen(page)).scene).not.toBe(scene);
  }
  expect(await played()).toBe(0);
});

for (const size of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
]) {
  test(`an image stands whole and as it is, ${size.width}x${size.height}`, async ({ start }) => {
    const { page } = await start({ pack: mediaPackFolder, size });
    await visitScene(page, 'drawing');
    const image = page.locator('main [data-part="coming"] img');
    await expect(image).toHaveAttribute('alt', /^Dibujo de una torre/);
    const looks = await image.evaluate((it: HTMLImageElement) => {
      const { objectFit, filter, mixBlendMode, opacity } = getComputedStyle(it);
      const { naturalWidth, naturalHeight } = it;
      return { objectFit, filter, mixBlendMode, opacity, naturalWidth, naturalHeight };
    });
    expect(looks).toEqual({
      objectFit: 'contain',
      filter: 'none',
      mixBlendMode: 'normal',
      opacity: '1',
      naturalWidth: 600,
      naturalHeight: 900,
    });
    await expect(page.locator('main [data-part="coming"] figcaption')).toHaveText(
      `Isla · marzo de 1912 · ${es.unknownAuthor} · The Vigilia authors, sheet 3`,
    );
  });
}

const waysOut = {
  'the next scene': (page: Page) => page.keyboard.press('PageDown'),
  'the end of the visit': (page: Page) => page.keyboard.press('Escape'),
  'another chapter': (page: Page) => page.keyboard.press('1'),
};

for (const [name, leave] of Object.entries(waysOut)) {
  test(`${name} stops the film, and nothing of it stays`, async ({ start }) => {
    const { page } = await start({ pack: mediaPackFolder });
    await visitScene(page, 'night');
    await startFilm(page);
    const film = await page.evaluateHandle(() => document.querySelector('video'));
    await leave(page);
    // Even while the scene fades, nothing is heard.
    await expect.poll(() => film.evaluate((it) => it?.paused)).toBe(true);
    await comeToRest(page);
    expect(await recordings(page)).toEqual([]);
    expect(
      await film.evaluate((it) => ({ src: it?.currentSrc && it.getAttribute('src'), ready: it?.readyState })),
    ).toEqual({
      src: null,
      ready: 0,
    });
    // Who comes back, finds it at its beginning.
    if ((await onScreen(page)).mode !== 'visit') await page.keyboard.press('x');
    await showScene(page, mediaScenes, 'night');
    await expect(button(page, new RegExp(es.watch))).toBeVisible();
  });
}

test('an empty room stops the film when it has ended, and the loop goes on without a sound', async ({
  start,
}) => {
  const { page } = await start({ pack: mediaPackFolder });
  await visitScene(page, 'night');
  await startFilm(page);
  await touchBar(page, 1);
  await expect(button(page, es.play)).toBeVisible();
  await passTime(page, 5 * 60_000);
  await expectOnScreen(page, { mode: 'idleWarning' });
  await passTime(page, 21_000);
  await expectOnScreen(page, { mode: 'attract' });
  await comeToRest(page);
  expect(await recordings(page)).toEqual([]);
});

test('a sound is read in the place of a picture', async ({ start }) => {
  const { page } = await start({ pack: mediaPackFolder });
  await visitScene(page, 'signal');
  await expect(captions(page)).toHaveText('Suena una señal grave, dos veces, con silencios largos.');
  await page.keyboard.press('k');
  await page.waitForSelector('audio', { state: 'attached' });
  await expectPlaying(page);
  await expect(captions(page)).toHaveText('[Suena la señal]');
  await tap(button(page, onwards));
  await expect(captions(page)).toHaveText('[Silencio]');
});

test('axe, contrast and sizes: image, still, film, transcript, and text twice as large', async ({
  start,
}) => {
  const { app, page } = await start({ pack: mediaPackFolder });
  await beginVisit(page);
  const check = async (name: string) => {
    expect.soft(await axeViolations(page), name).toEqual([]);
    // Lines that are scrolled away have no ground to be measured on.
    if (!name.startsWith('transcript') && !name.endsWith('200'))
      expect.soft(await contrastFaults(app, page), name).toEqual([]);
    const { controls, root } = await measureScreen(page);
    const leastPx = 15 * (Math.hypot(1920, 1080) / (24 * 25.4)) - 1;
    const small = controls.filter((it) => it.right - it.left < leastPx || it.bottom - it.top < leastPx);
    expect.soft(small, `${name} ${root['scene']}`).toEqual([]);
    const barBox = await bar(page)
      .boundingBox({ timeout: 100 })
      .catch(() => null);
    if (barBox) expect.soft(barBox.height, name).toBeGreaterThanOrEqual(leastPx);
  };
  for (const scale of [100, 200] as const) {
    await setTextScale(page, mediaPack, scale);
    await showScene(page, mediaScenes, 'drawing');
    await check(`image ${scale}`);
    await showScene(page, mediaScenes, 'night');
    await check(`still ${scale}`);
    await page.keyboard.press('k');
    await page.waitForSelector('video');
    await expectPlaying(page);
    await passTime(page, 1_000);
    await check(`film ${scale}`);
    await tap(button(page, es.transcript));
    await check(`transcript ${scale}`);
    await tap(button(page, es.transcript));
    // On the controls of a film, the arrows are the film's.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await showScene(page, mediaScenes, 'signal');
    await page.keyboard.press('k');
    await check(`sound ${scale}`);
  }
});

test('a file that is no film stays a still with words, and the technician is told', async ({ start }) => {
  const folder = temporaryFolder();
  await cp(mediaPackFolder, folder, { recursive: true });
  await writeFile(join(folder, 'media/night.webm'), 'this is no film');
  await writeFile(join(folder, 'media/tower.webp'), 'this is no picture');
  const { page, journal, complaints } = await start({ pack: folder, expectsErrors: true });
  await visitScene(page, 'drawing');
  await expect(page.locator('main [data-part="coming"] figure')).toContainText(es.unavailable);
  await showScene(page, mediaScenes, 'night');
  await tap(button(page, new RegExp(es.watch)));
  await expect(page.locator('main [data-part="coming"] figure')).toContainText(es.unavailable);
  await expect(page.locator('main [data-part="coming"] img')).toBeVisible();
  await expect(button(page, es.transcript)).toBeVisible();
  expect(await recordings(page)).toEqual([]);
  await expectOnScreen(page, { mode: 'visit', scene: 'night' });
  await expect
    .poll(journal)
    .toMatch(/error\s+renderer.*media "night": media\/night\.webm cannot be played \(code 4/);
  expect(await journal()).toMatch(/error\s+renderer.*media "tower": media\/tower\.webp cannot be shown/);
  // It still knows when nobody is there.
  await passTime(page, 15 * 60_000);
  await expectOnScreen(page, { mode: 'idleWarning' });
  expect(complaints).toEqual([]);
});

test('a film whose file is gone since the start does no harm either', async () => {
  const folder = temporaryFolder();
  await cp(mediaPackFolder, folder, { recursive: true });
  const exhibit = await startExhibit({ pack: folder });
  try {
    const { page, journal } = exhibit;
    await rm(join(folder, 'media/night.webm'));
    await visitScene(page, 'night');
    await page.keyboard.press('k');
    await expect(page.locator('main [data-part="coming"] figure')).toContainText(es.unavailable);
    await expect.poll(journal).toContain('media "night": media/night.webm cannot be played');
    // Chromium says it in its console too, where nobody looks.
    expect(exhibit.complaints).toEqual([expect.stringContaining('404')]);
  } finally {
    await exhibit.stop();
  }
});
