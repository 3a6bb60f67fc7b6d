// A page stays where it is: no navigation, no new window, no page within the page.
import type { WebContents } from 'electron';
import type { Journal } from '../journal/journal';
import { shortAddress } from './allowed-address';

/** @param mayReload while developing, the page may load itself anew */
export function refuseLeaving(
  contents: WebContents,
  mayReload: (url: string) => boolean,
  journal: Journal,
): void {
  const refuse = (event: { url: string; preventDefault(): void }) => {
    if (mayReload(event.url)) return;
    event.preventDefault();
    journal.warn('navigation refused', shortAddress(event.url));
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);

  contents.setWindowOpenHandler(({ url }) => {
    journal.warn('new window refused', shortAddress(url));
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    journal.warn('webview refused');
  });
}
