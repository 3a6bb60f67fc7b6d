// Nothing is fetched, saved or looked up outside the exhibit's own protocol.
import type { Session } from 'electron';
import type { Journal } from '../journal/journal';
import { shortAddress, type IsAllowed } from './allowed-address';

export function refuseRequests(session: Session, isAllowed: IsAllowed, journal: Journal): void {
  session.webRequest.onBeforeRequest(({ url, resourceType }, decide) => {
    const cancel = !isAllowed(url);
    if (cancel) journal.warn('request refused', `${resourceType} ${shortAddress(url)}`);
    decide({ cancel });
  });
  session.on('will-download', (event, item) => {
    event.preventDefault();
    journal.warn('download refused', shortAddress(item.getURL()));
  });
  // Both are needed: with the first alone, Chromium still looks for dictionaries on a server.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}
