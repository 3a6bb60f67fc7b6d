// `npm run bench [-- --seconds <n>]`: measures the running exhibit; the last line is JSON.
import './setup/require-node.mjs';
import { ensureBuild } from './setup/build.mjs';
import { run } from './setup/child-process.mjs';
import { runCommand } from './setup/command.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { packageProgram } from './setup/package-program.mjs';
import { preparationSteps, prepareRuntime } from './setup/prepare.mjs';
import { progressOf } from './setup/progress.mjs';
import { runtimeEnvironment } from './setup/runtime.mjs';
import { decideSandbox, runsAsRoot } from './setup/sandbox.mjs';

/** Room for the window that is measured, which stands somewhere on it. */
const displaySize = { width: 3840, height: 2160 };

await runCommand(async () => {
  const progress = progressOf(preparationSteps + 1);
  const runtime = await prepareRuntime(progress, ['Xvfb']);
  await progress.step('build', () => ensureBuild());
  // Chromium refuses its sandbox to root.
  const user = runsAsRoot() ? { VIGILIA_NO_SANDBOX: '1' } : {};
  if (!runsAsRoot()) await decideSandbox(runtime.folder);
  const display = process.platform === 'linux' ? await startVirtualDisplay(displaySize) : { environment: {} };
  const env = { ...process.env, ...runtimeEnvironment(runtime), ...display.environment, ...user };
  return run(process.execPath, [packageProgram('tsx'), 'tests/bench/bench.ts', ...process.argv.slice(2)], {
    env,
  });
});
