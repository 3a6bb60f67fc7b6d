// The application as a table of contents: what happens before Electron is ready, what is read, and what opens then.
import { join } from 'node:path';
import { app, Menu, protocol } from 'electron';
import { registerContentScheme } from './content/content-protocol';
import { loadExhibit, refuseUnknownLanguage, type ExhibitRequest } from './content/load-exhibit';
import { openFileJournal } from './journal/file-journal';
import type { Journal } from './journal/journal';
import { journalLastWords, outliveReaders } from './journal/last-words';
import { limitedJournal } from './journal/limited-journal';
import { openExhibit } from './open-exhibit';
import { readSettings } from './settings/read-settings';
import { CannotStart, exitCodes } from './start/cannot-start';
import { setChromiumSwitches } from './start/chromium-switches';
import { readCommandLine, type StartOptions } from './start/command-line';
import { findDevServer } from './start/dev-server';
import type { Machine } from './start/machine';
import { ownArguments } from './start/own-arguments';
import { takeSingleInstance } from './start/single-instance';
import { requireWritable } from './start/writable-folder';
import { enforceWebSecurity } from './window/web-security';

void main();

async function main(): Promise<void> {
  let journal: Journal | undefined;
  try {
    const machine = beforeReady();
    journal = machine.journal;
    const request = await readWishes(machine);
    const [exhibit] = await Promise.all([loadExhibit(request, journal), app.whenReady()]);
    refuseUnknownLanguage(exhibit, request.language);
    await openExhibit(machine, request, exhibit);
  } catch (error) {
    const isExpected = error instanceof CannotStart;
    if (journal && !isExpected) journal.error('the start failed', error);
    else process.stderr.write(`vigilia: ${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(isExpected ? error.exitCode : exitCodes.software);
  }
}

/** Order matters: Electron takes paths, switches, schemes and listeners for granted once it is ready. */
function beforeReady(): Machine {
  outliveReaders([process.stdout, process.stderr]);
  const options = readCommandLine(ownArguments(process), process.cwd());
  const userDataFolder = takeUserData(options);
  if (options.picturesFolder !== undefined) requireWritable(options.picturesFolder, '--pictures');
  const journal = openFileJournal({ folder: join(userDataFolder, 'logs'), stderr: process.stderr });
  const limited = limitedJournal(journal, () => performance.now());
  journalLastWords(process, journal, (code) => app.exit(code));
  takeSingleInstance(app, userDataFolder, journal);

  const devServer = findDevServer(process.env, app.isPackaged);
  requireSandbox(journal);
  setChromiumSwitches(app.commandLine, devServer);
  registerContentScheme(protocol);
  enforceWebSecurity(app, devServer, limited);
  Menu.setApplicationMenu(null);
  journal.info(
    'start',
    `Vigilia ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`,
  );
  app.on('quit', (_event, exitCode) => journal.info('end', `exit code ${exitCode}`));
  return { options, userDataFolder, devServer, journal, limited };
}

/** Only the workbench may do without: an installed exhibit refuses the switch. */
function requireSandbox(journal: Journal): void {
  if (app.commandLine.hasSwitch('no-sandbox')) journal.warn('the sandbox is off (--no-sandbox)');
  else app.enableSandbox();
}

function takeUserData({ userDataFolder }: StartOptions): string {
  app.setName('Vigilia');
  const folder = userDataFolder ?? join(app.getPath('appData'), 'Vigilia');
  requireWritable(folder, '--user-data');
  app.setPath('userData', folder);
  return folder;
}

async function readWishes({ options, userDataFolder, journal }: Machine): Promise<ExhibitRequest> {
  return {
    packFolder: options.packFolder ?? join(app.getAppPath(), 'assets', 'packs', 'marchas'),
    settings: await readSettings(userDataFolder, journal),
    language: options.language,
    clockSpeed: options.clockSpeed,
  };
}
