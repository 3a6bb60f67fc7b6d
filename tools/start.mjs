// `npm start [-- arguments of the application]`: from a fresh clone to the exhibit on the screen.
import './setup/require-node.mjs';
import { ensureBuild } from './setup/build.mjs';
import { run } from './setup/child-process.mjs';
import { runCommand } from './setup/command.mjs';
import { hasDisplay, programsForDisplay } from './setup/display.mjs';
import { preparationSteps, prepareRuntime } from './setup/prepare.mjs';
import { progressOf } from './setup/progress.mjs';
import { openStage } from './setup/stage.mjs';

await runCommand(async () => {
  const progress = progressOf(preparationSteps + 1);
  const runtime = await prepareRuntime(progress, programsForDisplay());
  await progress.step('build', () => ensureBuild());
  const stage = await openStage(runtime, process.argv.slice(2));
  // Where there is no display there is no D-Bus either, and Chromium would complain of it line after line.
  const quiet = hasDisplay() ? [] : ['--log-level=3'];
  const args = [...stage.switches, ...quiet, '.', ...stage.args];
  return run(runtime.executable, args, { env: stage.environment });
});
