// Starts the built application as a museum would, and watches for anything that goes wrong in it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ConsoleMessage, type ElectronApplication, type Page } from 'playwright';

const root = join(import.meta.dirname, '../../..');

export interface ExhibitOptions {
  /** Folder of the pack; the exhibit's own without it. */
  readonly pack?: string;
  readonly language?: string;
  readonly clockSpeed?: number;
  /** Size of the picture in pixels; with `--kiosk` it is the display's. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Content of `settings.yaml`. */
  readonly settings?: string;
  readonly flags?: readonly string[];
  /** Says that the journal will hold errors, because something is broken on purpose. */
  readonly expectsErrors?: boolean;
}

export interface RunningExhibit {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Errors of the console and uncaught errors of the page, as they come. */
  readonly complaints: readonly string[];
  /** Whether the journal may hold errors: the pack was broken on purpose. */
  readonly expectsErrors: boolean;
  /** What the technician reads. */
  readonly journal: () => Promise<string>;
  stop(): Promise<void>;
}

export async function startExhibit(options: ExhibitOptions = {}): Promise<RunningExhibit> {
  const userData = await mkdtemp(join(tmpdir(), 'vigilia-test-'));
  if (options.settings !== undefined) await writeFile(join(userData, 'settings.yaml'), options.settings);
  // Playwright turns Chromium's sandbox off unless it is told otherwise.
  const app = await _electron.launch({
    cwd: root,
    args: argumentsFor(options, userData),
    chromiumSandbox: true,
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  const isKiosk = options.flags?.includes('--kiosk') ?? false;
  if (!isKiosk) await resize(app, options.size ?? { width: 1920, height: 1080 });
  await page.waitForSelector('html:not([data-mode="booting"])');
  return {
    app,
    page,
    userData,
    complaints,
    expectsErrors: options.expectsErrors ?? false,
    journal: () => readFile(join(userData, 'logs/vigilia.log'), 'utf8'),
    async stop() {
      await app.close();
      await rm(userData, { recursive: true, force: true });
    },
  };
}

function argumentsFor(options: ExhibitOptions, userData: string): string[] {
  // Chromium refuses its sandbox to root; everybody else tests what is shipped.
  const chromium = process.env['VIGILIA_NO_SANDBOX'] === '1' ? ['--no-sandbox'] : [];
  return [
    ...chromium,
    '.',
    '--user-data',
    userData,
    ...(options.pack === undefined ? [] : ['--pack', options.pack]),
    ...(options.language === undefined ? [] : ['--language', options.language]),
    ...(options.clockSpeed === undefined ? [] : ['--clock-speed', String(options.clockSpeed)]),
    ...(options.flags ?? []),
  ];
}

/** Gives the window's content a size, and waits until the page has it. */
export async function resize(
  app: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  const page = await app.firstWindow();
  await page.waitForFunction(
    ({ width, height }) => window.innerWidth === width && window.innerHeight === height,
    size,
  );
}
