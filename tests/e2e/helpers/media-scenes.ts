// The scenes of the media pack in a test's hand: its film, its sound, and their controls.
import type { Page } from 'playwright';
import { entry } from '../../../exhibit/pack/pack';
import { mediaPackFolder } from '../../helpers/media-pack';
import { passTime } from './page-time';
import { loadPack, sceneIds } from './pack';
import { expectPlaying } from './recordings';
import { tap, tapAt } from './touch';
import { beginVisit, showScene } from './visit';

export const mediaPack = loadPack(mediaPackFolder);
export const mediaScenes = sceneIds(mediaPack);
export const es = entry(mediaPack.texts, 'es').media;
export const en = entry(mediaPack.texts, 'en').media;

export const onwards = es.stepOnwards.replace('{step}', '+10 s');
export const back = es.stepBack.replace('{step}', '\u221210 s');

/** The controls of the scene on screen, by their names. */
export const button = (page: Page, name: string | RegExp) =>
  page.locator('main [data-part="coming"]').getByRole('button', { name });
export const bar = (page: Page) => page.locator('main [data-part="coming"]').getByRole('slider');
export const captions = (page: Page) => page.locator('main [data-part="coming"] [data-captions]');

export async function visitScene(page: Page, scene: string): Promise<void> {
  await beginVisit(page);
  await showScene(page, mediaScenes, scene);
}

/** Begins the film, and waits for its first pictures. */
export async function startFilm(page: Page): Promise<void> {
  await tap(button(page, new RegExp(es.watch)));
  await page.waitForSelector('video');
  await expectPlaying(page);
}

/** A touch at a part of the bar: 0 is its beginning, 1 its end. */
export async function touchBar(page: Page, part: number): Promise<void> {
  const box = await bar(page).boundingBox();
  if (!box) throw new Error('the bar is not on screen');
  await tapAt(page, { x: box.x + box.width * part, y: box.y + box.height / 2 });
}

/** Where the light stands in the picture, from 0 at the left to 1 at the right: what was decoded, not what was asked for. */
export async function brightestColumn(page: Page): Promise<number> {
  const box = await page.locator('main [data-part="coming"] video').boundingBox();
  if (!box) throw new Error('no film is on screen');
  // The page may not read a picture of another host; a picture of the screen may be read by anybody.
  await passTime(page, 1_000);
  // The film may be narrower than its place, and stands at its left.
  const width = Math.min(box.width, (box.height * 16) / 9);
  const png = await page.screenshot({ clip: { ...box, width } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    let [brightest, column] = [0, 0];
    for (let index = 0; index < data.length; index += 4) {
      const light = data[index] ?? 0;
      if (light > brightest) [brightest, column] = [light, (index / 4) % bitmap.width];
    }
    return column / bitmap.width;
  }, png.toString('base64'));
}
