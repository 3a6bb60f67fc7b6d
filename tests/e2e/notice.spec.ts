// Scenes about killings: announced, with a way round, never shown to passers-by, and absent from a school's story.
import { entry } from '../../exhibit/pack/pack';
import { scenesInOrder, storyTimes } from '../../exhibit/story/timeline';
import { axeViolations } from './helpers/axe';
import { expectOnScreen, onScreen } from './helpers/on-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { passTime } from './helpers/page-time';
import { expect, test } from './helpers/test';
import { tap } from './helpers/touch';
import { beginVisit, comeToRest, showScene, speak } from './helpers/visit';

const pack = loadPack();
const scenes = sceneIds(pack);
const announced = scenesInOrder(pack).flatMap(({ scene }) => (scene.care === undefined ? [] : [scene.id]));
const spanish = entry(pack.texts, 'es');

const html = (surface: string) => `html[data-surface="${surface}"]`;

test('the first screen says what is told here, and that one can pass over it', async ({ start }) => {
  const { page } = await start();
  const { notice = '' } = entry(spanish.scenes, scenes[0] ?? '');
  await expect(page.locator('main [data-part="coming"]')).toContainText(notice);
});

test('a scene about a killing shows its notice first, in either direction and in either language', async ({
  start,
}) => {
  const { page } = await start();
  await beginVisit(page);
  expect(announced.length).toBeGreaterThan(0);
  for (const scene of announced) {
    for (const from of [-1, 1]) {
      await showScene(page, scenes, scenes[scenes.indexOf(scene) + from] ?? '');
      await page.keyboard.press(from === -1 ? 'ArrowRight' : 'ArrowLeft');
      await page.waitForSelector(`${html('notice')}[data-scene="${scene}"]`);
      await comeToRest(page);
      const words = entry(spanish.scenes, scene);
      const shown = page.locator('main [data-part="coming"]');
      await expect(shown).toContainText(words.notice ?? '');
      await expect(shown).not.toContainText(words.body.slice(0, 40));
      expect(await axeViolations(page)).toEqual([]);
    }
    await speak(page, pack, 'en');
    await expect(page.locator('main')).toContainText(
      entry(entry(pack.texts, 'en').scenes, scene).notice ?? '',
    );
    await speak(page, pack, 'es');
  }
});

test('who wants to know goes on; who does not, goes round', async ({ start }) => {
  const { page } = await start();
  await beginVisit(page);
  const scene = announced[0] ?? '';
  const index = scenes.indexOf(scene);
  const { noticeContinue, noticeSkip } = spanish.interface;

  await showScene(page, scenes, scenes[index - 1] ?? '');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector(html('notice'));
  await comeToRest(page);
  await tap(page.getByRole('button', { name: noticeContinue, exact: true }));
  await page.waitForSelector(html('scene'));
  await comeToRest(page);
  await expectOnScreen(page, { mode: 'visit', scene });
  await expect(page.locator('main [data-part="coming"] h1')).toHaveText(entry(spanish.scenes, scene).title);

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector(html('notice'));
  await comeToRest(page);
  await tap(page.getByRole('button', { name: noticeSkip, exact: true }));
  await expectOnScreen(page, { mode: 'visit', scene: scenes[index + 1] ?? '' });
  await expect(page.locator('html')).toHaveAttribute('data-surface', 'scene');
});

test('the keyboard alone finds both ways', async ({ start }) => {
  const { page } = await start();
  await beginVisit(page);
  const scene = announced[0] ?? '';
  await showScene(page, scenes, scenes[scenes.indexOf(scene) - 1] ?? '');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector(html('notice'));
  await comeToRest(page);
  const accept = page.getByRole('button', { name: spanish.interface.noticeContinue, exact: true });
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await accept.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(accept).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForSelector(html('scene'));
  await expectOnScreen(page, { scene });
});

test('the loop never shows one, in a whole round', async ({ start }) => {
  const { page } = await start({ clockSpeed: 60 });
  const { dwellMs } = storyTimes(pack, 'es');
  const seen = new Set<string | undefined>();
  const roundMs = dwellMs.reduce((sum, ms) => sum + ms, 0);
  const until = Date.now() + (roundMs / 60) * 1.1;
  while (Date.now() < until) seen.add((await onScreen(page)).scene);
  expect(announced.filter((scene) => seen.has(scene))).toEqual([]);
  expect(seen.size).toBe(scenes.length - announced.length);
});

test('the school profile tells the story without them', async ({ start }) => {
  const { page } = await start({ settings: 'profile: school\n' });
  await beginVisit(page);
  const seen: (string | undefined)[] = [];
  const schoolScenes = scenes.filter((scene) => !announced.includes(scene));
  for (let shown = 0; shown < schoolScenes.length; shown += 1) {
    seen.push((await onScreen(page)).scene);
    await page.keyboard.press('ArrowRight');
    await passTime(page, 1_000);
  }
  expect(seen).toEqual(schoolScenes);
});
