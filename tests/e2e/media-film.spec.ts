// A film of twenty minutes in a visit: it starts, is held and sought by hand, speaks the visitor's language, and can be read.
import { mediaPackFolder } from '../helpers/media-pack';
import {
  back,
  bar,
  brightestColumn,
  button,
  captions,
  en,
  es,
  mediaPack,
  onwards,
  startFilm,
  touchBar,
  visitScene,
} from './helpers/media-scenes';
import { expectOnScreen, onScreen } from './helpers/on-screen';
import { passTime } from './helpers/page-time';
import { expectPlaying, recordings, theRecording } from './helpers/recordings';
import { expect, test } from './helpers/test';
import { handOver, middleOf, tap } from './helpers/touch';
import { speak } from './helpers/visit';

test.describe('a film in a visit', () => {
  test('starts by a touch, is held by another, and captions come and go with its time', async ({ start }) => {
    const { page } = await start({ pack: mediaPackFolder });
    await visitScene(page, 'night');
    expect(await recordings(page)).toEqual([]);
    await expect(button(page, new RegExp(es.watch))).toContainText('20 min');
    await startFilm(page);
    // The whole of it can be reached: the file is served in parts.
    expect((await theRecording(page)).seekableS).toBeGreaterThan(1199);
    await expect(captions(page)).toHaveText('Encendimos la lámpara al anochecer.');
    await tap(button(page, onwards));
    await expect(captions(page)).toHaveText('A esa hora pasaba el primer barco,\nsiempre por el mismo lado.');
    await tap(button(page, back));
    await expect(captions(page)).toHaveText('Encendimos la lámpara al anochecer.');
    await tap(button(page, es.captions));
    await expect(captions(page)).toHaveText('');
    await tap(button(page, es.captions));

    await tap(button(page, es.pause));
    await expect.poll(async () => (await theRecording(page)).paused).toBe(true);
    await tap(button(page, es.play));
    await expectPlaying(page);
  });

  test('a touch on the bar goes far ahead, to the picture and the words of that moment', async ({
    start,
  }) => {
    const { page } = await start({ pack: mediaPackFolder });
    await visitScene(page, 'night');
    await startFilm(page);
    await touchBar(page, 0.505);
    await expect.poll(async () => Math.round((await theRecording(page)).positionS / 30)).toBe(20);
    await expectPlaying(page);
    await expect(captions(page)).toHaveText('La guardiana: Aquí va la mitad de la noche.');
    await expect(bar(page)).toHaveAttribute('aria-valuetext', /^10 minutos y \d+ segundos? de 20 minutos$/);
    // A finger on the bar did not swipe the scene.
    await expectOnScreen(page, { mode: 'visit', scene: 'night' });
    expect(await brightestColumn(page)).toBeCloseTo(0.505, 1);
    await touchBar(page, 0.98);
    await expect(captions(page)).toHaveText('Amanece & apagamos la lámpara.');
    await touchBar(page, 1);
    // It ends, and one can see it again.
    await expect(button(page, es.play)).toBeVisible();
    await tap(button(page, es.play));
    await expectPlaying(page);
    expect((await theRecording(page)).positionS).toBeLessThan(60);
  });

  test('can be heard or not', async ({ start }) => {
    const { page } = await start({ pack: mediaPackFolder });
    await visitScene(page, 'night');
    await startFilm(page);
    expect((await theRecording(page)).muted).toBe(false);
    await tap(button(page, es.mute));
    await expect(button(page, es.mute)).toHaveAttribute('aria-pressed', 'true');
    expect((await theRecording(page)).muted).toBe(true);
  });

  test('its transcript is read beside it, by finger and by keys', async ({ start }) => {
    const { page } = await start({ pack: mediaPackFolder, size: { width: 1280, height: 800 } });
    await visitScene(page, 'night');
    await tap(button(page, es.transcript));
    const text = page.locator('main [data-part="coming"] [data-overflows]');
    await expect(text).toContainText('Son ciento veinte escalones.');
    await expect(text).toHaveAttribute('data-overflows', 'true');
    const scrolled = () => text.evaluate((it) => it.scrollTop);
    await text.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(scrolled).toBeGreaterThan(0);
    await text.evaluate((it) => it.scrollTo(0, 0));
    const hand = await handOver(page);
    const { x, y } = await middleOf(text);
    await hand.down({ x, y });
    for (let step = 1; step <= 5; step += 1) await hand.move({ x, y: y - step * 30 });
    await hand.lift();
    await expect.poll(scrolled).toBeGreaterThan(0);
    await expectOnScreen(page, { mode: 'visit', scene: 'night' });
    await tap(button(page, es.transcript));
    await expect(page.locator('main [data-part="coming"]')).not.toContainText('escalones');
  });

  test('another language takes it over where it is, without a break', async ({ start }) => {
    const { page } = await start({ pack: mediaPackFolder });
    await visitScene(page, 'night');
    await startFilm(page);
    await touchBar(page, 0.502);
    await expect(captions(page)).toHaveText(/La guardiana/);
    await page.evaluate(() => {
      document.querySelector('video')?.addEventListener('pause', () => {
        document.documentElement.dataset['broken'] = 'yes';
      });
    });
    const { positionS } = await theRecording(page);
    await speak(page, mediaPack, 'en');
    await expect(captions(page)).toHaveText('The keeper: Here is the middle of the night.');
    await expectPlaying(page);
    const after = await theRecording(page);
    expect(after.positionS).toBeGreaterThan(positionS);
    expect(after.positionS).toBeLessThan(positionS + 12);
    await expect(page.locator('html')).not.toHaveAttribute('data-broken', 'yes');
    await expect(button(page, en.pause)).toBeVisible();
  });

  test('holds the idle time while it plays, and no longer', async ({ start }) => {
    const { page } = await start({ pack: mediaPackFolder });
    await visitScene(page, 'night');
    await startFilm(page);
    await passTime(page, 15 * 60_000);
    expect(await onScreen(page)).toMatchObject({ mode: 'visit', scene: 'night' });
    await page.keyboard.press('k');
    await expect.poll(async () => (await theRecording(page)).paused).toBe(true);
    await passTime(page, 15 * 60_000);
    await expectOnScreen(page, { mode: 'idleWarning', scene: 'night' });
  });
});

test('by keys alone: start, hold, step, go to the ends, read, leave', async ({ start }) => {
  const { page } = await start({ pack: mediaPackFolder });
  await visitScene(page, 'night');
  await page.keyboard.press('Space');
  await page.waitForSelector('video');
  await expectPlaying(page);
  await page.keyboard.press('k');
  await expect.poll(async () => (await theRecording(page)).paused).toBe(true);
  await bar(page).focus();
  const position = async () => Math.round((await theRecording(page)).positionS);
  const from = await position();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(position).toBe(from + 20);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(position).toBe(from + 10);
  await page.keyboard.press('End');
  await expect.poll(position).toBe(1200);
  await page.keyboard.press('Home');
  await expect.poll(position).toBe(0);
  await page.keyboard.press('Space');
  await expectPlaying(page);
  await expectOnScreen(page, { mode: 'visit', scene: 'night' });
  // The tabulator goes from the bar through every control, in order.
  const names: (string | null)[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
      ),
    );
  }
  expect(names).toEqual([es.pause, back, onwards, es.mute, es.captions, es.transcript]);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toContainText('Son ciento veinte escalones.');
  await page.keyboard.press('PageDown');
  await expectOnScreen(page, { mode: 'visit', scene: 'signal' });
});
