// Tells when a pack's files change, while somebody works on them.
import { watch } from 'node:fs';
import type { Journal } from '../journal/journal';

/** Editors write a file in several steps. */
const settleMs = 200;

export function watchPack(folder: string, onChange: () => void, journal: Journal): void {
  let waiting: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(onChange, settleMs);
    });
    watcher.on('error', (error) => journal.warn('the pack is no longer watched', error));
  } catch (error) {
    journal.warn('the pack cannot be watched', error);
  }
}
