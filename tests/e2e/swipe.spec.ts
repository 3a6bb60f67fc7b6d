// The swipe: the scene follows the finger, and where the finger lets go decides which scene comes.
import { entry } from '../../exhibit/pack/pack';
import { expectOnScreen, onScreen } from './helpers/on-screen';
import { loadPack } from './helpers/pack';
import { backToTheLoop, shareExhibit, visitFromTheBeginning } from './helpers/shared-exhibit';
import { storyOf } from './helpers/story';
import { pseudoPackOnDisk, rightToLeft } from './helpers/temporary-pack';
import { expect, test } from './helpers/test';
import {
  drag,
  handOver,
  holdStill,
  middleOf,
  pictures,
  sceneOffset,
  swipeSlowly,
  tap,
} from './helpers/touch';

const story = await storyOf();
const words = entry(loadPack().texts, 'es').interface;
/** A third of the screen: twice what is needed. */
const farPx = 640;
/** A tenth: too little. */
const nearPx = 192;
const middle = { x: 960, y: 400 };

test.describe('the exhibit', () => {
  const exhibit = shareExhibit(() => ({}));

  test.beforeEach(async () => {
    await visitFromTheBeginning(exhibit().page);
    await exhibit().page.keyboard.press('ArrowRight');
    await expectOnScreen(exhibit().page, { mode: 'visit', ...story[1] });
  });

  test('the scene follows the finger while it moves, both ways', async () => {
    const { page } = exhibit();
    const hand = await handOver(page);
    await hand.down(middle);
    for (const offset of [-30, -90, -200, -450, -300, -60, 40, 250, 120]) {
      await hand.move({ x: middle.x + offset, y: middle.y });
      await expect.poll(() => sceneOffset(page)).toBeCloseTo(offset, 0);
    }
    // Nothing is decided while the finger is on the glass.
    await expectOnScreen(page, { ...story[1] });
    await hand.cancel();
    await expect.poll(() => sceneOffset(page)).toBe(0);
  });

  test('the scene follows from wherever the finger lands: words, a title, a number, a map', async () => {
    const { page } = exhibit();
    const scene = page.locator('main [data-part="coming"]');
    const places = [
      ['la-liberacion', scene.locator('h1')],
      ['la-liberacion', scene.locator('p').last()],
      ['el-frente', scene.locator('canvas').first()],
      ['vaciar-un-campo', scene.locator('p').nth(1)],
    ] as const;
    const hand = await handOver(page);
    for (const [id, place] of places) {
      await page.keyboard.press('Home');
      const steps = story.findIndex(({ scene: shown }) => shown === id);
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
      await expectOnScreen(page, { scene: id });
      await expect(page.locator('main [data-part="leaving"]')).toHaveCount(0);
      const from = await middleOf(place);
      await drag(page, hand, { from, byPx: -nearPx });
      await expect.poll(() => sceneOffset(page)).toBeCloseTo(-nearPx, 0);
      await hand.cancel();
      await expect.poll(() => sceneOffset(page)).toBe(0);
    }
  });

  test('far enough to the left brings the next scene, to the right the one before', async () => {
    const { page } = exhibit();
    await swipeSlowly(page, { from: middle, byPx: -farPx });
    await expectOnScreen(page, { mode: 'visit', ...story[2] });
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await swipeSlowly(page, { from: middle, byPx: farPx });
    await expectOnScreen(page, { mode: 'visit', ...story[1] });
    await expect.poll(() => sceneOffset(page)).toBe(0);
  });

  test('a short way goes back to where it was', async () => {
    const { page } = exhibit();
    for (const byPx of [-nearPx, nearPx]) {
      await swipeSlowly(page, { from: middle, byPx });
      await expect.poll(() => sceneOffset(page)).toBe(0);
      await expectOnScreen(page, { mode: 'visit', ...story[1] });
    }
  });

  test('a flick is enough, and back over the beginning is none', async () => {
    const { page } = exhibit();
    const hand = await handOver(page);
    // Sent at once: a few pictures long.
    await Promise.all([
      hand.down(middle),
      ...[-20, -50, -80, -110, -140].map((offset) => hand.move({ x: middle.x + offset, y: middle.y })),
      hand.lift(),
    ]);
    await expectOnScreen(page, { mode: 'visit', ...story[2] });

    // There, and quickly back to the right, but not beyond where it began.
    await drag(page, hand, { from: middle, byPx: -400 });
    await Promise.all([-250, -150, -50].map((offset) => hand.move({ x: middle.x + offset, y: middle.y })));
    await hand.lift();
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await expectOnScreen(page, { mode: 'visit', ...story[2] });
  });

  test('at both ends of the story a swipe leads nowhere', async () => {
    const { page } = exhibit();
    await page.keyboard.press('Home');
    await swipeSlowly(page, { from: middle, byPx: farPx });
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await expectOnScreen(page, { mode: 'visit', ...story[0] });
    await page.keyboard.press('End');
    await swipeSlowly(page, { from: middle, byPx: -farPx });
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await expectOnScreen(page, { mode: 'visit', ...story.at(-1) });
  });

  test('another finger on the controls does not disturb a swipe, and presses nothing', async () => {
    const { page } = exhibit();
    const next = await middleOf(page.getByRole('button', { name: words.next, exact: true }));
    const chapter = await middleOf(page.getByRole('navigation').getByRole('button').last());
    const hand = await handOver(page);
    await drag(page, hand, { from: middle, byPx: -200 });
    await hand.down(next, 1);
    await hand.down(chapter, 2);
    await hand.move({ x: next.x - 5, y: next.y }, 1);
    await pictures(page);
    expect(await sceneOffset(page)).toBeCloseTo(-200, 0);
    await hand.lift(1);
    await hand.move({ x: middle.x - farPx, y: middle.y });
    await expect.poll(() => sceneOffset(page)).toBeCloseTo(-farPx, 0);
    await holdStill(page, hand, { x: middle.x - farPx, y: middle.y });
    await hand.lift(0);
    await expectOnScreen(page, { mode: 'visit', ...story[2] });
    await hand.lift(2);
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await expectOnScreen(page, { mode: 'visit', ...story[2] });
  });

  test('two fingers on the scene are no swipe; the next one finger is', async () => {
    const { page } = exhibit();
    const hand = await handOver(page);
    await drag(page, hand, { from: middle, byPx: -200 });
    await hand.down({ x: 1200, y: 400 }, 1);
    await hand.move({ x: 1500, y: 400 }, 1);
    await hand.move({ x: middle.x - farPx, y: middle.y });
    await hand.lift(0);
    await hand.lift(1);
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await expectOnScreen(page, { mode: 'visit', ...story[1] });
    await swipeSlowly(page, { from: middle, byPx: -farPx });
    await expectOnScreen(page, { mode: 'visit', ...story[2] });
  });

  test('a touch that the system takes away leaves the scene where it was', async () => {
    const { page } = exhibit();
    const hand = await handOver(page);
    // Far and fast enough, had the finger been lifted.
    await drag(page, hand, { from: middle, byPx: -farPx });
    await hand.cancel();
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await expectOnScreen(page, { mode: 'visit', ...story[1] });
  });

  test('a swipe that begins on the loop only begins the visit', async () => {
    const { page } = exhibit();
    await backToTheLoop(page);
    const shown = await onScreen(page);
    const hand = await handOver(page);
    await drag(page, hand, { from: middle, byPx: -farPx });
    expect(await sceneOffset(page)).toBe(0);
    await hand.lift();
    await pictures(page, 5);
    expect(await onScreen(page)).toEqual({ ...shown, mode: 'visit' });
    expect(await sceneOffset(page)).toBe(0);
    // It made no click; the first key after it is not taken for one.
    await page.getByRole('button', { name: words.next, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expectOnScreen(page, {
      mode: 'visit',
      ...story[story.findIndex(({ scene }) => scene === shown.scene) + 1],
    });
  });

  test('a large text scrolls under the finger, and the swipe still turns the page', async () => {
    const { page } = exhibit();
    await tap(page.getByRole('button', { name: words.aids, exact: true }));
    await tap(page.getByRole('dialog').getByRole('button', { name: /^200/ }));
    await tap(page.getByRole('dialog').getByRole('button', { name: words.close, exact: true }));
    await page.keyboard.press('ArrowRight');
    await expectOnScreen(page, { ...story[2] });
    const telling = page.locator('main [data-part="coming"] [data-overflows="true"]');
    const at = await middleOf(telling);
    const hand = await handOver(page);
    await hand.down(at);
    for (let y = at.y; y > at.y - 200; y -= 20) {
      await hand.move({ x: at.x, y });
      await pictures(page, 1);
    }
    await hand.lift();
    await expect.poll(() => telling.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await expectOnScreen(page, { mode: 'visit', ...story[2] });

    await swipeSlowly(page, { from: { x: at.x + 300, y: at.y }, byPx: -farPx });
    await expectOnScreen(page, { mode: 'visit', ...story[3] });
  });
});

test.describe('in a language that is written from right to left', () => {
  const exhibit = shareExhibit(() => ({
    pack: pseudoPackOnDisk(),
    language: rightToLeft.tag,
  }));

  test('the next scene is drawn in from the left', async () => {
    const { page } = exhibit();
    await visitFromTheBeginning(page);
    await swipeSlowly(page, { from: middle, byPx: -farPx });
    await expect.poll(() => sceneOffset(page)).toBe(0);
    await expectOnScreen(page, { mode: 'visit', scene: 'letter' });
    await swipeSlowly(page, { from: middle, byPx: farPx });
    await expectOnScreen(page, { mode: 'visit', scene: 'keepers' });
    await swipeSlowly(page, { from: middle, byPx: -farPx });
    await expectOnScreen(page, { mode: 'visit', scene: 'letter' });
  });
});
