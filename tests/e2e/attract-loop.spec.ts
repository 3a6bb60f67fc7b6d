// The attract loop: the story by itself, without an end and without a seam.
import { scenesInOrder } from '../../exhibit/story/timeline';
import { expectOnScreen, onScreen, touchScreen } from './helpers/on-screen';
import { loadPack } from './helpers/pack';
import { storyOf } from './helpers/story';
import { expect, test } from './helpers/test';

/** What the loop shows: everything but the scenes about killings. */
async function loopOf() {
  const careful = scenesInOrder(loadPack()).filter(({ scene }) => scene.care !== undefined);
  return (await storyOf()).filter((shown) => !careful.some(({ scene }) => scene.id === shown.scene));
}

test('plays every scene of every chapter that needs no notice, in order, and begins again', async ({
  start,
}) => {
  const story = await loopOf();
  const { page } = await start({ clockSpeed: 60 });
  const first = await onScreen(page);
  expect(first).toEqual({ mode: 'attract', ...story[0], language: 'es' });
  const seen = [first.scene];
  // One scene beyond the last: the loop has to come round.
  while (seen.length <= story.length) {
    await page.waitForFunction((last) => document.documentElement.dataset['scene'] !== last, seen.at(-1), {
      timeout: 20_000,
    });
    seen.push((await onScreen(page)).scene);
  }
  expect(seen).toEqual([...story.map(({ scene }) => scene), story[0]?.scene]);
});

test('never shows an empty picture between two scenes', async ({ start }) => {
  const { page } = await start({ clockSpeed: 30 });
  const emptyPictures = await page.evaluate(async () => {
    let empty = 0;
    const startedMs = performance.now();
    while (performance.now() - startedMs < 6_000) {
      await new Promise(requestAnimationFrame);
      if (document.querySelectorAll('main section').length === 0) empty += 1;
    }
    return empty;
  });
  expect(emptyPictures).toBe(0);
});

test('invites in every language of the pack', async ({ start }) => {
  const { page } = await start();
  await expect(page.locator('footer p[lang="es"]')).toHaveText('Toque para recorrer la historia');
  await expect(page.locator('footer p[lang="en"]')).toHaveText('Touch to follow the story');
});

test('a touch enters at the very scene shown, whichever it is', async ({ start }) => {
  const story = await loopOf();
  const { page } = await start({ clockSpeed: 20 });
  for (const { chapter, scene } of story) {
    await page.waitForSelector(`html[data-mode="attract"][data-scene="${scene}"]`);
    await touchScreen(page);
    await expectOnScreen(page, { mode: 'visit', chapter, scene, language: 'es' });
    await page.keyboard.press('Escape');
    await expectOnScreen(page, { mode: 'attract' });
  }
});
