// Nothing is cut, nothing collides, everything is large enough: every screen in every size, direction and length of text.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { TextScale } from '../../exhibit/kiosk/kiosk-context';
import { entry, languageOf, type Pack } from '../../exhibit/pack/pack';
import type { Scene } from '../../exhibit/pack/scene-schema';
import { scenesInOrder } from '../../exhibit/story/timeline';
import { writePseudoPack } from '../helpers/pseudo-pack';
import { measureScreen } from './helpers/measure-screen';
import { touchScreen } from './helpers/on-screen';
import { loadPack, sceneIds } from './helpers/pack';
import { drawn, holdTime } from './helpers/page-time';
import { faultsOf, type Wanted } from './helpers/screen-faults';
import { resize, startExhibit, type RunningExhibit } from './helpers/start-exhibit';
import { packFolder } from './helpers/story';
import { expect, test } from './helpers/test';
import {
  beginVisit,
  closeSheet,
  comeToRest,
  nextSceneOfLoop,
  openAidsSheet,
  openLanguageSheet,
  openSourcesSheet,
  setTextScale,
  showScene,
  speak,
  waitForIdleWarning,
} from './helpers/visit';

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizes: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
];
const languages = ['es', 'en', 'en-XA', 'ar-XB'];

/** A display of four times the pixels shows the same, only sharper; and no text is longer than a pseudo-language's. */
function scalesFor({ width }: Size, language: string): readonly TextScale[] {
  return width > 3_000 || language === 'en' ? [100] : [100, 200];
}

/** Without settings: 24 inches, read from half a metre. */
const defaultDisplay = { diagonalInches: 24, readerDistanceMm: 500 };

const nameOf = ({ width, height }: Size) => `${width}x${height}`;

function pixelsPerMm({ width, height }: Size, diagonalInches = defaultDisplay.diagonalInches): number {
  return Math.hypot(width, height) / (diagonalInches * 25.4);
}

/** Checks one screen after another; tells all that is wrong with all of them at once. */
function screens(page: Page) {
  const found: string[] = [];
  return {
    async check(name: string, wanted: Wanted) {
      const faults = faultsOf(await measureScreen(page), wanted);
      if (faults.length > 0) found.push(`${name}\n  ${faults.join('\n  ')}`);
    },
    expectNoFault: () => expect(found.length, found.join('\n')).toBe(0),
  };
}

/** What every screen must be, in a size and a language. */
function wantedIn(pack: Pack, size: Size, language: string, textScale: TextScale) {
  const { direction } = languageOf(pack, language);
  const isPseudo = language.includes('-X');
  const base = {
    pixelsPerMm: pixelsPerMm(size),
    readerDistanceMm: defaultDisplay.readerDistanceMm,
    direction,
    mayScroll: isPseudo || textScale > 100,
    placeNames: [],
  };
  const attributes = { lang: language, dir: direction, language, textScale: String(textScale) };
  return (mode: string, sceneId: string): Wanted => {
    const shown = scenesInOrder(pack).find(({ scene }) => scene.id === sceneId);
    return {
      ...base,
      placeNames: shown ? namesOnMap(pack, shown.scene, language, textScale) : [],
      root: { ...attributes, mode, scene: sceneId, chapter: shown?.chapterId ?? '' },
    };
  };
}

/** All that the scene names. With larger texts names give way to one another: the words beside the map say them. */
function namesOnMap(pack: Pack, scene: Scene, language: string, textScale: TextScale): string[] {
  if (scene.type !== 'map' || textScale !== 100) return [];
  return scene.places.map((id) => entry(pack.texts, language).places[id] ?? entry(pack.places, id).name);
}

test.describe('in a visit', () => {
  // One exhibit for all: it changes its size, its language and its text as a visitor would have it.
  let folder: string;
  let pack: Pack;
  let exhibit: RunningExhibit;

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigilia-pseudo-pack-'));
    writePseudoPack(packFolder, folder);
    pack = loadPack(folder);
    exhibit = await startExhibit({ pack: folder });
    await beginVisit(exhibit.page);
  });

  test.afterAll(async () => {
    await exhibit.stop();
    await rm(folder, { recursive: true });
    expect(exhibit.complaints).toEqual([]);
  });

  for (const size of sizes) {
    for (const language of languages) {
      for (const textScale of scalesFor(size, language)) {
        test(`${nameOf(size)}, ${language}, text at ${textScale} %`, async () => {
          const { app, page } = exhibit;
          const all = screens(page);
          const wanted = wantedIn(pack, size, language, textScale);
          const scenes = sceneIds(pack);
          await backToVisit(page);
          await resize(app, size);
          await speak(page, pack, language);
          await setTextScale(page, pack, textScale);
          for (const scene of scenes) {
            await showScene(page, scenes, scene);
            await all.check(scene, wanted('visit', scene));
          }
          const last = scenes.at(-1) ?? '';
          const onSheet = (mode: string) => ({ ...wanted(mode, last), placeNames: [] });
          await openLanguageSheet(page, pack);
          await all.check('language sheet', onSheet('visit'));
          await closeSheet(page);
          await openAidsSheet(page, pack);
          await all.check('aids sheet', onSheet('visit'));
          await closeSheet(page);
          await openSourcesSheet(page, pack);
          await all.check('sources sheet', { ...onSheet('visit'), mayScroll: true });
          await page.locator('dialog article button').first().click();
          // The sheet first brings the code into sight.
          await comeToRest(page);
          await all.check('sources sheet with a code', { ...onSheet('visit'), mayScroll: true });
          await closeSheet(page);
          await waitForIdleWarning(page);
          await all.check('idle warning', onSheet('idleWarning'));
          all.expectNoFault();
        });
      }
    }
  }
});

