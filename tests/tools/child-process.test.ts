// Nothing that a tool starts outlives it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { capture, run } from '../../tools/setup/child-process.mjs';

test('what a program writes and how it ends is handed back', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
  const { code, output } = await capture(process.execPath, ['-e', script]);
  expect({ code, lines: output.split('\n').filter(Boolean).toSorted() }).toEqual({
    code: 3,
    lines: ['err', 'out'],
  });
});

test('a program ended by a signal has failed', async () => {
  expect(await run(process.execPath, ['-e', 'process.kill(process.pid, "SIGTERM")'])).toBe(128 + 15);
});

test('a program that takes too long is ended', async () => {
  const { code } = await capture(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    timeLimitMs: 200,
  });
  expect(code).toBe(128 + 9);
});

test('a program that cannot be started is an error', async () => {
  await expect(run('no-such-program', [])).rejects.toThrow('ENOENT');
});

test('a signal ends the tool, its program and what that has started', async () => {
  const module = new URL('../../tools/setup/child-process.mjs', import.meta.url).href;
  const grandchild = 'console.log("started"); setInterval(() => {}, 1000)';
  const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(grandchild)}],
    { stdio: 'inherit' })`;
  const tool = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `const { run } = await import('${module}'); await run(process.execPath, ['-e', ${JSON.stringify(child)}]);`,
  ]);
  await once(tool.stdout, 'data');
  tool.kill('SIGTERM');
  // `close`, unlike `exit`, comes when the last of them has let go of the output.
  expect(await once(tool, 'close')).toEqual([128 + 15, null]);
});
