// A journal that tests read: a line for each entry, with its level first.
import { entryText, type Journal, type JournalLevel } from '../../../electron/journal/journal';

export interface RecordedJournal extends Journal {
  readonly lines: readonly string[];
}

export function recordedJournal(): RecordedJournal {
  const lines: string[] = [];
  const writer = (level: JournalLevel) => (event: string, detail?: unknown) =>
    void lines.push(`${level} ${entryText(event, detail)}`);
  return { lines, info: writer('info'), warn: writer('warn'), error: writer('error') };
}
