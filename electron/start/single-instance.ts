// One exhibit for each user-data folder: two of them would fight over one screen and one journal.
import type { App } from 'electron';
import type { Journal } from '../journal/journal';
import { CannotStart, exitCodes } from './cannot-start';

/** @throws CannotStart where another exhibit uses the folder */
export function takeSingleInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  userDataFolder: string,
  journal: Journal,
): void {
  if (!app.requestSingleInstanceLock()) {
    throw new CannotStart(
      exitCodes.temporaryFailure,
      `Another Vigilia is running with the user-data folder ${userDataFolder}.\n` +
        'End that one first, or start this one with a folder of its own: --user-data <dir>',
    );
  }
  app.on('second-instance', () => journal.warn('a second start was refused', userDataFolder));
}
