// The page cannot be zoomed: not with two fingers, not with a wheel, not with keys.
import type { Page } from 'playwright';
import { expectOnScreen, touchScreen } from './helpers/on-screen';
import { pressInWindow } from './helpers/press-in-window';
import { shareExhibit, visitFromTheBeginning } from './helpers/shared-exhibit';
import { storyOf } from './helpers/story';
import { expect, test } from './helpers/test';
import { handOver, pictures, sceneOffset } from './helpers/touch';
import { unzoomed, zoomOf } from './helpers/zoom';

const story = await storyOf();

/** Two fingers that go apart. */
async function spreadFingers(page: Page): Promise<void> {
  const hand = await handOver(page);
  const centre = { x: 960, y: 420 };
  await hand.down({ x: centre.x - 40, y: centre.y }, 0);
  await hand.down({ x: centre.x + 40, y: centre.y }, 1);
  for (let apart = 60; apart <= 400; apart += 34) {
    await hand.move({ x: centre.x - apart, y: centre.y }, 0);
    await hand.move({ x: centre.x + apart, y: centre.y }, 1);
  }
  await hand.liftAll();
  await pictures(page, 3);
}

test.describe('in a visit', () => {
  const exhibit = shareExhibit(() => ({}));

  test.beforeEach(async () => visitFromTheBeginning(exhibit().page));

  test('two fingers neither zoom the page nor turn it', async () => {
    const { page } = exhibit();
    await spreadFingers(page);
    expect(await zoomOf(page)).toEqual(unzoomed);
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await expectOnScreen(page, { mode: 'visit', ...story[0] });
  });

  test('Ctrl and the wheel, or plus, minus and 0, do not zoom it either', async () => {
    const { page, app } = exhibit();
    await page.evaluate(() => {
      window.addEventListener('wheel', ({ defaultPrevented }) => {
        document.documentElement.dataset['wheelRefused'] = String(defaultPrevented);
      });
    });
    await page.mouse.move(900, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -600);
    await page.keyboard.up('Control');
    await expect(page.locator('html')).toHaveAttribute('data-wheel-refused', 'true');
    for (const keyCode of ['Plus', '=', '-', '0', 'numadd', 'numsub']) {
      await pressInWindow(exhibit(), keyCode, ['control']);
    }
    expect(await zoomOf(page)).toEqual(unzoomed);
    const level = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
    );
    expect(level).toBe(0);
    await expectOnScreen(page, { mode: 'visit', ...story[0] });
  });
});

// What keeps a pinch from zooming, one guard at a time. With both of them taken away the same pinch zooms: so it would be seen.
for (const { taken, zooms } of [
  { taken: ['touch-action'], zooms: false },
  { taken: ['zoom limits'], zooms: false },
  { taken: ['touch-action', 'zoom limits'], zooms: true },
]) {
  test(`without ${taken.join(' and ')} a pinch ${zooms ? 'would zoom' : 'does not zoom'}`, async ({
    start,
  }) => {
    const { app, page } = await start();
    if (taken.includes('touch-action')) {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { touch-action: auto !important }');
        document.adoptedStyleSheets = [sheet];
      });
    }
    if (taken.includes('zoom limits')) {
      await app.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        // The limits are set when the page has loaded: earlier, ours would be replaced.
        if (contents?.isLoading())
          await new Promise<void>((loaded) => contents.once('did-stop-loading', loaded));
        await contents?.setVisualZoomLevelLimits(1, 3);
      });
    }
    // The touch that begins the visit is none of the two fingers.
    await touchScreen(page);
    await expectOnScreen(page, { mode: 'visit' });
    const scales: (number | undefined)[] = [];
    for (let pinch = 0; pinch < 2; pinch += 1) {
      await spreadFingers(page);
      scales.push((await zoomOf(page)).scale);
    }
    if (zooms) expect(scales.at(-1)).toBeGreaterThan(1);
    else expect(scales).toEqual([1, 1]);
  });
}
