// Who may call main: the main frame of our one window, while it shows our own page.
import type { WebContents } from 'electron';
import type { IpcSender } from './serve-contract';

/** Frames and foreign pages, should one ever get in, are strangers. */
export function isTrustedSender(
  { sender, senderFrame }: IpcSender,
  ours: WebContents | undefined,
  origin: string,
): boolean {
  if (!ours || ours.isDestroyed() || sender !== ours || !senderFrame) return false;
  return senderFrame === ours.mainFrame && senderFrame.origin === origin;
}
