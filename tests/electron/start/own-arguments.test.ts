// Which arguments are ours, as Electron is started by people, by test drivers and by a museum.
import { describe, expect, test } from 'vitest';
import { ownArguments } from '../../../electron/start/own-arguments';

const electron = '/somewhere/electron';

describe('started with the folder of the application', () => {
  test.each([
    ['.', []],
    ['. --pack x', ['--pack', 'x']],
    ['--no-sandbox . --kiosk', ['--kiosk']],
    ['-r loader.js --inspect=0 --remote-debugging-port=0 --no-sandbox . --pack x', ['--pack', 'x']],
    ['--require loader.js /abs/app --language es', ['--language', 'es']],
    // As electron-vite starts it: its own switches come last.
    ['. --no-sandbox --remote-debugging-port=9222 --kiosk', ['--kiosk']],
    ['. --inspections', ['--inspections']],
    ['', []],
  ])('electron %s', (line, expected) => {
    const argv = [electron, ...line.split(' ').filter(Boolean)];
    expect(ownArguments({ argv, defaultApp: true })).toEqual(expected);
  });
});

describe('installed', () => {
  test('every argument is ours', () => {
    expect(ownArguments({ argv: ['/opt/vigilia', '--kiosk', '--pack', 'x'] })).toEqual([
      '--kiosk',
      '--pack',
      'x',
    ]);
  });

  test.each(['ozone-platform=wayland', 'touch-events=enabled', 'disable-gpu'])(
    '--%s is for Chromium',
    (name) => {
      expect(ownArguments({ argv: ['/opt/vigilia', `--${name}`, '--kiosk'] })).toEqual(['--kiosk']);
    },
  );

  test.each(['remote-debugging-port=9222', 'inspect=0', 'no-sandbox', 'js-flags=--x', 'load-extension=x'])(
    '--%s is left over, and so refused',
    (name) => {
      expect(ownArguments({ argv: ['/opt/vigilia', `--${name}`] })).toEqual([`--${name}`]);
    },
  );
});
