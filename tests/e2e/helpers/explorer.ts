// The map explorer in a test's hand: opened, read, and moved as a visitor would.
import type { Locator, Page } from 'playwright';
import type { Pack } from '../../../exhibit/pack/pack';
import { drawn, passTime } from './page-time';
import { expect } from './test';
import { type Hand, pictures, type Spot } from './touch';
import { wordsOnScreen } from './visit';

export interface SeenCamera {
  readonly pxPerKm: number;
  readonly x: number;
  readonly y: number;
}

export async function openMap(page: Page, pack: Pack): Promise<void> {
  const { map } = await wordsOnScreen(page, pack);
  await page.locator('footer').getByRole('button', { name: map, exact: true }).click();
  await page.waitForSelector('html[data-surface="map"] [role="application"][data-map]');
  await drawn(page);
}

export function theMap(page: Page): Locator {
  return page.getByRole('application');
}

/** Where the camera rests. */
export async function cameraOf(page: Page): Promise<SeenCamera> {
  const [pxPerKm = Number.NaN, x = Number.NaN, y = Number.NaN] = (
    (await theMap(page).getAttribute('data-map')) ?? ''
  )
    .split(' ')
    .map(Number);
  return { pxPerKm, x, y };
}

/** Does something and waits until the camera rests elsewhere. */
export async function untilMoved(page: Page, act: () => Promise<unknown>): Promise<SeenCamera> {
  const before = await theMap(page).getAttribute('data-map');
  await act();
  await expect.poll(() => theMap(page).getAttribute('data-map')).not.toBe(before);
  return cameraOf(page);
}

/** The day that the map shows: `1945-01-27`. */
export async function dayOnMap(page: Page): Promise<string> {
  return (await page.locator('main time').getAttribute('datetime')) ?? '';
}

export async function chosenOnMap(page: Page): Promise<string | null> {
  return page.locator('main').getAttribute('data-chosen');
}

export async function nameOnMap(page: Page, place: string): Promise<Spot> {
  const box = await page.locator(`[role="application"] [data-place="${place}"]`).boundingBox();
  if (!box) throw new Error(`"${place}" has no name on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Two fingers, from one distance to another, about a middle. */
export async function pinch(
  page: Page,
  hand: Hand,
  middle: Spot,
  [fromPx, toPx]: readonly [number, number],
): Promise<void> {
  const at = (px: number, side: number): Spot => ({ x: middle.x + (side * px) / 2, y: middle.y });
  await hand.down(at(fromPx, -1), 0);
  await hand.down(at(fromPx, 1), 1);
  const steps = 8;
  for (let step = 1; step <= steps; step += 1) {
    const px = fromPx + ((toPx - fromPx) * step) / steps;
    await hand.move(at(px, -1), 0);
    await hand.move(at(px, 1), 1);
    await pictures(page, 1);
  }
  await hand.liftAll();
}

export async function runDays(page: Page, ms: number): Promise<void> {
  await passTime(page, ms);
}
