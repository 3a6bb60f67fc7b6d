// Prints the folder of the Electron runtime, installing what is needed for it:
//   export ELECTRON_OVERRIDE_DIST_PATH="$(node tools/setup/print-runtime.mjs)"
import './require-node.mjs';
import { runCommand } from './command.mjs';
import { preparationSteps, prepareRuntime } from './prepare.mjs';
import { progressOf } from './progress.mjs';

await runCommand(async () => {
  const runtime = await prepareRuntime(progressOf(preparationSteps), []);
  console.log(runtime.folder);
  return 0;
});
