// A storm: thousands of random touches with up to ten fingers, keys, wheels and changes of size. Whatever it did, the exhibit
// stands in a known mode afterwards, and left alone it returns to the loop.
import type { CDPSession, Page } from 'playwright';
import { loadPack } from './helpers/pack';
import { expectOnScreen, onScreen } from './helpers/on-screen';
import { resize, type RunningExhibit } from './helpers/start-exhibit';
import { storyOf } from './helpers/story';
import { expect, test } from './helpers/test';
import { handOver, sceneOffset, type Hand } from './helpers/touch';

/** Another storm: `VIGILIA_STORM_SEED=7`. The same seed is the same storm. */
const seed = Number(process.env['VIGILIA_STORM_SEED'] ?? 1945);
const eventCount = 3_000;
const eventsPerBatch = 20;
const mostFingers = 10;
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 800 },
] as const;
const keys =
  'ArrowLeft ArrowRight ArrowUp ArrowDown PageUp PageDown Home End Escape Tab Tab Enter Space 1 2 3 9 a F5 Delete'.split(
    ' ',
  );

const story = await storyOf();
const languages = loadPack().manifest.languages.map(({ tag }) => tag);

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Storm {
  readonly #random = randomNumbers(seed);
  /** How many fingers come before one has to leave; now and then a whole class crowds around the screen. */
  #mostNow = 1;
  #size: { readonly width: number; readonly height: number } = sizes[0];

  constructor(
    readonly page: Page,
    readonly hand: Hand,
    readonly devtools: CDPSession,
  ) {}

  /** One random event. Its promise is not awaited: twenty are on their way at once. */
  async blow(): Promise<void> {
    const kind = this.#random();
    const down = this.hand.fingersDown();
    const finger = this.#oneOf(down);
    if (this.#random() < 0.03) this.#mostNow = this.#oneOf([1, 1, 2, 3, mostFingers]) ?? 1;
    if (kind < 0.06) return this.#pressKey();
    if (kind < 0.08) return this.#turnWheel();
    if (finger === undefined) return kind < 0.6 ? this.#tap() : this.hand.down(this.#spot());
    if (kind < 0.09) return this.hand.cancel();
    if (kind < 0.5) return this.hand.move(this.#spot(), finger);
    if (kind < 0.6 || down.length >= this.#mostNow) return this.hand.lift(finger);
    return this.hand.down(this.#spot(), this.#freeFinger(down));
  }

  nextSize() {
    this.#size = this.#oneOf(sizes) ?? sizes[0];
    return this.#size;
  }

  #spot() {
    const { width, height } = this.#size;
    // Half of all fingers go to the lower part, where the controls are.
    const top = this.#random() < 0.5 ? 0.7 : 0;
    return { x: this.#random() * (width - 1), y: (top + this.#random() * (1 - top)) * (height - 1) };
  }

  async #tap(): Promise<void> {
    await Promise.all([this.hand.down(this.#spot()), this.hand.lift()]);
  }

  #freeFinger(down: readonly number[]): number {
    return [...Array(mostFingers).keys()].find((finger) => !down.includes(finger)) ?? 0;
  }

  #oneOf<T>(values: readonly T[]): T | undefined {
    return values[Math.floor(this.#random() * values.length)];
  }

  async #pressKey(): Promise<void> {
    const key = this.#oneOf(keys) ?? 'Tab';
    await this.page.keyboard.press(this.#random() < 0.2 ? `Control+${key}` : key);
  }

  async #turnWheel(): Promise<void> {
    const { x, y } = this.#spot();
    const modifiers = this.#random() < 0.5 ? 2 : 0;
    const deltaY = (this.#random() - 0.5) * 800;
    const wheel = { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers } as const;
    await this.devtools.send('Input.dispatchMouseEvent', wheel);
  }
}

interface Seen {
  pointerDowns: number;
  mostFingers: number;
  scenes: string[];
  modes: string[];
  languages: string[];
}

declare global {
  interface Window {
    seenInStorm?: Seen;
  }
}

/** The page counts what reaches it, so that a storm that never arrived cannot pass. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen = { pointerDowns: 0, mostFingers: 0, scenes: [], modes: [], languages: [] };
    window.seenInStorm = seen;
    window.addEventListener('pointerdown', () => (seen.pointerDowns += 1), { capture: true });
    window.addEventListener(
      'touchstart',
      ({ touches }) => (seen.mostFingers = Math.max(seen.mostFingers, touches.length)),
      { capture: true, passive: true },
    );
    const note = (list: string[], value = '') => {
      if (list.at(-1) !== value) list.push(value);
    };
    new MutationObserver(() => {
      const { mode, scene, language } = document.documentElement.dataset;
      note(seen.modes, mode);
      note(seen.scenes, scene);
      note(seen.languages, language);
    }).observe(document.documentElement, { attributes: true });
  });
}

async function expectSoundPage({ page }: RunningExhibit, address: string): Promise<void> {
  const { mode, chapter, scene, language } = await onScreen(page);
  expect(['attract', 'visit', 'idleWarning']).toContain(mode);
  expect(story).toContainEqual({ chapter, scene });
  expect(languages).toContain(language);
  expect(
    await page.evaluate(() => ({
      address: location.href,
      scale: window.visualViewport?.scale,
      scroll: [window.scrollX, window.scrollY, document.body.scrollTop, document.body.scrollLeft],
      selection: String(window.getSelection()),
    })),
  ).toEqual({ address, scale: 1, scroll: [0, 0, 0, 0], selection: '' });
}

test('a storm of touches, keys and sizes leaves the exhibit sound', async ({ start }) => {
  test.setTimeout(150_000);
  const clockSpeed = 10;
  const exhibit = await start({ clockSpeed });
  const { page, app } = exhibit;
  const address = page.url();
  const storm = new Storm(page, await handOver(page), await page.context().newCDPSession(page));
  console.log(`storm: seed ${seed}, ${eventCount} events`);
  await watch(page);
  for (let batch = 0; batch < eventCount / eventsPerBatch; batch += 1) {
    await Promise.all(Array.from({ length: eventsPerBatch }, () => storm.blow()));
    if (batch % 40 === 20) {
      await resize(app, storm.nextSize());
      await expectSoundPage(exhibit, address);
    }
    // A lull, until the exhibit asks whether anybody is there; the storm answers.
    if (batch === 100) {
      await storm.hand.cancel();
      await page.keyboard.press('ArrowRight');
      await page.waitForSelector('html[data-mode="idleWarning"]', { timeout: 20_000 });
    }
  }
  await storm.hand.cancel();

  const seen = await page.evaluate(() => window.seenInStorm);
  console.log(
    `storm: ${seen?.pointerDowns} touches, ${seen?.scenes.length} changes of scene, ` +
      `${seen?.modes.length} of mode, ${seen?.languages.length} of language, ${seen?.mostFingers} fingers at most`,
  );
  expect(seen?.pointerDowns).toBeGreaterThan(eventCount / 10);
  expect(seen?.mostFingers).toBe(mostFingers);
  expect(seen?.scenes.length).toBeGreaterThan(20);
  expect(new Set(seen?.modes)).toEqual(new Set(['attract', 'visit', 'idleWarning']));
  await expectSoundPage(exhibit, address);

  // Silence: after the longest idle time and the warning, the exhibit is what the next visitor should find.
  await expect
    .poll(() => onScreen(page), { timeout: 20_000 })
    .toMatchObject({ mode: 'attract', language: 'es' });
  await expect(page.locator('html')).toHaveAttribute('data-text-scale', '100');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await sceneOffset(page)).toBeCloseTo(0, 3);
  const journal = await exhibit.journal();
  expect(journal.split('\n').filter((line) => / error /.test(line))).toEqual([]);
  // And a visit still begins and goes on.
  const { scene } = await onScreen(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  await expectOnScreen(page, { mode: 'visit', ...story[0] });
  expect(scene).toBeDefined();
});
