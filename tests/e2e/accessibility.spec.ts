// Nobody is left outside: axe-core on every screen, and the whole visit by keys alone.
import type { Locator, Page } from 'playwright';
import { entry } from '../../exhibit/pack/pack';
import { axeViolations } from './helpers/axe';
import { contrastFaults } from './helpers/contrast';
import { expectOnScreen } from './helpers/on-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { holdTime } from './helpers/page-time';
import { resize } from './helpers/start-exhibit';
import { expect, test } from './helpers/test';
import {
  beginVisit,
  comeToRest,
  nextSceneOfLoop,
  openAidsSheet,
  openLanguageSheet,
  openSourcesSheet,
  closeSheet,
  setTextScale,
  showScene,
  speak,
  waitForIdleWarning,
  wordsOnScreen,
} from './helpers/visit';

const pack = loadPack();
const scenes = sceneIds(pack);

/** Checks one screen after another and tells all that is wrong with all of them at once. */
function screens(page: Page) {
  const found = new Map<string, string[]>();
  return {
    async check(name: string) {
      for (const violation of await axeViolations(page)) {
        found.set(violation, [...(found.get(violation) ?? []), name]);
      }
    },
    expectNoViolation() {
      expect([...found].map(([violation, names]) => `${violation}\n    on: ${names.join(', ')}`)).toEqual([]);
    },
  };
}

for (const language of ['es', 'en']) {
  test(`axe finds nothing in a visit in ${language}`, async ({ start }) => {
    const { page } = await start();
    const all = screens(page);
    await beginVisit(page);
    await speak(page, pack, language);
    for (const scene of scenes) {
      await showScene(page, scenes, scene);
      await all.check(scene);
    }
    await openLanguageSheet(page, pack);
    await all.check('language sheet');
    await closeSheet(page);
    await openAidsSheet(page, pack);
    await all.check('aids sheet');
    await closeSheet(page);
    await openSourcesSheet(page, pack);
    await page.locator('dialog article button').first().click();
    await all.check('sources sheet');
    await closeSheet(page);
    await setTextScale(page, pack, 200);
    for (const scene of scenes) {
      await showScene(page, scenes, scene);
      await all.check(`${scene} at 200 %`);
    }
    await openAidsSheet(page, pack);
    await all.check('aids sheet at 200 %');
    await closeSheet(page);
    await openSourcesSheet(page, pack);
    await page.locator('dialog article button').first().click();
    await all.check('sources sheet at 200 %');
    await closeSheet(page);
    await waitForIdleWarning(page);
    await all.check('idle warning');
    all.expectNoViolation();
  });
}

