// Flags: what is understood, and what each mistake is told.
import { describe, expect, test } from 'vitest';
import { CannotStart, exitCodes } from '../../../electron/start/cannot-start';
import { readCommandLine } from '../../../electron/start/command-line';

const nothingAsked = {
  packFolder: undefined,
  isKiosk: false,
  language: undefined,
  userDataFolder: undefined,
  clockSpeed: 1,
  picturesFolder: undefined,
};

describe('understood', () => {
  test.each([
    [[], {}],
    [['--pack', 'p'], { packFolder: '/here/p' }],
    [['--pack=/there/p'], { packFolder: '/there/p' }],
    [['--pack=-odd-'], { packFolder: '/here/-odd-' }],
    [['--kiosk'], { isKiosk: true }],
    [['--language', 'pt-BR'], { language: 'pt-BR' }],
    [['--user-data', '../data'], { userDataFolder: '/data' }],
    [['--clock-speed', '0.5'], { clockSpeed: 0.5 }],
    [['--clock-speed=1000'], { clockSpeed: 1000 }],
    [['--pictures', 'out'], { picturesFolder: '/here/out' }],
    [
      ['--kiosk', '--pack', 'p', '--language', 'en'],
      { isKiosk: true, packFolder: '/here/p', language: 'en' },
    ],
  ])('%j', (args, expected) => {
    expect(readCommandLine(args, '/here')).toEqual({ ...nothingAsked, ...expected });
  });
});

describe('refused, and told', () => {
  test.each([
    [['--bogus'], '--bogus is not a flag of this application'],
    [['--toString'], '--toString is not a flag of this application'],
    [['-k'], '-k is not a flag of this application'],
    [['--no-kiosk'], '--no-kiosk is not a flag of this application'],
    [['museum'], '"museum" stands alone; every argument begins with a flag'],
    [['--', '--kiosk'], '"--kiosk" stands alone; every argument begins with a flag'],
    [['--pack'], '--pack needs a value: --pack <dir>'],
    [['--pack='], '--pack needs a value: --pack <dir>'],
    [['--pack', '--kiosk'], '--pack needs a value: --pack <dir>'],
    [['--kiosk=yes'], '--kiosk takes no value, found "yes"'],
    [['--kiosk', '--kiosk'], '--kiosk is given twice; keep one of the two'],
    [
      ['--language', 'Español'],
      '--language: expected a language tag such as "es" or "pt-BR", found "Español"',
    ],
    [['--clock-speed', 'fast'], '--clock-speed: expected a number above 0 and up to 1000, found "fast"'],
    [['--clock-speed', '0'], '--clock-speed: expected a number above 0 and up to 1000, found "0"'],
    [['--clock-speed=-1'], '--clock-speed: expected a number above 0 and up to 1000, found "-1"'],
    [['--clock-speed', '1001'], '--clock-speed: expected a number above 0 and up to 1000, found "1001"'],
    [
      ['--clock-speed', 'Infinity'],
      '--clock-speed: expected a number above 0 and up to 1000, found "Infinity"',
    ],
    [['--clock-speed= '], '--clock-speed: expected a number above 0 and up to 1000, found " "'],
  ])('%j', (args, message) => {
    expect(refusal(args)).toContain(message);
  });

  test('everything is told at once, followed by the flags there are', () => {
    const lines = refusal(['--bogus', '--clock-speed', 'x', 'stray']).split('\n');
    expect(lines).toEqual([
      '--bogus is not a flag of this application',
      '"stray" stands alone; every argument begins with a flag',
      '--clock-speed: expected a number above 0 and up to 1000, found "x"',
      'The flags are:',
      ...['pack', 'kiosk', 'language', 'user-data', 'clock-speed', 'pictures'].map((flag) =>
        expect.stringMatching(new RegExp(`^ {2}--${flag}\\b`)),
      ),
    ]);
  });
});

function refusal(args: readonly string[]): string {
  try {
    readCommandLine(args, '/here');
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    expect(error.exitCode).toBe(exitCodes.usage);
    return error.message;
  }
  throw new Error(`${args.join(' ')} was accepted`);
}
