// `npm run dev [-- arguments of the application]`: the exhibit with hot reload.
import './setup/require-node.mjs';
import { forgetBuild } from './setup/build.mjs';
import { run } from './setup/child-process.mjs';
import { runCommand } from './setup/command.mjs';
import { programsForDisplay } from './setup/display.mjs';
import { packageProgram } from './setup/package-program.mjs';
import { preparationSteps, prepareRuntime } from './setup/prepare.mjs';
import { progressOf } from './setup/progress.mjs';
import { openStage } from './setup/stage.mjs';

await runCommand(async () => {
  const runtime = await prepareRuntime(progressOf(preparationSteps), programsForDisplay());
  // The development server writes a main and a preload of its own into the build folder.
  forgetBuild();
  const stage = await openStage(runtime, process.argv.slice(2));
  const args = ['dev', '--watch', '--', ...stage.switches, ...stage.args];
  return run(process.execPath, [packageProgram('electron-vite'), ...args], { env: stage.environment });
});
