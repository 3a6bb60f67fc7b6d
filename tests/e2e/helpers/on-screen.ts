// What the promises of `<html>` say about the screen.
import type { Page } from 'playwright';
import { expect } from './test';

export interface OnScreen {
  readonly mode: string | undefined;
  readonly chapter: string | undefined;
  readonly scene: string | undefined;
  readonly language: string | undefined;
}

export function onScreen(page: Page): Promise<OnScreen> {
  return page.evaluate(() => {
    const { mode, chapter, scene, language } = document.documentElement.dataset;
    return { mode, chapter, scene, language };
  });
}

export async function expectOnScreen(page: Page, expected: Partial<OnScreen>): Promise<void> {
  await expect.poll(() => onScreen(page)).toMatchObject(expected);
}

/** Waits until the scene on screen has come to rest. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('html[data-settled="true"]');
  // The page says so in the same picture; one more makes sure that it is on screen.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** A finger at the middle of the screen: the loop gives way to a visit. */
export async function touchScreen(
  page: Page,
  at?: { readonly x: number; readonly y: number },
): Promise<void> {
  const { x, y } =
    at ?? (await page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 })));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await devtools.detach();
}
