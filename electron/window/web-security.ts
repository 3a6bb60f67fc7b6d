// Offline by force: what every session and every page of this application is denied.
import type { App, Session, WebContents } from 'electron';
import type { Journal } from '../journal/journal';
import type { DevServer } from '../start/dev-server';
import { allowedAddresses } from './allowed-address';
import { refuseLeaving } from './refuse-leaving';
import { refusePermissions } from './refuse-permissions';
import { refuseRequests } from './refuse-requests';

/**
 * Must be set up before Electron is ready: sessions and pages are caught as they are made.
 * @param journal one that cannot be flooded
 */
export function enforceWebSecurity(app: App, devServer: DevServer | undefined, journal: Journal): void {
  app.on('session-created', (session) => lockDownSession(session, devServer, journal));
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents, devServer, journal));
}

function lockDownSession(session: Session, devServer: DevServer | undefined, journal: Journal): void {
  refusePermissions(session, journal);
  refuseRequests(session, allowedAddresses(devServer), journal);
}

function lockDownContents(contents: WebContents, devServer: DevServer | undefined, journal: Journal): void {
  refuseLeaving(contents, (url) => url === devServer?.url, journal);
  // Content security policy and request filters do not reach WebRTC; this does.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('did-finish-load', () => {
    contents.setVisualZoomLevelLimits(1, 1).catch((error: unknown) => journal.warn('page zoom', error));
  });
}
