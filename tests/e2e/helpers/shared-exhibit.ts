// One running exhibit for all tests of a file: each starts a visit of its own, and none may leave a complaint behind.
import type { Page } from 'playwright';
import { expectOnScreen, onScreen, touchScreen } from './on-screen';
import { startExhibit, type ExhibitOptions, type RunningExhibit } from './start-exhibit';
import { expect, test } from './test';

/** Call once at the top of a file or of a `test.describe`; the exhibit is there inside of its tests. */
export function shareExhibit(options: () => ExhibitOptions): () => RunningExhibit {
  let running: RunningExhibit | undefined;
  const exhibit = () => {
    if (!running) throw new Error('the exhibit runs only while a test does');
    return running;
  };
  test.beforeAll(async () => {
    running = await startExhibit(options());
  });
  test.afterEach(() => expect(exhibit().complaints).toEqual([]));
  test.afterAll(async () => running?.stop());
  return exhibit;
}

/** Ends whatever the test before left open. */
export async function backToTheLoop(page: Page): Promise<void> {
  // Escape closes a sheet, answers the warning, and ends a visit, one after the other.
  while ((await onScreen(page)).mode !== 'attract') await page.keyboard.press('Escape');
}

/** A new visit, at the first scene, in the exhibit's own language. */
export async function visitFromTheBeginning(page: Page): Promise<void> {
  await backToTheLoop(page);
  await touchScreen(page);
  await expectOnScreen(page, { mode: 'visit' });
  await page.keyboard.press('Home');
  await page.waitForFunction(() => document.querySelectorAll('main [data-part="leaving"]').length === 0);
}
