// Our protocol in Electron: `vigilia://app/` holds the renderer, `vigilia://pack/` the media of the pack.
import type { Protocol } from 'electron';
import type { Journal } from '../journal/journal';
import { answerRequest, type ContentHosts } from './answer-request';
import { contentScheme } from './file-name-of-url';

export const appOrigin = `${contentScheme}://app`;
export const appUrl = `${appOrigin}/index.html`;

/** Must happen before Electron is ready. No `bypassCSP`, and no `corsEnabled`: the two hosts stay strangers. */
export function registerContentScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: contentScheme, privileges }]);
}

export function serveContent(
  protocol: Pick<Protocol, 'handle'>,
  hosts: ContentHosts,
  journal: Journal,
): void {
  protocol.handle(contentScheme, (request) => answerRequest(request, hosts, journal));
}
