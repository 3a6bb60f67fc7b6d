// The journal on disk: `vigilia.log`, and the file before it as `vigilia.old.log`. Two files bound what a disk must hold.
import { join } from 'node:path';
import log from 'electron-log/node';
import { entryText, type Journal, type JournalLevel } from './journal';

export interface FileJournalOptions {
  readonly folder: string;
  /** Hears warnings and errors too, for whoever started the application by hand. */
  readonly stderr: { write(text: string): unknown };
  readonly maxBytesPerFile?: number;
}

const defaultMaxBytes = 5 * 1024 * 1024;

export function openFileJournal({ folder, stderr, maxBytesPerFile }: FileJournalOptions): Journal {
  const file = join(folder, 'vigilia.log');
  const logger = log.create({ logId: file });
  const { transports } = logger;
  // Which others there are depends on where this runs.
  for (const [name, transport] of Object.entries(transports)) {
    if (transport) transport.level = name === 'file' ? 'silly' : false;
  }
  transports.file.setAppName('Vigilia');
  transports.file.resolvePathFn = () => file;
  transports.file.maxSize = maxBytesPerFile ?? defaultMaxBytes;
  transports.file.transforms = [
    ({ message }) => [`${message.date.toISOString()} ${message.level.padEnd(5)} ${String(message.data[0])}`],
  ];
  // When the disk is full, the library tells its default logger: to stderr with it, and the exhibit goes on.
  log.transports.console.writeFn = ({ message }) =>
    stderr.write(`vigilia: ${message.data.map(String).join(' ')}\n`);

  const writer = (level: JournalLevel) => (event: string, detail?: unknown) => {
    const text = entryText(event, detail);
    logger[level](text);
    if (level !== 'info') stderr.write(`vigilia: ${level}: ${text}\n`);
  };
  return { info: writer('info'), warn: writer('warn'), error: writer('error') };
}
