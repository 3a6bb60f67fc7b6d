// `npm run check`: types, lint with the import arrows, and format, in seconds.
import './setup/require-node.mjs';
import { runCommand } from './setup/command.mjs';
import { dependenciesAreCurrent, ensureDependencies } from './setup/dependencies.mjs';
import { projectRoot } from './setup/paths.mjs';
import { progressOf } from './setup/progress.mjs';
import { checkSources } from './test/check-sources.mjs';

await runCommand(async () => {
  if (!dependenciesAreCurrent(projectRoot)) await progressOf(1).step('dependencies', ensureDependencies);
  return (await checkSources()) ? 0 : 1;
});
