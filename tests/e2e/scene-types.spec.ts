// Openings, comparisons, words, lines of time and the close: whole at rest in every direction, and true in what they show.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { TextScale } from '../../exhibit/kiosk/kiosk-context';
import { languageOf, type Pack } from '../../exhibit/pack/pack';
import { writePseudoPack } from '../helpers/pseudo-pack';
import { scenesPackFolder } from '../helpers/scenes-pack';
import { axeViolations } from './helpers/axe';
import { contrastFaults } from './helpers/contrast';
import { measureScreen } from './helpers/measure-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { drawn, passTime } from './helpers/page-time';
import { faultsOf } from './helpers/screen-faults';
import { resize, startExhibit, type RunningExhibit } from './helpers/start-exhibit';
import { expect, test } from './helpers/test';
import { beginVisit, setTextScale, showScene, speak } from './helpers/visit';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
];

let folder: string;
let pack: Pack;
let scenes: string[];
let exhibit: RunningExhibit;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigilia-scene-types-'));
  writePseudoPack(scenesPackFolder, folder);
  pack = loadPack(folder);
  scenes = sceneIds(pack);
  exhibit = await startExhibit({ pack: folder });
  await beginVisit(exhibit.page);
});

test.afterAll(async () => {
  await exhibit.stop();
  await rm(folder, { recursive: true });
  expect(exhibit.complaints).toEqual([]);
});

/** The scene as a visitor sees it, at rest. */
async function shown(scene: string, language = 'es', textScale: TextScale = 100) {
  const { page } = exhibit;
  await speak(page, pack, language);
  await setTextScale(page, pack, textScale);
  await showScene(page, scenes, scene);
  return page.locator('[data-part="coming"]');
}

async function faultsOnScreen(page: Page, { width, height }: (typeof sizes)[number], language: string) {
  const isReal = !language.includes('-X');
  const isLarge = await page.evaluate(() => document.documentElement.dataset['textScale'] !== '100');
  return faultsOf(await measureScreen(page), {
    pixelsPerMm: Math.hypot(width, height) / (24 * 25.4),
    readerDistanceMm: 500,
    direction: languageOf(pack, language).direction,
    mayScroll: !isReal || isLarge,
    placeNames: [],
    root: { lang: language },
  });
}

