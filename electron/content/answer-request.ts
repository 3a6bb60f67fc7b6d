// Answers a request of our protocol: the file it names or a part of it, or 404 and a line in the journal.
import type { Journal } from '../journal/journal';
import { wantedBytes } from './byte-range';
import { readContentUrl } from './file-name-of-url';
import { streamOf, type FileShelf, type ShelvedFile } from './file-shelf';
import { mimeTypeOf } from './mime-types';
import { responseHeaders } from './response-headers';

/** What the hosts of our protocol hold. */
export type ContentHosts = Readonly<Record<'app' | 'pack', FileShelf>>;

/** Never rejects. */
export async function answerRequest(
  request: Pick<Request, 'url' | 'method' | 'headers'>,
  hosts: ContentHosts,
  journal: Journal,
): Promise<Response> {
  const address = request.method === 'GET' ? readContentUrl(request.url) : undefined;
  const mimeType = address && mimeTypeOf(address.fileName);
  const shelf = address && shelfOf(hosts, address.host);
  try {
    const file = mimeType && (await shelf?.find(address.fileName));
    if (file) return await answerWith(file, mimeType, request.headers.get('Range'));
    journal.warn('not served', `${request.method} ${request.url}`);
  } catch (error) {
    journal.error('a file could not be read', error);
  }
  return new Response(null, { status: 404, headers: responseHeaders('text/plain; charset=utf-8') });
}

async function answerWith(file: ShelvedFile, mimeType: string, range: string | null): Promise<Response> {
  const { sizeBytes } = file;
  const wanted = wantedBytes(range, sizeBytes);
  const headers = { ...responseHeaders(mimeType), 'Accept-Ranges': 'bytes' };
  if (wanted === 'whole') return new Response(Uint8Array.from(await file.read()), { headers });
  if (wanted === 'none') {
    const unsatisfied = { ...headers, 'Content-Range': `bytes */${sizeBytes}` };
    return new Response(null, { status: 416, headers: unsatisfied });
  }
  const { first, last } = wanted;
  const partial = {
    ...headers,
    'Content-Range': `bytes ${first}-${last}/${sizeBytes}`,
    // Of an address that is not http, Chromium learns a film's size from this alone, and without it seeks nowhere.
    'Content-Length': String(last - first + 1),
  };
  return new Response(streamOf(file, wanted), { status: 206, headers: partial });
}

function shelfOf(hosts: ContentHosts, host: string): FileShelf | undefined {
  return host === 'app' || host === 'pack' ? hosts[host] : undefined;
}
