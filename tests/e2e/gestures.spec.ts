// Gestures and keys that belong to a browser do nothing. Each has its positive control: the same gesture without our guard,
// or an event that proves that the gesture arrived.
import type { CDPSession, Page } from 'playwright';
import { expectOnScreen, onScreen } from './helpers/on-screen';
import { shareExhibit, visitFromTheBeginning } from './helpers/shared-exhibit';
import { storyOf } from './helpers/story';
import { examplePackFolder } from '../helpers/example-pack';
import { pressInWindow } from './helpers/press-in-window';
import { expect, test } from './helpers/test';
import { handOver, middleOf, pictures } from './helpers/touch';
import { unzoomed, zoomOf } from './helpers/zoom';

const story = await storyOf();

function selectionOf(page: Page): Promise<string> {
  return page.evaluate(() => String(window.getSelection()));
}

test.describe('in a visit', () => {
  const exhibit = shareExhibit(() => ({}));

  test.beforeEach(async () => visitFromTheBeginning(exhibit().page));

  test('a swipe from the edge, a pull and a push leave the page where it is', async () => {
    const { page } = exhibit();
    const address = page.url();
    const { innerWidth: width, innerHeight: height } = await page.evaluate(() => ({
      innerWidth: window.innerWidth,
      innerHeight: window.innerHeight,
    }));
    const ways = [
      [
        { x: 1, y: 400 },
        { x: width - 1, y: 400 },
      ],
      [
        { x: 900, y: 1 },
        { x: 900, y: height - 1 },
      ],
      [
        { x: 900, y: height - 1 },
        { x: 900, y: 1 },
      ],
    ] as const;
    const hand = await handOver(page);
    for (const [from, to] of ways) {
      await hand.down(from);
      for (let step = 1; step <= 10; step += 1) {
        await hand.move({
          x: from.x + ((to.x - from.x) * step) / 10,
          y: from.y + ((to.y - from.y) * step) / 10,
        });
      }
      await hand.lift();
      await pictures(page, 2);
      expect(await zoomOf(page)).toEqual(unzoomed);
      expect(page.url()).toBe(address);
      // Back over the beginning of the story is nowhere.
      await expectOnScreen(page, { mode: 'visit', ...story[0] });
    }
  });

  test('no menu opens, with a long touch or with the other button of a mouse', async () => {
    const { page } = exhibit();
    await page.evaluate(() => {
      document.documentElement.dataset['menus'] = '';
      window.addEventListener('contextmenu', (event) => {
        document.documentElement.dataset['menus'] += event.defaultPrevented ? 'refused ' : 'opened ';
      });
    });
    const menus = () => page.evaluate(() => document.documentElement.dataset['menus']);
    await page.mouse.click(700, 300, { button: 'right' });
    await expect.poll(menus).toBe('refused ');

    const hand = await handOver(page);
    await hand.down(await middleOf(page.locator('main h1')));
    // Chromium takes half a second for a long press.
    await page.waitForFunction((endMs) => performance.now() > endMs, await inMs(page, 1_000));
    await hand.lift();
    await pictures(page, 3);
    expect(await menus()).not.toContain('opened');
    expect(await selectionOf(page)).toBe('');
    await expectOnScreen(page, { mode: 'visit', ...story[0] });
  });

  test('no text can be selected, by mouse, by finger or by keys', async () => {
    const { page } = exhibit();
    const title = await middleOf(page.locator('main h1'));
    await page.mouse.dblclick(title.x, title.y);
    await page.mouse.click(title.x, title.y, { clickCount: 3 });
    await page.mouse.move(title.x, title.y - 40);
    await page.mouse.down();
    await page.mouse.move(title.x + 300, title.y + 200, { steps: 4 });
    await page.mouse.up();
    await pressInWindow(exhibit(), 'a', ['control']);
    await page.keyboard.press('Control+a');
    expect(await selectionOf(page)).toBe('');
    await tapTwice(page, title);
    expect(await selectionOf(page)).toBe('');
    expect(await zoomOf(page)).toEqual(unzoomed);
  });

  test('ten fingers at once do no harm', async () => {
    const { page } = exhibit();
    const hand = await handOver(page);
    const fingers = [...Array(10).keys()];
    const spot = (finger: number, step: number) => ({
      x: 150 + finger * 170,
      y: 200 + finger * 80 + step * 15,
    });
    await page.evaluate(() => {
      const count = ({ touches }: TouchEvent) => {
        document.documentElement.dataset['fingers'] = String(touches.length);
      };
      window.addEventListener('touchstart', count, { capture: true });
    });
    for (const finger of fingers) await hand.down(spot(finger, 0), finger);
    await expect(page.locator('html')).toHaveAttribute('data-fingers', '10');
    for (const step of [1, 2, 3, 4, 5])
      for (const finger of fingers) await hand.move(spot(finger, step), finger);
    for (const finger of fingers) await hand.lift(finger);
    await pictures(page, 3);
    expect(await zoomOf(page)).toEqual(unzoomed);
    expect(await selectionOf(page)).toBe('');
    await expectOnScreen(page, { mode: 'visit', ...story[0], language: 'es' });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expectOnScreen(page, { mode: 'visit', ...story[1] });
  });

  test('the second to fifth button of a mouse leave the page where it is', async () => {
    const { page } = exhibit();
    const address = page.url();
    const devtools = await page.context().newCDPSession(page);
    await page.evaluate(() => (document.documentElement.dataset['thisPage'] = 'yes'));
    for (const button of ['middle', 'right', 'back', 'forward'] as const) await clickWith(devtools, button);
    await pictures(page, 5);
    expect(page.url()).toBe(address);
    await expect(page.locator('html')).toHaveAttribute('data-this-page', 'yes');
    await expectOnScreen(page, { mode: 'visit', ...story[0] });
  });
});

