// What nobody caught: a rejection is written down, an exception ends the process, because its state is unknown then.
import { exitCodes } from '../start/cannot-start';
import type { Journal } from './journal';

type ProcessPort = Pick<NodeJS.Process, 'on'>;

export function journalLastWords(port: ProcessPort, journal: Journal, exit: (code: number) => void): void {
  port.on('uncaughtException', (error) => {
    journal.error('uncaught exception', error);
    exit(exitCodes.software);
  });
  port.on('unhandledRejection', (reason) => journal.error('unhandled rejection', reason));
}

/** A closed terminal or a dead supervisor must not end the exhibit: there, writing to them fails with an event. */
export function outliveReaders(streams: readonly Pick<NodeJS.WriteStream, 'on'>[]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}
