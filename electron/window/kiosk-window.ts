// The one window. With `--kiosk` it is the whole screen and cannot be closed by hand; otherwise it is a window like any.
import {
  BrowserWindow,
  screen,
  type App,
  type BrowserWindowConstructorOptions,
  type WebPreferences,
} from 'electron';
import { keepForeignKeysOut } from './exhibit-keys';

export interface KioskWindowOptions {
  readonly isKiosk: boolean;
  /** The preload's file. */
  readonly preload: string;
  readonly hasDevTools: boolean;
}

/** The colour of the exhibit's ground, so that nothing flashes before the first picture. */
const groundColour = '#14120f';

export function openKioskWindow(app: App, options: KioskWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Vigilia',
    show: false,
    backgroundColor: groundColour,
    ...(options.isKiosk ? wholeScreen() : plainWindow),
    webPreferences: webPreferences(options),
  });
  window.once('ready-to-show', () => window.show());
  if (options.isKiosk) {
    keepForeignKeysOut(window.webContents);
    keepOpen(app, window);
  }
  return window;
}

const plainWindow: BrowserWindowConstructorOptions = { width: 1280, height: 800, useContentSize: true };

/** With the bounds said as well: without a window manager nobody else would set them. */
function wholeScreen(): BrowserWindowConstructorOptions {
  return { ...screen.getPrimaryDisplay().bounds, frame: false, fullscreen: true, kiosk: true };
}

function webPreferences({ preload, hasDevTools }: KioskWindowOptions): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    // An exhibit behind another window still keeps its time.
    backgroundThrottling: false,
    autoplayPolicy: 'user-gesture-required',
    devTools: hasDevTools,
  };
}

/** A window manager's own "close" is refused; an end that the application was told of is not. */
function keepOpen(app: App, window: BrowserWindow): void {
  let isEnding = false;
  app.on('before-quit', () => (isEnding = true));
  window.on('close', (event) => {
    if (!isEnding) event.preventDefault();
  });
}
