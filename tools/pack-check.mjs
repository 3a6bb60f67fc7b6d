// `npm run pack:check [dir]`: checks a content pack. The check itself is written in TypeScript, in pack-check.ts.
import './setup/require-node.mjs';
import { run } from './setup/child-process.mjs';
import { runCommand } from './setup/command.mjs';
import { dependenciesAreCurrent, ensureDependencies } from './setup/dependencies.mjs';
import { projectRoot } from './setup/paths.mjs';
import { progressOf } from './setup/progress.mjs';

await runCommand(async () => {
  if (!dependenciesAreCurrent(projectRoot)) await progressOf(1).step('dependencies', ensureDependencies);
  return run(process.execPath, ['--import', 'tsx', 'tools/pack-check.ts', ...process.argv.slice(2)]);
});
