// The only file that touches ipcMain, and the only one that pushes to a page.
import { ipcMain, type WebContents } from 'electron';
import type { Handlers, PushChannel, PushPayload } from '../../exhibit/ipc/contract';
import type { Journal } from '../journal/journal';
import { serveContract } from './serve-contract';
import { isTrustedSender } from './trusted-sender';

export interface IpcOptions {
  /** Our window's page; undefined while there is no window. */
  readonly page: () => WebContents | undefined;
  readonly origin: string;
  readonly handlers: Handlers;
  readonly journal: Journal;
}

export function serveIpc({ page, origin, handlers, journal }: IpcOptions): void {
  serveContract({
    port: ipcMain,
    isTrusted: (sender) => isTrustedSender(sender, page(), origin),
    handlers,
    journal,
  });
}

export function push<C extends PushChannel>(
  page: WebContents | undefined,
  channel: C,
  payload: PushPayload<C>,
): void {
  if (page && !page.isDestroyed()) page.send(channel, payload);
}