test('no picture can be dragged away', async ({ start }) => {
  const { page } = await start({ pack: examplePackFolder });
  await visitFromTheBeginning(page);
  const picture = page.locator('main img');
  const { x, y } = await middleOf(picture);
  const devtools = await page.context().newCDPSession(page);
  let drags = 0;
  devtools.on('Input.dragIntercepted', () => (drags += 1));
  await devtools.send('Input.setInterceptDrags', { enabled: true });
  const dragPicture = async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 100, { steps: 6 });
    await page.mouse.up();
    await pictures(page, 3);
  };
  await dragPicture();
  expect(drags).toBe(0);
  // Even where the picture itself would let itself be dragged, the page refuses.
  await page.evaluate(() => {
    window.addEventListener('dragstart', ({ defaultPrevented }) => {
      document.documentElement.dataset['dragRefused'] = String(defaultPrevented);
    });
  });
  await picture.evaluate((element: HTMLImageElement) => {
    element.draggable = true;
    for (let box: HTMLElement | null = element; box; box = box.parentElement) {
      box.style.setProperty('-webkit-user-drag', box === element ? 'element' : 'auto');
    }
  });
  await dragPicture();
  await expect(page.locator('html')).toHaveAttribute('data-drag-refused', 'true');
  expect(drags).toBe(0);
});

test.describe('in kiosk mode', () => {
  const exhibit = shareExhibit(() => ({ flags: ['--kiosk'] }));

  // Keys of the debugging protocol pass by the filter in main; these come as keys of the keyboard do.
  test('the keys of a browser and of a desktop do not reach the page, those of the exhibit do', async () => {
    const { page, app } = exhibit();
    const shown = await onScreen(page);
    await page.evaluate(() => {
      document.documentElement.dataset['keys'] = '';
      window.addEventListener(
        'keydown',
        ({ key }) => (document.documentElement.dataset['keys'] += `${key} `),
        {
          capture: true,
        },
      );
    });
    const foreign = [
      ['F5'],
      ['r', 'control'],
      ['r', 'control', 'shift'],
      ['i', 'control', 'shift'],
      ['F12'],
      ['F11'],
      ['Left', 'alt'],
      ['Right', 'alt'],
      ['w', 'control'],
      ['q', 'control'],
      ['p', 'control'],
      ['f', 'control'],
      ['Plus', 'control'],
      ['-', 'control'],
      ['0', 'control'],
      ['Home', 'alt'],
      ['m', 'control'],
    ] as const;
    for (const [keyCode, ...modifiers] of foreign) await pressInWindow(exhibit(), keyCode, modifiers);
    await pressInWindow(exhibit(), 'End', []);
    // The last key comes after all others: the loop has given way to a visit only now.
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['keys'])).toBe('End ');
    await expectOnScreen(page, { mode: 'visit', scene: shown.scene });
    await pressInWindow(exhibit(), 'Right', []);
    const index = story.findIndex(({ scene }) => scene === shown.scene);
    await expectOnScreen(page, { mode: 'visit', ...story[index + 1] });
    const windows = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((it) => ({
        isKiosk: it.isKiosk(),
        hasDevTools: it.webContents.isDevToolsOpened(),
        zoom: it.webContents.getZoomLevel(),
        isLoading: it.webContents.isLoading(),
      })),
    );
    expect(windows).toEqual([{ isKiosk: true, hasDevTools: false, zoom: 0, isLoading: false }]);
  });

  test('nothing of the page can open developer tools or another window', async () => {
    const { page, app } = exhibit();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.openDevTools());
    await page.evaluate(() => window.open('vigilia://app/index.html'));
    await pictures(page, 5);
    const windows = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    expect(windows).toBe(1);
  });
});

async function clickWith(
  devtools: CDPSession,
  button: 'middle' | 'right' | 'back' | 'forward',
): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await devtools.send('Input.dispatchMouseEvent', { type, x: 800, y: 300, button, clickCount: 1 });
  }
}

async function tapTwice(page: Page, spot: { readonly x: number; readonly y: number }): Promise<void> {
  const hand = await handOver(page);
  await Promise.all([hand.down(spot), hand.lift(), hand.down(spot), hand.lift()]);
  await pictures(page, 3);
}

/** A moment of the page's own clock. */
function inMs(page: Page, ms: number): Promise<number> {
  return page.evaluate((later) => performance.now() + later, ms);
}
