// Fingers on the glass: touch events through the debugging protocol, with everything that Chromium makes of them.
import type { Locator, Page } from 'playwright';
import { expect } from './test';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Hand {
  down(spot: Spot, finger?: number): Promise<void>;
  move(spot: Spot, finger?: number): Promise<void>;
  /** Takes one finger away; the others stay. */
  lift(finger?: number): Promise<void>;
  liftAll(): Promise<void>;
  /** What the system does when it takes a touch for itself. */
  cancel(): Promise<void>;
  readonly fingersDown: () => number[];
}

/** Calls may be sent without waiting for the answer of the one before: they arrive in order. */
export async function handOver(page: Page): Promise<Hand> {
  const devtools = await page.context().newCDPSession(page);
  const spots = new Map<number, Spot>();
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', fingers: number[]) => {
    const touchPoints = fingers.map((id) => ({ id, ...(spots.get(id) ?? { x: 0, y: 0 }) }));
    await devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const endAll = async (type: 'touchEnd' | 'touchCancel') => {
    if (spots.size === 0) return;
    spots.clear();
    await send(type, []);
  };
  return {
    fingersDown: () => [...spots.keys()],
    down: (spot, finger = 0) => {
      spots.set(finger, spot);
      return send('touchStart', [finger]);
    },
    move: (spot, finger = 0) => {
      spots.set(finger, spot);
      return send('touchMove', [finger]);
    },
    lift: (finger = 0) => {
      // The event names the spot that the finger leaves, so it is forgotten only then.
      const sent = send('touchEnd', [finger]);
      spots.delete(finger);
      return sent;
    },
    liftAll: () => endAll('touchEnd'),
    cancel: () => endAll('touchCancel'),
  };
}

/** Waits until the page has drawn this many pictures. */
export async function pictures(page: Page, count = 2): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let drawn = 0; drawn < wanted; drawn += 1) await new Promise(requestAnimationFrame);
  }, count);
}

export async function middleOf(target: Locator): Promise<Spot> {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** One finger, down and up at once. */
export async function tapAt(page: Page, spot: Spot): Promise<void> {
  const hand = await handOver(page);
  await hand.down(spot);
  await hand.lift();
}

export async function tap(target: Locator): Promise<void> {
  await target.waitFor();
  await tapAt(target.page(), await middleOf(target));
}

export interface Swipe {
  readonly from: Spot;
  /** Way to the right in pixels; negative to the left. */
  readonly byPx: number;
}

/** The finger moves and stays on the glass: a picture is drawn after each step. */
export async function drag(page: Page, hand: Hand, { from, byPx }: Swipe): Promise<void> {
  const steps = 5;
  await hand.down(from);
  for (let step = 1; step <= steps; step += 1) {
    await hand.move({ x: from.x + (byPx * step) / steps, y: from.y });
    await pictures(page, 1);
  }
}

/** A finger that holds still before it lets go does not throw the scene: only its way counts, not its speed. */
export async function holdStill(page: Page, hand: Hand, spot: Spot): Promise<void> {
  const untilMs = (await page.evaluate(() => performance.now())) + 130;
  // A real finger always trembles; a touch without any change would not be an event.
  for (let tremble = 1; (await page.evaluate(() => performance.now())) < untilMs; tremble = 1 - tremble) {
    await hand.move({ x: spot.x + tremble, y: spot.y });
    await pictures(page, 1);
  }
  await hand.move(spot);
  await pictures(page, 1);
}

/** Slowly there, a rest, and away; all the way, the scene must have followed. */
export async function swipeSlowly(page: Page, swipe: Swipe): Promise<void> {
  const hand = await handOver(page);
  // A scene that is still on its way back would be caught where it is.
  await expect.poll(() => sceneOffset(page)).toBe(0);
  await drag(page, hand, swipe);
  await holdStill(page, hand, { x: swipe.from.x + swipe.byPx, y: swipe.from.y });
  expect(await sceneOffset(page)).toBeCloseTo(swipe.byPx, 0);
  await hand.lift();
}

/** How far the scene has followed the finger, in pixels. */
export function sceneOffset(page: Page): Promise<number> {
  return page.evaluate(() => {
    const area = document.querySelector('main > div');
    return area ? new DOMMatrixReadOnly(getComputedStyle(area).transform).m41 : Number.NaN;
  });
}
