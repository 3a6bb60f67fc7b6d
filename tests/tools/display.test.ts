// Where nobody can see the exhibit, it runs on a virtual display that goes away with it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { hasDisplay, sizeFrom } from '../../tools/setup/display.mjs';
import { onPath } from '../../tools/setup/system-libraries.mjs';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('%s with %o has a display: %s', (platform, environment, expected) => {
  expect(hasDisplay(platform, environment)).toBe(expected);
});

test('the size of the display can be chosen', () => {
  const usual = { width: 1920, height: 1080 };
  expect(sizeFrom(undefined, usual)).toBe(usual);
  expect(sizeFrom('1080x1920', usual)).toEqual({ width: 1080, height: 1920 });
});

test.each(['big', '1920', '1920x', '0x0', '1920x1080x24', '-1920x1080'])('“%s” is no size', (text) => {
  expect(() => sizeFrom(text, { width: 1, height: 1 })).toThrow(`“${text}” is not the size`);
});

const endings = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
test.skipIf(!onPath('Xvfb')).each(endings)(
  '%s of the tool takes the virtual display along',
  async (signal) => {
    const display = new URL('../../tools/setup/display.mjs', import.meta.url).href;
    const tool = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { startVirtualDisplay } = await import('${display}');
     console.log((await startVirtualDisplay({ width: 640, height: 480 })).name);
     setInterval(() => {}, 1000);`,
    ]);
    const name = await new Promise<string>((resolve) =>
      tool.stdout.once('data', (text) => resolve(`${text}`)),
    );
    const socket = join('/tmp/.X11-unix', name.trim().replace(':', 'X'));
    expect(existsSync(socket)).toBe(true);
    tool.kill(signal);
    await vi.waitFor(() => expect(existsSync(socket)).toBe(false), { timeout: 5000 });
  },
);
