// A page of the exhibit needs nothing of the machine but its screen: every permission is refused.
import type { Session } from 'electron';
import type { Journal } from '../journal/journal';

type PermissionPort = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setUSBProtectedClassesHandler'
  | 'setDisplayMediaRequestHandler'
>;

export function refusePermissions(session: PermissionPort, journal: Journal): void {
  const refused = (what: string) => journal.warn('permission refused', what);

  session.setPermissionRequestHandler((_contents, permission, decide) => {
    refused(permission);
    decide(false);
  });
  // Chromium asks for the state of some by itself: worth a line, but nobody's attention.
  session.setPermissionCheckHandler((_contents, permission) => {
    journal.info('permission found refused', permission);
    return false;
  });
  session.setDevicePermissionHandler(({ deviceType }) => {
    refused(`device of type ${deviceType}`);
    return false;
  });
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setDisplayMediaRequestHandler((_request, decide) => {
    refused('display-capture');
    decide(null);
  });
}
