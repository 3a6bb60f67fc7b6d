// The page is locked in: by the kernel, by Chromium, and behind a bridge as narrow as the contract.
import { readFile } from 'node:fs/promises';
import type { ElectronApplication } from 'playwright';
import { bridgeName, ipcContract } from '../../exhibit/ipc/contract';
import { startExhibit } from './helpers/start-exhibit';
import { expect, test } from './helpers/test';

/** Process ids of the pages, as the whole machine numbers them. */
function pageProcesses(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: main }) => {
    const pages = main.getAppMetrics().filter(({ type }) => type === 'Tab');
    return pages.map(({ pid }) => pid);
  });
}

async function statusOf(pid: number): Promise<Map<string, string>> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8');
  return new Map(text.split('\n').map((line) => [line.split(':')[0] ?? '', line.split(':\t')[1] ?? '']));
}

test('the kernel holds every page in a sandbox', async ({ start }) => {
  test.skip(process.platform !== 'linux', 'only Linux tells it in /proc');
  test.skip(process.env['VIGILIA_NO_SANDBOX'] === '1', 'VIGILIA_NO_SANDBOX: this run has no sandbox');
  const exhibit = await start();
  const pids = await pageProcesses(exhibit.app);
  expect(pids).toHaveLength(1);
  for (const pid of pids) {
    const status = await statusOf(pid);
    // 2: every system call passes a filter.
    expect(status.get('Seccomp')).toBe('2');
    expect(status.get('NoNewPrivs')).toBe('1');
    expect(status.get('CapEff')).toBe('0000000000000000');
    // One number for each nested namespace of processes: the page sees none but its own.
    expect(status.get('NSpid')?.split('\t').length).toBeGreaterThanOrEqual(2);
  }
  expect(await exhibit.journal()).not.toContain('the sandbox is off');
});

test('without its sandbox the exhibit says so to the technician', async ({ start }) => {
  test.skip(process.env['VIGILIA_NO_SANDBOX'] !== '1', 'this run has its sandbox');
  const exhibit = await start();
  await expect.poll(() => exhibit.journal()).toContain('the sandbox is off');
});

test('the page has nothing of Node, and of main only what the contract names', async ({ start }) => {
  const { page } = await start();
  const world = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname'].filter(
      (it) => it in window,
    ),
    electron: ['electron', 'ipcRenderer'].filter((it) => it in window),
  }));
  expect(world).toEqual({ node: [], electron: [] });

  const bridge = await page.evaluate((name) => {
    const found: unknown = Reflect.get(window, name);
    return typeof found === 'object' && found !== null
      ? Object.entries(found).map(([channel, value]) => [channel, typeof value])
      : [];
  }, bridgeName);
  expect(Object.fromEntries(bridge)).toEqual(
    Object.fromEntries(Object.keys(ipcContract).map((channel) => [channel, 'function'])),
  );
});

test('the page cannot change its bridge', async ({ start }) => {
  const { page } = await start();
  const outcome = await page.evaluate((name) => {
    const bridge: unknown = Reflect.get(window, name);
    return {
      replaced: Reflect.set(window, name, {}),
      extended: typeof bridge === 'object' && bridge !== null && Reflect.set(bridge, 'more', () => {}),
    };
  }, bridgeName);
  expect(outcome).toEqual({ replaced: false, extended: false });
});

test('the page runs no words as a program, and reads no file but the exhibit’s', async () => {
  // Not by the fixture: Chromium remarks on everything that is refused here.
  const exhibit = await startExhibit();
  try {
    const outcome = await exhibit.page.evaluate(async () => {
      const addresses = [
        '../../package.json',
        '..%2f..%2fpackage.json',
        '%2e%2e/main/main.cjs',
        'vigilia://app/..%5c..%5cpackage.json',
        'nothing.js',
        '.',
      ];
      const statuses = await Promise.all(addresses.map(async (address) => (await fetch(address)).status));
      const runs = ['eval', 'Function'].filter((name) => {
        try {
          const run: unknown = Reflect.get(window, name);
          return typeof run === 'function' && Reflect.apply(run, window, ['1']) !== undefined;
        } catch {
          return false;
        }
      });
      return { statuses: [...new Set(statuses)], runs };
    });
    expect(outcome).toEqual({ statuses: [404], runs: [] });
  } finally {
    await exhibit.stop();
  }
});
