// Which bytes an answer holds: RFC 9110, section 14, by tables and for any header at all.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wantedBytes } from '../../../electron/content/byte-range';

test.each([
  ['bytes=0-', { first: 0, last: 999 }],
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=10-19', { first: 10, last: 19 }],
  ['bytes=990-2000', { first: 990, last: 999 }],
  ['bytes=999-', { first: 999, last: 999 }],
  ['bytes=-1', { first: 999, last: 999 }],
  ['bytes=-2000', { first: 0, last: 999 }],
  ['BYTES=5-6', { first: 5, last: 6 }],
])('of 1000 bytes, "%s" is a part', (header, range) => {
  expect(wantedBytes(header, 1000)).toEqual(range);
});

test.each(['bytes=1000-', 'bytes=1000-1001', 'bytes=9007199254740993-', 'bytes=-0'])(
  'of 1000 bytes, "%s" is nothing',
  (header) => expect(wantedBytes(header, 1000)).toBe('none'),
);

test.each([
  null,
  '',
  'bytes=',
  'bytes=-',
  'bytes=a-b',
  'bytes=5-2',
  'bytes=0-1,5-6',
  'lines=0-5',
  'bytes=+1-2',
])('"%s" is no single range of bytes, and is ignored', (header) =>
  expect(wantedBytes(header, 1000)).toBe('whole'),
);

test('whatever the header, a part lies inside of the file', () => {
  const number = fc.oneof(fc.constant(''), fc.nat(2_000_000).map(String));
  const header = fc.oneof(
    fc.tuple(number, number).map(([from, to]) => `bytes=${from}-${to}`),
    fc.string(),
  );
  fc.assert(
    fc.property(header, fc.nat(3_000_000), (asked, sizeBytes) => {
      const wanted = wantedBytes(asked, sizeBytes);
      if (typeof wanted === 'string') return;
      expect(wanted.first).toBeGreaterThanOrEqual(0);
      expect(wanted.first).toBeLessThanOrEqual(wanted.last);
      expect(wanted.last).toBeLessThan(sizeBytes);
    }),
  );
});
