// Which addresses the exhibit may ask for: its own protocol's, and nothing of any network.
import { contentScheme } from '../content/file-name-of-url';
import type { DevServer } from '../start/dev-server';

export type IsAllowed = (url: string) => boolean;

/** While developing: that one server too, with the socket of its hot reload, and the developer tools. */
export function allowedAddresses(devServer: Pick<DevServer, 'origin'> | undefined): IsAllowed {
  return (url) => {
    if (!URL.canParse(url)) return false;
    const { protocol, origin, host } = new URL(url);
    if (protocol === `${contentScheme}:`) return true;
    if (!devServer) return false;
    const isItsSocket = protocol === 'ws:' && host === new URL(devServer.origin).host;
    return origin === devServer.origin || isItsSocket || protocol === 'devtools:';
  };
}

/** Enough of an address for the journal: a `data:` address may be as long as a book. */
export function shortAddress(url: string): string {
  return url.length <= 200 ? url : `${url.slice(0, 197)}...`;
}
