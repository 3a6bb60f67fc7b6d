// What the window lets through: addresses, and keys of the kiosk.
import { describe, expect, test } from 'vitest';
import { allowedAddresses, shortAddress } from '../../../electron/window/allowed-address';
import { isKeyOfTheExhibit } from '../../../electron/window/exhibit-keys';

const foreign = [
  'https://example.org/',
  'http://127.0.0.1:5173/',
  'ws://127.0.0.1:5173/',
  'wss://example.org/',
  'file:///etc/passwd',
  'data:text/html,x',
  'blob:vigilia://app/1',
  'about:blank',
  'chrome://gpu/',
  'devtools://devtools/bundled/x.html',
  'vigilia.example:x',
  'nonsense',
  '',
];

describe('addresses', () => {
  test.each(foreign)('an exhibit does not ask for %s', (url) => {
    expect(allowedAddresses(undefined)(url)).toBe(false);
  });

  test('it asks for its own', () => {
    expect(allowedAddresses(undefined)('vigilia://app/index.html')).toBe(true);
    expect(allowedAddresses(undefined)('vigilia://pack/media/letter.png')).toBe(true);
  });

  test('while developing, for that one server too, its socket and the tools', () => {
    const isAllowed = allowedAddresses({ origin: 'http://127.0.0.1:5173' });
    expect(foreign.filter((url) => isAllowed(url))).toEqual([
      'http://127.0.0.1:5173/',
      'ws://127.0.0.1:5173/',
      'devtools://devtools/bundled/x.html',
    ]);
    expect(isAllowed('http://127.0.0.1:5174/')).toBe(false);
    expect(isAllowed('http://127.0.0.1:5173.example.org/')).toBe(false);
  });

  test('the journal is spared the length of some', () => {
    expect(shortAddress('vigilia://app/')).toBe('vigilia://app/');
    expect(shortAddress(`data:${'x'.repeat(1e6)}`)).toHaveLength(200);
  });
});

describe('keys of the kiosk', () => {
  const held = { control: false, alt: false, meta: false };

  test.each(['ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageDown', 'Escape', 'Tab', 'Enter', ' ', '0', '9'])(
    '%j reaches the exhibit, but in no chord',
    (key) => {
      expect(isKeyOfTheExhibit({ ...held, key })).toBe(true);
      for (const modifier of ['control', 'alt', 'meta']) {
        expect(isKeyOfTheExhibit({ ...held, [modifier]: true, key })).toBe(false);
      }
    },
  );

  test.each([
    'F1',
    'F5',
    'F11',
    'F12',
    'a',
    'R',
    '+',
    '-',
    'Control',
    'Alt',
    'Meta',
    'ContextMenu',
    'BrowserBack',
    'Print',
    '12',
  ])('%j does not', (key) => {
    expect(isKeyOfTheExhibit({ ...held, key })).toBe(false);
  });
});