for (const size of sizes) {
  for (const [language, textScale] of [
    ['es', 100],
    ['en-XA', 200],
    ['ar-XB', 100],
  ] as const) {
    test(`at rest, ${size.width}x${size.height}, ${language} at ${textScale} %: nothing is cut or collides`, async () => {
      const { app, page } = exhibit;
      await resize(app, size);
      const found: string[] = [];
      for (const scene of scenes) {
        await shown(scene, language, textScale);
        const faults = [
          ...(await faultsOnScreen(page, size, language)),
          ...(textScale === 100 ? await axeViolations(page) : []),
          ...(language === 'es' ? await contrastFaults(app, page) : []),
        ];
        found.push(...faults.map((fault) => `${scene}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
  }
}

test('a chapter opens with its numeral, its time, and before the first the notice', async () => {
  const first = await shown('door');
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('I La niebla');
  await expect(first).toContainText('octubre de 1944 – enero de 1945');
  await expect(first).toContainText('Aquí se cuenta un naufragio.');
  const second = await shown('light');
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('II La luz');
  await expect(second).toContainText('8–9 de mayo de 1945');
  await expect(second).not.toContainText('naufragio');
});

test('clocks show the hour and the day of each place, in figures and with their hands', async () => {
  const scene = await shown('clocks');
  const clocks = scene.locator('li:has(time)');
  await expect(clocks).toHaveText([
    /^02:41 7 de mayo\s*Hora de Europa central$/,
    /^04:41 7 de mayo\s*Hora de Moscú$/,
    /^23:01 8 de mayo\s*Hora de Europa central$/,
    /^01:01 9 de mayo\s*Hora de Moscú$/,
  ]);
  const read = (attribute: string, part: string) =>
    clocks.locator(part).evaluateAll((all, name) => all.map((it) => it.getAttribute(name)), attribute);
  expect(await read('datetime', 'time')).toEqual([
    '1945-05-07T02:41',
    '1945-05-07T04:41',
    '1945-05-08T23:01',
    '1945-05-09T01:01',
  ]);
  expect(await read('transform', 'svg > path:nth-last-of-type(2)')).toEqual([
    'rotate(80.5)',
    'rotate(140.5)',
    'rotate(330.5)',
    'rotate(30.5)',
  ]);
  expect(await read('transform', 'svg > path:last-of-type')).toEqual([
    'rotate(246)',
    'rotate(246)',
    'rotate(6)',
    'rotate(6)',
  ]);
});

test('clocks speak the language on screen', async () => {
  const scene = await shown('clocks', 'en');
  await expect(scene.locator('li:has(time)').last()).toHaveText(/^01:01 9 May\s*Moscow time$/);
});

for (const size of sizes) {
  for (const language of ['es', 'en', 'en-XA', 'ar-XB']) {
    test(`a word fills its place and is never broken, ${size.width}x${size.height}, ${language}`, async () => {
      const { app } = exhibit;
      await resize(app, size);
      const scene = await shown('word', language);
      const { place, lines } = await scene
        .locator('p:has(> span > span)')
        .first()
        .evaluate((element) => {
          const box = element.getBoundingClientRect();
          const inLines = [...element.querySelectorAll('span > span')].map((line) => ({
            text: (line.textContent ?? '').trim(),
            width: line.getBoundingClientRect().width,
            rows: line.getClientRects().length,
          }));
          return { place: { width: box.width }, lines: inLines };
        });
      expect(lines.map(({ text }) => text).join(' ')).toBe(pack.texts[language]?.scenes['word']?.term);
      expect(lines.every(({ rows }) => rows === 1)).toBe(true);
      const widest = Math.max(...lines.map(({ width }) => width));
      expect(widest).toBeLessThanOrEqual(place.width);
      expect(widest).toBeGreaterThan(0.6 * place.width);
    });
  }
}

test('the word as it was said says its language, to the eye and to the ear', async () => {
  const scene = await shown('word');
  await expect(scene.locator('[lang="de"]')).toHaveText('Milchmeer');
  await expect(scene).toContainText('alemán');
});

test('a line of time lists its facts in order, each with the date as far as it is known', async () => {
  const scene = await shown('winter');
  const entries = await scene.getByRole('listitem').allInnerTexts();
  expect(entries.map((entry) => entry.replaceAll(/\s+/g, ' '))).toEqual([
    'octubre de 1944 – marzo de 1945 La niebla cubre la costa',
    '20 de noviembre – 4 de diciembre La campana empieza a sonar',
    '17–21 de enero Las barcas buscan durante cinco días',
    '31 de enero Un barco se hunde frente a la isla',
    '8–9 de mayo La lámpara se enciende de nuevo',
  ]);
});

test('at the close every name stands, and nothing moves any more', async () => {
  const { page } = exhibit;
  const scene = await shown('close');
  await expect(scene.getByRole('listitem')).toHaveText(['Name One', 'Name Two', 'Name Three']);
  const before = await page.screenshot();
  await passTime(page, 20_000);
  expect((await page.screenshot()).equals(before)).toBe(true);
});

test('with less movement, every scene is whole at once', async ({ start }) => {
  const { page } = await start({ pack: scenesPackFolder, settings: 'movement: reduced\n' });
  await beginVisit(page);
  await page.keyboard.press('Home');
  for (const scene of scenes) {
    await page.waitForSelector(`html[data-scene="${scene}"]`);
    await drawn(page);
    const unfinished = await page
      .locator('[data-part="coming"], [data-part="coming"] [style]')
      .evaluateAll((all) =>
        all
          .map((element) => getComputedStyle(element))
          .filter(({ opacity, clipPath }) => opacity !== '1' || clipPath !== 'none')
          .map(({ opacity, clipPath }) => `${opacity} ${clipPath}`),
      );
    expect(unfinished, scene).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
});
