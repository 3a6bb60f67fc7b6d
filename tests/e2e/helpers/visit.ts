// A visit in a test's hand: time stands still, and every scene, language and aid is one call away.
import type { Page } from 'playwright';
import { textScales, type TextScale } from '../../../exhibit/kiosk/kiosk-context';
import { entry, type Pack } from '../../../exhibit/pack/pack';
import type { InterfaceText } from '../../../exhibit/pack/text-schema';
import { drawingMs } from '../../../exhibit/story/drawing-time';
import { scenesInOrder, storyTimes } from '../../../exhibit/story/timeline';
import { holdTime, passTime } from './page-time';
import { onScreen, touchScreen } from './on-screen';

/** Longer than most scenes take to unfold, and than any scene takes to go. */
const unfoldingMs = 6_000;
/** A map with a journey takes several times as long; no journey as long as this. */
const mostUnfoldings = 10;

/** Begins a visit at the scene shown, in the exhibit's own language, and stops the time. */
export async function beginVisit(page: Page): Promise<void> {
  await page.waitForSelector('html[data-mode="attract"] main section');
  await page.evaluate(() => document.fonts.ready);
  await touchScreen(page);
  await page.waitForSelector('html[data-mode="visit"]');
  await holdTime(page);
  await comeToRest(page);
}

/** Lets the scene unfold, and the one before it go. */
export async function comeToRest(page: Page): Promise<void> {
  const atRest = 'html[data-settled="true"]:not(:has([data-part="leaving"]))';
  for (let time = 0; time < mostUnfoldings; time += 1) {
    await passTime(page, unfoldingMs);
    if ((await page.locator(atRest).count()) > 0) return;
  }
  await page.waitForSelector(atRest);
}

/** Lets the loop go on from the scene shown to the next. */
export async function nextSceneOfLoop(page: Page, pack: Pack): Promise<void> {
  const { scene, language } = await onScreen(page);
  const index = scenesInOrder(pack).findIndex((it) => it.scene.id === scene);
  const shown = scenesInOrder(pack)[index]?.scene;
  // Part of its time is over already: the scene has unfolded.
  const unfoldedMs = unfoldingMs + (shown ? drawingMs(shown) : 0);
  await passTime(page, Math.max(0, (storyTimes(pack, language ?? '').dwellMs[index] ?? 0) - unfoldedMs));
  while (await page.evaluate((id) => document.documentElement.dataset['scene'] === id, scene)) {
    await passTime(page, 500);
  }
}

/** Goes to a scene with the keys, by the shorter way. */
export async function showScene(page: Page, scenes: readonly string[], scene: string): Promise<void> {
  const wanted = scenes.indexOf(scene);
  const { now, isRightToLeft } = await page.evaluate(() => ({
    now: document.documentElement.dataset['scene'] ?? '',
    isRightToLeft: document.documentElement.dir === 'rtl',
  }));
  const [next, back] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const steps = wanted - scenes.indexOf(now);
  if (steps < -wanted) {
    await page.keyboard.press('Home');
    for (let step = 0; step < wanted; step += 1) await page.keyboard.press(next);
  } else {
    for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? next : back);
  }
  await page.waitForSelector(`html[data-scene="${scene}"]`);
  await comeToRest(page);
  await acceptNotice(page);
}

/** Comes to the notice before a scene about a killing, and stays there. */
export async function showNotice(page: Page, scenes: readonly string[], scene: string): Promise<void> {
  await showScene(page, scenes, scenes[scenes.indexOf(scene) - 1] ?? '');
  await page.keyboard.press('PageDown');
  await page.waitForSelector(`html[data-surface="notice"][data-scene="${scene}"]`);
  await comeToRest(page);
}

/** Goes past the notice of a scene about a killing; nothing where there is none. */
async function acceptNotice(page: Page): Promise<void> {
  if ((await page.locator('html[data-surface="notice"]').count()) === 0) return;
  await page.locator('main [data-part="coming"] button').first().click();
  await page.waitForSelector('html[data-surface="scene"]');
  await comeToRest(page);
}

/** Words of the controls in the language on screen. */
export async function wordsOnScreen(page: Page, pack: Pack): Promise<InterfaceText> {
  const language = await page.evaluate(() => document.documentElement.dataset['language'] ?? '');
  return entry(pack.texts, language).interface;
}

export async function openLanguageSheet(page: Page, pack: Pack): Promise<void> {
  const { language } = await wordsOnScreen(page, pack);
  await page.locator(`footer button[aria-label^="${language}: "]`).click();
  await page.waitForSelector('dialog[open]');
}

export async function openAidsSheet(page: Page, pack: Pack): Promise<void> {
  const { aids } = await wordsOnScreen(page, pack);
  await page.locator('footer').getByRole('button', { name: aids, exact: true }).click();
  await page.waitForSelector('dialog[open]');
}

export async function openSourcesSheet(page: Page, pack: Pack): Promise<void> {
  const { howDoWeKnow } = await wordsOnScreen(page, pack);
  await page.locator('footer').getByRole('button', { name: howDoWeKnow, exact: true }).click();
  await page.waitForSelector('dialog[open]');
}

export async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
}

export async function speak(page: Page, pack: Pack, language: string): Promise<void> {
  if (await page.evaluate((tag) => document.documentElement.dataset['language'] === tag, language)) return;
  await openLanguageSheet(page, pack);
  await page.locator(`dialog button[lang="${language}"]`).click();
  await page.waitForSelector(`html[data-language="${language}"]`);
  await page.waitForSelector('dialog', { state: 'detached' });
  await comeToRest(page);
}

export async function setTextScale(page: Page, pack: Pack, scale: TextScale): Promise<void> {
  await openAidsSheet(page, pack);
  await page.locator('dialog fieldset').first().locator('button').nth(textScales.indexOf(scale)).click();
  await page.waitForSelector(`html[data-text-scale="${scale}"]`);
  await closeSheet(page);
  await comeToRest(page);
}

/** Lets nobody touch the screen until the calm warning asks. */
export async function waitForIdleWarning(page: Page): Promise<void> {
  // No text is so long that anybody is granted more.
  await passTime(page, 10 * 60_000);
  await page.waitForSelector('html[data-mode="idleWarning"] dialog[open]');
}
