// The time of a page in a test's hand. The kiosk reads its clock from `performance.now`; held, nothing changes by itself.
import type { Page } from 'playwright';

/** From now on, time passes only where a test says so. */
export async function holdTime(page: Page): Promise<void> {
  await passTime(page, 0);
}

/** Kiosk time at speed 1; it stands still afterwards, and the page has drawn what is on screen then. */
export async function passTime(page: Page, ms: number): Promise<void> {
  await page.evaluate((passedMs) => {
    const laterMs = performance.now() + passedMs;
    performance.now = () => laterMs;
  }, ms);
  await drawn(page);
}

/** Waits until what has just changed is on screen. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
