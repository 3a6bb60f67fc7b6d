// `npm run bench`: what the running exhibit does, in figures. A table for people; the last line is JSON for machines.
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { openMap } from '../e2e/helpers/explorer';
import { touchScreen } from '../e2e/helpers/on-screen';
import { loadPack } from '../e2e/helpers/pack';
import { startExhibit } from '../e2e/helpers/start-exhibit';
import { handOver, pictures } from '../e2e/helpers/touch';
import { frameStatistics, type FrameStatistics } from './frame-statistics';
import { traceOf } from './trace';

const size = { width: 1920, height: 1080 };
/** The first pictures belong to the start, which is another measurement. */
const warmUpMs = 5_000;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) {
  console.error(`--seconds: expected a whole number of seconds, found "${values.seconds}"`);
  process.exit(64);
}

const machine = {
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  /** Above the number of cores, the figures below say more of the machine than of the exhibit. */
  loadBefore: loadavg()[0] ?? Number.NaN,
};
const frames = { attractLoop: await attractLoop(), mapPanning: await mapPanning() };
for (const [name, statistics] of Object.entries(frames)) console.log(lineOf(name, statistics));
console.log(JSON.stringify({ machine, size, seconds, frames }));

/** The loop as a museum runs it, on the clock of the wall. */
async function attractLoop(): Promise<FrameStatistics> {
  const exhibit = await startExhibit({ size });
  try {
    await exhibit.page.waitForTimeout(warmUpMs);
    const events = await traceOf(exhibit.app, () => exhibit.page.waitForTimeout(seconds * 1_000));
    return frameStatistics(events);
  } finally {
    await exhibit.stop();
  }
}

/** A finger that moves over the map explorer without a rest. */
async function mapPanning(): Promise<FrameStatistics> {
  const exhibit = await startExhibit({ size });
  try {
    const { app, page } = exhibit;
    await page.waitForTimeout(warmUpMs);
    await touchScreen(page);
    await page.waitForSelector('html[data-mode="visit"]');
    await openMap(page, loadPack());
    // Close enough that there is somewhere to go.
    for (const key of ['0', '+', '+']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(1_000);
    }
    return frameStatistics(await traceOf(app, () => panAround(page)));
  } finally {
    await exhibit.stop();
  }
}

async function panAround(page: Page): Promise<void> {
  const hand = await handOver(page);
  const middle = { x: size.width / 2, y: size.height * 0.4 };
  const untilMs = performance.now() + seconds * 1_000;
  await hand.down(middle);
  for (let step = 0; performance.now() < untilMs; step += 1) {
    const turn = step / 40;
    await hand.move({ x: middle.x + 300 * Math.sin(turn), y: middle.y + 180 * Math.sin(0.7 * turn) });
    await pictures(page, 1);
  }
  await hand.liftAll();
}

function lineOf(name: string, { presented, dropped, intervalMs, latencyMs }: FrameStatistics): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    `${name}: ${presented} frames presented, ${dropped} dropped`,
    `between frames: median ${ms(intervalMs.median)}, 99th percentile ${ms(intervalMs.p99)}, longest ${ms(intervalMs.max)}`,
    `begin to presentation: median ${ms(latencyMs.median)}, 99th percentile ${ms(latencyMs.p99)}`,
  ].join('\n  ');
}
