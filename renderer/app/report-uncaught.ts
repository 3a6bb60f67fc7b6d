// What nobody caught goes to the journal, where the technician finds it.
import type { Bridge, Complaint } from '../../exhibit/ipc/contract';

/** Longest texts that the contract takes. */
const longestMessage = 2_000;
const longestStack = 20_000;

export function complaintAbout(reason: unknown): Complaint {
  const error = reason instanceof Error ? reason : new Error(String(reason));
  const stack = error.stack?.slice(0, longestStack);
  const message = error.message.slice(0, longestMessage);
  return { severity: 'error', message, ...(stack === undefined ? {} : { stack }) };
}

export function reportUncaught(bridge: Bridge, page: Window): void {
  page.addEventListener('error', (event) =>
    bridge['journal:complain'](complaintAbout(event.error ?? event.message)),
  );
  page.addEventListener('unhandledrejection', (event) =>
    bridge['journal:complain'](complaintAbout(event.reason)),
  );
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    const message = `refused by the content security policy: ${effectiveDirective} ${blockedURI}`;
    bridge['journal:complain']({ severity: 'warning', message: message.slice(0, longestMessage) });
  });
}