/** From wherever the test before has left the exhibit, if it failed. */
async function backToVisit(page: Page): Promise<void> {
  const mode = await page.evaluate(() => document.documentElement.dataset['mode']);
  if (mode !== 'visit') await touchScreen(page);
  await page.waitForSelector('html[data-mode="visit"]');
  if (await page.evaluate(() => document.querySelector('dialog') !== null)) await closeSheet(page);
}

test('the loop never shows more than fits its place', async ({ start }) => {
  const pack = loadPack();
  const { app, page } = await start();
  await page.waitForSelector('html[data-mode="attract"] main section');
  await holdTime(page);
  const all = screens(page);
  for (const size of sizes.slice(0, 3)) {
    await resize(app, size);
    const wanted = wantedIn(pack, size, 'es', 100);
    const shown = scenesInOrder(pack).filter(({ scene }) => scene.care === undefined);
    for (const { scene } of shown) {
      await comeToRest(page);
      await all.check(`${nameOf(size)} ${scene.id}`, wanted('attract', scene.id));
      await nextSceneOfLoop(page, pack);
    }
  }
  all.expectNoFault();
});

test('the slide for a fault fits every size', async ({ start }) => {
  const { app, page } = await start({ pack: 'no-such-pack', expectsErrors: true });
  const all = screens(page);
  for (const size of sizes) {
    await resize(app, size);
    await all.check(nameOf(size), {
      pixelsPerMm: pixelsPerMm(size),
      readerDistanceMm: defaultDisplay.readerDistanceMm,
      direction: 'ltr',
      mayScroll: false,
      placeNames: [],
      root: { mode: 'fault' },
    });
  }
  all.expectNoFault();
});

for (const diagonalInches of [21.5, 55]) {
  test(`millimetres stay millimetres on a display of ${diagonalInches} inches`, async ({ start }) => {
    const size = { width: 1920, height: 1080 };
    const { page } = await start({
      size,
      settings: `display:\n  diagonalInches: ${diagonalInches}\n  readerDistanceMm: 500\n`,
    });
    await beginVisit(page);
    const mm = pixelsPerMm(size, diagonalInches);
    const { controls, texts } = await measureScreen(page);
    const arrow = controls.findLast(({ isInRail }) => !isInRail);
    expect(arrow && (arrow.bottom - arrow.top) / mm).toBeCloseTo(15, 1);
    const telling = texts.find(({ isNarrative, text }) => isNarrative && text.length > 40);
    const degrees = 2 * Math.atan((telling?.capitalPx ?? 0) / mm / 2 / 500) * (180 / Math.PI);
    expect(degrees).toBeGreaterThan(0.695);
    expect(degrees).toBeLessThan(0.72);
  });
}

const damages = [
  { part: 'footer button', property: 'scale', value: '0.6', fault: 'to touch instead of 15 mm' },
  { part: 'footer button', property: 'translate', value: '4em', fault: 'lies over' },
  { part: 'footer button', property: 'translate', value: '0 9em', fault: 'leaves the screen' },
  { part: 'footer nav ol', property: 'direction', value: 'rtl', fault: 'the chapters run the wrong way' },
  { part: 'main h1', property: 'translate', value: '-40em', fault: 'at the side' },
  { part: 'main h1', property: 'translate', value: '-0.6em', fault: 'nearer than 10 mm' },
  { part: 'main header', property: 'margin-inline-start', value: '6em', fault: 'begin on the wrong side' },
  { part: 'main h1', property: 'translate', value: '0 1.5em', fault: 'runs into' },
  { part: 'main h1', property: 'font-size', value: '9em', fault: 'does not fit its place' },
  { part: 'main header + div p', property: 'font-size', value: '60%', fault: 'capitals of' },
  { part: '[role="img"] :has(> bdi)', property: 'left', value: '-60em', fault: 'at the side' },
  { part: '[role="img"] bdi', property: 'display', value: 'none', fault: 'leaves out the name' },
  { part: 'main', property: 'block-size', value: '20%', fault: 'does not fit its place' },
];

test('the measure finds what is wrong', async ({ start }) => {
  const pack = loadPack();
  const size = { width: 1920, height: 1080 };
  const { page } = await start({ size });
  await beginVisit(page);
  // A map has everything that can be wrong.
  await showScene(page, sceneIds(pack), 'el-frente');
  const wanted = wantedIn(pack, size, 'es', 100)('visit', 'el-frente');
  const faults = async () => faultsOf(await measureScreen(page), wanted).join('\n');
  expect(await faults()).toBe('');
  for (const { part, property, value, fault } of damages) {
    const style = await page.evaluateHandle(
      (selector) => document.querySelector<HTMLElement>(selector)?.style,
      part,
    );
    await style.evaluate((it, [name, damage]) => it?.setProperty(name, damage), [property, value] as const);
    await drawn(page);
    expect.soft(await faults(), `${part}: ${property}: ${value}`).toContain(fault);
    await style.evaluate((it, name) => it?.removeProperty(name), property);
    await drawn(page);
    expect.soft(await faults(), `${part} as it was`).toBe('');
  }
});
