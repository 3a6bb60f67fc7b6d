// Which bytes of a file a request asks for (RFC 9110, section 14). A film is read in parts: nobody waits for the whole of it.

/** A part of a file; both ends belong to it, and count from 0. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** What to answer with: everything, a part, or the word that the file has no such part. */
export type WantedBytes = 'whole' | 'none' | ByteRange;

/** @param header value of `Range`; what is no single range of bytes is ignored, as the RFC asks */
export function wantedBytes(header: string | null, sizeBytes: number): WantedBytes {
  const asked = askedBytes(header ?? '', sizeBytes);
  if (!asked || asked.last < asked.first) return 'whole';
  if (asked.first >= sizeBytes) return 'none';
  return { first: asked.first, last: Math.min(asked.last, sizeBytes - 1) };
}

/** As written in the header, whether the file has such bytes or not. */
function askedBytes(header: string, sizeBytes: number): ByteRange | undefined {
  const end = Number.POSITIVE_INFINITY;
  const fromTo = /^bytes=(\d+)-(\d*)$/i.exec(header);
  if (fromTo) return { first: Number(fromTo[1]), last: fromTo[2] === '' ? end : Number(fromTo[2]) };
  const tail = /^bytes=-(\d+)$/i.exec(header);
  // The last bytes; of a file that is shorter, all of them.
  return tail
    ? { first: tail[1] === '0' ? end : Math.max(0, sizeBytes - Number(tail[1])), last: end }
    : undefined;
}
