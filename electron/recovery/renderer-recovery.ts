// Brings the page back when its process dies. The ladder's first rung: later rungs come above it.
import type { WebContents } from 'electron';
import type { Journal } from '../journal/journal';
import { nextRecoveryStep } from './reload-policy';

export interface RendererRecovery {
  readonly contents: Pick<WebContents, 'on' | 'isDestroyed'>;
  readonly load: () => void;
  readonly giveUp: () => void;
  readonly journal: Journal;
  /** A clock that never goes back. */
  readonly nowMs: () => number;
}

export function recoverRenderer({ contents, load, giveUp, journal, nowMs }: RendererRecovery): void {
  let goneAtMs: number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    // The page was closed with its window.
    if (reason === 'clean-exit') return;
    goneAtMs = [...goneAtMs.slice(-9), nowMs()];
    journal.error('the renderer is gone', `${reason}, exit code ${exitCode}`);
    if (nextRecoveryStep(goneAtMs, nowMs()) === 'give-up') return giveUp();
    // Loading from within this event leaves the window dead.
    setImmediate(() => {
      if (!contents.isDestroyed()) load();
    });
  });
}
