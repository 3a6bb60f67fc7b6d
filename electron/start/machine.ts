// What stands once the start has been prepared; the rest of the application is built on it.
import type { Journal } from '../journal/journal';
import type { StartOptions } from './command-line';
import type { DevServer } from './dev-server';

export interface Machine {
  readonly options: StartOptions;
  readonly userDataFolder: string;
  readonly devServer: DevServer | undefined;
  readonly journal: Journal;
  /** For whatever a page or a visitor can set off: it cannot be flooded. */
  readonly limited: Journal;
}