test('words stand out from whatever lies behind them', async ({ start }) => {
  const { app, page } = await start();
  const found: string[] = [];
  await beginVisit(page);
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1080, height: 1920 },
  ]) {
    await resize(app, size);
    for (const scene of scenes) {
      await showScene(page, scenes, scene);
      found.push(...(await contrastFaults(app, page)).map((fault) => `${size.width}, ${scene}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in the attract loop', async ({ start }) => {
  const { page } = await start();
  const all = screens(page);
  await page.waitForSelector('html[data-mode="attract"] main section');
  await holdTime(page);
  for (const scene of scenes) {
    await comeToRest(page);
    await all.check(scene);
    await nextSceneOfLoop(page, pack);
  }
  all.expectNoViolation();
});

test('axe finds nothing on the slide for a fault', async ({ start }) => {
  const { page } = await start({ pack: 'no-such-pack', expectsErrors: true });
  const all = screens(page);
  await page.waitForSelector('html[data-mode="fault"] main');
  await all.check('fault');
  all.expectNoViolation();
});

test('axe would find what is wrong', async ({ start }) => {
  const { page } = await start();
  await beginVisit(page);
  await page.evaluate(() => {
    document.querySelector('footer button svg')?.closest('button')?.removeAttribute('aria-label');
    const title = document.querySelector<HTMLElement>('footer nav button');
    if (title) title.style.color = '#8a8274';
  });
  const rules = (await axeViolations(page)).map((violation) => violation.split(':')[0]);
  expect(new Set(rules)).toEqual(new Set(['button-name', 'color-contrast-enhanced']));
});

test.describe('by keys alone', () => {
  test('a new scene says its title to those who hear the screen; the loop says nothing', async ({
    start,
  }) => {
    const { page } = await start();
    const status = page.getByRole('status');
    await expect(status).toHaveText('');
    await beginVisit(page);
    await page.keyboard.press('End');
    const last = entry(entry(pack.texts, 'es').scenes, scenes.at(-1) ?? '');
    await expect(status).toHaveText(last.title);
  });

  test('Tab reaches every control in the order of reading, and each shows that it has the focus', async ({
    start,
  }) => {
    const { page } = await start();
    await beginVisit(page);
    await page.keyboard.press('ArrowRight');
    const { map, timeline, aids, howDoWeKnow, back, next, language, scenePosition } = await wordsOnScreen(
      page,
      pack,
    );
    const total = pack.chapters[0]?.scenes.length ?? 0;
    const position = scenePosition.replace('{scene}', '2').replace('{total}', String(total));
    const chapters = pack.chapters.map(
      ({ id }, index) => `${romans[index]}${chapterTitle('es', id)}${index === 0 ? position : ''}`,
    );
    expect(await focusRound(page)).toEqual([
      { name: map, isVisible: true },
      { name: timeline, isVisible: true },
      { name: howDoWeKnow, isVisible: true },
      { name: `${language}: Español`, isVisible: true },
      { name: aids, isVisible: true },
      { name: back, isVisible: true },
      { name: next, isVisible: true },
      ...chapters.map((name) => ({ name, isVisible: true })),
    ]);
  });

  test('Tab reaches a telling that scrolls, and the arrows move it', async ({ start }) => {
    const { page } = await start({ size: { width: 1280, height: 800 } });
    await beginVisit(page);
    await setTextScale(page, pack, 200);
    await page.keyboard.press('Home');
    await comeToRest(page);
    const telling = page.locator('[data-overflows="true"]');
    for (let presses = 0; presses < 8 && !(await hasFocus(telling)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await hasFocus(telling)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => telling.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  });

  test('Enter and the space bar press, and the focus stays where it was', async ({ start }) => {
    const { page } = await start();
    await beginVisit(page);
    await page.keyboard.press('Home');
    const { next } = await wordsOnScreen(page, pack);
    const button = page.getByRole('button', { name: next, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expectOnScreen(page, { scene: scenes[1] ?? '' });
    await page.keyboard.press('Space');
    await expectOnScreen(page, { scene: scenes[2] ?? '' });
    await expect(button).toBeFocused();
  });

  for (const [sheet, name] of [
    ['language', 'Idioma: Español'],
    ['aids', 'Ayudas'],
  ] as const) {
    test(`the sheet for ${sheet} keeps the focus and gives it back`, async ({ start }) => {
      const { page } = await start();
      await beginVisit(page);
      const opener = page.locator('footer').getByRole('button', { name, exact: true });
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);

      const inside = await dialog.getByRole('button').allTextContents();
      const round = await focusRound(page);
      expect(round.map((stop) => stop.name).toSorted()).toEqual(inside.toSorted());
      expect(round.filter(({ isVisible }) => !isVisible)).toEqual([]);

      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(opener).toBeFocused();
      await expectOnScreen(page, { mode: 'visit' });
    });
  }

  test('a language chosen with Enter closes the sheet and gives the focus back', async ({ start }) => {
    const { page } = await start();
    await beginVisit(page);
    const { language } = await wordsOnScreen(page, pack);
    await page.locator(`footer button[aria-label^="${language}: "]`).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog button[lang="en"]').focus();
    await page.keyboard.press('Enter');
    await expectOnScreen(page, { mode: 'visit', language: 'en' });
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('footer button[aria-label$="English"]')).toBeFocused();
  });

  test('Escape ends the visit, and any key answers the warning', async ({ start }) => {
    const { page } = await start();
    await beginVisit(page);
    await waitForIdleWarning(page);
    expect(await page.getByRole('alertdialog').evaluate((it) => it.contains(document.activeElement))).toBe(
      true,
    );
    await page.keyboard.press('Tab');
    await expectOnScreen(page, { mode: 'visit' });
    await page.keyboard.press('Escape');
    await expectOnScreen(page, { mode: 'attract' });
  });
});

const romans = ['I', 'II', 'III'];

function chapterTitle(language: string, chapter: string): string {
  return entry(entry(pack.texts, language).chapters, chapter).title;
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** What Tab comes by, once round, and whether one can see that it is there. */
async function focusRound(page: Page): Promise<{ name: string; isVisible: boolean }[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const stops: { name: string; isVisible: boolean }[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedControl);
    if (stop === undefined || stops.some(({ name }) => name === stop.name)) break;
    stops.push(stop);
  }
  return stops;
}

function focusedControl(): { name: string; isVisible: boolean } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  const around = element.getBoundingClientRect();
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  return {
    name: element.getAttribute('aria-label') ?? element.textContent ?? '',
    isVisible:
      outlineStyle === 'solid' &&
      parseFloat(outlineWidth) >= 2 &&
      around.left >= reach &&
      around.top >= reach &&
      around.right <= window.innerWidth - reach &&
      around.bottom <= window.innerHeight - reach,
  };
}
