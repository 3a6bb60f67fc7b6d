// Every scene as it was when somebody last looked at it: pictures of each, compared point by point.
//
// Pictures belong to a major version of Chromium, because each draws letters and lines a little otherwise. Make them with
// VIGILIA_UPDATE_PICTURES=1 (or --update-snapshots), and look at every one before you commit it.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loadPack, sceneIds } from './helpers/pack';
import { drawn } from './helpers/page-time';
import { smallPicture } from './helpers/small-picture';
import { resize, type RunningExhibit } from './helpers/start-exhibit';
import { expect, test } from './helpers/test';
import {
  beginVisit,
  closeSheet,
  comeToRest,
  openAidsSheet,
  openLanguageSheet,
  openSourcesSheet,
  showNotice,
  showScene,
  speak,
  waitForIdleWarning,
} from './helpers/visit';

const isUpdating = process.env['VIGILIA_UPDATE_PICTURES'] === '1';

/** A point may be one step of colour off, and a few points more: less than one word, and less than a river on the map. */
const tolerance = { maxDiffPixelRatio: 0.0001, threshold: 0.1 };

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
];
/** One scene of each type that the exhibit has. */
const scenesToSee = [
  'la-liberacion',
  'vaciar-un-campo',
  'la-ultima-columna',
  'camaras-y-cuadernos',
  'las-columnas-de-auschwitz',
  'el-nombre',
  'dos-firmas',
  'hasta-el-ultimo-dia',
  'quienes-no-vieron-el-final',
  'los-nombres',
];

const sheets = [
  ['language-sheet', openLanguageSheet],
  ['aids-sheet', openAidsSheet],
  ['sources-sheet', openSourcesSheet],
] as const;

/** At four times the pixels its 714,000 marks take megabytes; its layout is measured there all the same. */
const largestField = 'quienes-no-vieron-el-final';

type Compare = (name: string) => Promise<void>;

/** Compares the screen with the picture of that name, or makes it; skips the test where this Chromium has none. */
async function comparisonWith({ app, page }: RunningExhibit, size: string): Promise<Compare> {
  const chromium = await app.evaluate(() => process.versions['chrome']?.split('.')[0] ?? '');
  const folder = [`chromium-${chromium}`, size];
  const path = (...names: string[]) => test.info().snapshotPath(...names);
  const hasPictures = existsSync(dirname(path(...folder, 'any.png')));
  const isMaking = isUpdating || ['all', 'changed'].includes(test.info().config.updateSnapshots);
  if (!hasPictures && !isMaking) {
    const reason = `no pictures of Chromium ${chromium}: VIGILIA_UPDATE_PICTURES=1 makes them`;
    console.log(reason);
    test.skip(true, reason);
  }
  return async (name) => {
    // Where the focus stands depends on how a screen was reached.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await drawn(page);
    const picture = await smallPicture(app);
    const names = [...folder, `${name}.png`];
    if (!isUpdating) return expect.soft(picture).toMatchSnapshot(names, tolerance);
    await mkdir(dirname(path(...names)), { recursive: true });
    await writeFile(path(...names), picture);
  };
}

for (const size of sizes) {
  const nameOfSize = `${size.width}x${size.height}`;

  test(`every type of scene looks as it did, ${nameOfSize}`, async ({ start }) => {
    const pack = loadPack();
    const scenes = sceneIds(pack);
    const exhibit = await start();
    const compare = await comparisonWith(exhibit, nameOfSize);
    const { app, page } = exhibit;
    await beginVisit(page);
    await resize(app, size);
    await comeToRest(page);
    for (const language of ['es', 'en']) {
      await speak(page, pack, language);
      for (const scene of scenesToSee.filter((id) => id !== largestField || size.width < 3_000)) {
        await showScene(page, scenes, scene);
        await compare(`${language}-${scene}`);
      }
    }
  });

  test(`what lies over a scene looks as it did, ${nameOfSize}`, async ({ start }) => {
    const pack = loadPack();
    const scenes = sceneIds(pack);
    const exhibit = await start();
    const compare = await comparisonWith(exhibit, nameOfSize);
    const { app, page } = exhibit;
    await beginVisit(page);
    await resize(app, size);
    await showScene(page, scenes, 'quienes-quedaron');
    for (const [name, open] of sheets) {
      await open(page, pack);
      await compare(`es-${name}`);
      await closeSheet(page);
    }
    await showNotice(page, scenes, 'palmnicken');
    await compare('es-notice');
    await waitForIdleWarning(page);
    await compare('es-idle-warning');
  });

  test(`the slide for a fault looks as it did, ${nameOfSize}`, async ({ start }) => {
    const exhibit = await start({ pack: 'no-such-pack', size, expectsErrors: true });
    const compare = await comparisonWith(exhibit, nameOfSize);
    await exhibit.page.evaluate(() => document.fonts.ready);
    await compare('fault');
  });
}
