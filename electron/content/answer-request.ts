// Answers a request of our protocol: the file it names, or 404 and a line in the journal.
import type { Journal } from '../journal/journal';
import { readContentUrl } from './file-name-of-url';
import type { FileShelf } from './file-shelf';
import { mimeTypeOf } from './mime-types';
import { responseHeaders } from './response-headers';

/** What the hosts of our protocol hold. */
export type ContentHosts = Readonly<Record<'app' | 'pack', FileShelf>>;

/** Never rejects. */
export async function answerRequest(
  request: Pick<Request, 'url' | 'method'>,
  hosts: ContentHosts,
  journal: Journal,
): Promise<Response> {
  const address = request.method === 'GET' ? readContentUrl(request.url) : undefined;
  const mimeType = address && mimeTypeOf(address.fileName);
  const shelf = address && shelfOf(hosts, address.host);
  try {
    const bytes = mimeType && (await shelf?.read(address.fileName));
    if (bytes) return new Response(Uint8Array.from(bytes), { headers: responseHeaders(mimeType) });
    journal.warn('not served', `${request.method} ${request.url}`);
  } catch (error) {
    journal.error('a file could not be read', error);
  }
  return new Response(null, { status: 404, headers: responseHeaders('text/plain; charset=utf-8') });
}

function shelfOf(hosts: ContentHosts, host: string): FileShelf | undefined {
  return host === 'app' || host === 'pack' ? hosts[host] : undefined;
}
