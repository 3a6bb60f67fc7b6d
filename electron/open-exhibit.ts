// Electron is ready and the exhibit is read: joins protocol, contract, window and recovery, and shows the first page.
import { join } from 'node:path';
import { app, protocol, type BrowserWindow } from 'electron';
import type { Handlers } from '../exhibit/ipc/contract';
import { appOrigin, appUrl, serveContent } from './content/content-protocol';
import { fileShelf, indexFolder } from './content/file-shelf';
import { loadExhibit, type ExhibitRequest, type LoadedExhibit } from './content/load-exhibit';
import { watchPack } from './content/watch-pack';
import { push, serveIpc } from './ipc/serve-ipc';
import { takePictures } from './pictures';
import { recoverRenderer } from './recovery/renderer-recovery';
import { CannotStart, exitCodes } from './start/cannot-start';
import type { Machine } from './start/machine';
import { openKioskWindow } from './window/kiosk-window';

const buildFolder = () => join(app.getAppPath(), 'build');

export async function openExhibit(
  machine: Machine,
  request: ExhibitRequest,
  first: LoadedExhibit,
): Promise<void> {
  const { devServer, limited } = machine;
  const appFiles = devServer ? new Map<string, string>() : await indexRenderer();
  let exhibit = first;
  serveContent(
    protocol,
    { app: fileShelf(() => appFiles), pack: fileShelf(() => exhibit.mediaFiles) },
    limited,
  );

  const window = openWindow(machine);
  const page = () => (window.isDestroyed() ? undefined : window.webContents);
  const handlers = answerCalls(machine, window, () => exhibit);
  serveIpc({ page, origin: devServer?.origin ?? appOrigin, handlers, journal: limited });

  if (devServer) {
    const reload = async () => {
      exhibit = await loadExhibit(request, machine.journal);
      push(page(), 'exhibit:changed', exhibit.setup);
    };
    watchPack(request.packFolder, () => void reload(), machine.journal);
  }
  showPage(machine, window);
}

async function indexRenderer(): Promise<ReadonlyMap<string, string>> {
  const folder = join(buildFolder(), 'renderer');
  const files = await indexFolder(folder).catch((error: unknown) => {
    throw notBuilt(`${folder} cannot be read (${String(error)})`);
  });
  if (files.has('index.html')) return files;
  throw notBuilt(`${folder} holds no index.html`);
}

function notBuilt(reason: string): CannotStart {
  return new CannotStart(exitCodes.software, `${reason}: build the exhibit with npm start`);
}

function openWindow({ options, devServer }: Machine): BrowserWindow {
  const preload = join(buildFolder(), 'preload', 'preload.cjs');
  return openKioskWindow(app, { isKiosk: options.isKiosk, preload, hasDevTools: devServer !== undefined });
}

function answerCalls(machine: Machine, window: BrowserWindow, exhibit: () => LoadedExhibit): Handlers {
  const { limited, journal, options } = machine;
  const folder = options.picturesFolder;
  const capture = () => window.webContents.capturePage();
  const picture = folder === undefined ? undefined : takePictures({ folder, capture, journal });
  return {
    'exhibit:load': async () => exhibit().setup,
    'scene:settled': (scene) => picture?.(scene),
    'journal:complain': ({ severity, message, stack }) => {
      limited[severity === 'error' ? 'error' : 'warn'](
        'renderer',
        [message, stack].filter(Boolean).join('\n'),
      );
    },
  };
}

function showPage({ devServer, journal }: Machine, window: BrowserWindow): void {
  const load = () => {
    window
      .loadURL(devServer?.url ?? appUrl)
      .catch((error: unknown) => journal.error('the page did not load', error));
  };
  recoverRenderer({
    contents: window.webContents,
    load,
    giveUp: () => app.exit(exitCodes.software),
    journal,
    nowMs: () => performance.now(),
  });
  window.webContents.on('preload-error', (_event, _path, error) =>
    journal.error('the preload failed', error),
  );
  load();
}
