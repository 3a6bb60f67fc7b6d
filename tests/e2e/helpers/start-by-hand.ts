// Starts the built application as a technician does in a terminal, and hears what it says there.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';

const root = join(import.meta.dirname, '../../..');
/** Outside of Electron, the module of this name is the path of its binary. */
const electron = String(createRequire(import.meta.url)('electron'));

export interface TerminalStart {
  /** Everything on stderr so far, line by line. */
  errors(): string[];
  /** Whether the application has made a window. */
  hasWindow(): boolean;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** The exhibit's page. */
  page(): Promise<Page>;
  journal(): Promise<string>;
  stop(): Promise<void>;
}

export async function startByHand(args: readonly string[]): Promise<TerminalStart> {
  const userData = await mkdtemp(join(tmpdir(), 'vigilia-test-'));
  const application = spawn(
    electron,
    [
      '-r',
      join(import.meta.dirname, 'report-windows.cjs'),
      ...(process.env['VIGILIA_NO_SANDBOX'] === '1' ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
      '.',
      '--user-data',
      userData,
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  let failed = '';
  application.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const debuggerAddress = new Promise<string>((found) => {
    application.stderr.setEncoding('utf8').on('data', (text: string) => {
      failed += text;
      const address = /^DevTools listening on (ws:\S+)$/m.exec(failed)?.[1];
      if (address !== undefined) found(address);
    });
  });
  // `close` comes after the last word on stderr, `exit` may come before.
  const ended = new Promise<number | null>((resolve) => application.on('close', resolve));
  let browser: Browser | undefined;
  return {
    errors: () => failed.split('\n'),
    hasWindow: () => said.includes('a window was made'),
    ended,
    async page() {
      browser = await chromium.connectOverCDP(await debuggerAddress);
      const context = browser.contexts()[0];
      if (!context) throw new Error('the application has no browser context');
      return context.pages()[0] ?? (await context.waitForEvent('page'));
    },
    journal: () => readFile(join(userData, 'logs/vigilia.log'), 'utf8'),
    async stop() {
      await browser?.close();
      application.kill();
      await ended;
      await rm(userData, { recursive: true, force: true });
    },
  };
}
