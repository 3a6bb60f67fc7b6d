// An address is cut for the eye alone: what is read is what is typed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressParts } from '../../../renderer/sources/address-words';

test('it breaks after the signs between its parts, and the usual beginning is left out', () => {
  expect(addressParts('https://www.example.org/a-b/c_d.html?e=f')).toEqual([
    'www.',
    'example.',
    'org/',
    'a-',
    'b/',
    'c_',
    'd.',
    'html?',
    'e=',
    'f',
  ]);
  expect(addressParts('http://example.org/')).toEqual(['http://', 'example.', 'org/']);
});

test('nothing of any address is lost', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      expect(addressParts(address).join('')).toBe(address.replace('https://', ''));
    }),
  );
});
