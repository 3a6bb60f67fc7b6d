// Runs the tests that drive the real application, on a virtual display, with Chromium's sandbox on wherever that can be.
import { join } from 'node:path';
import { run } from '../setup/child-process.mjs';
import { startVirtualDisplay } from '../setup/display.mjs';
import { packageProgram } from '../setup/package-program.mjs';
import { nodeModules, projectRoot } from '../setup/paths.mjs';
import { runtimeEnvironment } from '../setup/runtime.mjs';
import { decideSandbox, runsAsRoot, sandboxIsPossible } from '../setup/sandbox.mjs';
import { onPath } from '../setup/system-libraries.mjs';
import { playwrightCases } from './case-counts.mjs';
import { asOrdinaryUser, closedOnTheWay, firstClosed, makeHome } from './ordinary-user.mjs';

/** Room for the largest window that a test opens, upright and lying. */
const displaySize = { width: 3840, height: 3840 };

/** @typedef {{ prefix: string[], environment: NodeJS.ProcessEnv }} TestUser prefix: the command that becomes the user */

/**
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 * @param {string} output folder for everything the tests leave behind
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function endToEnd(runtime, output) {
  const user = await chooseUser(runtime, output);
  const display = process.platform === 'linux' ? await startVirtualDisplay(displaySize) : { environment: {} };
  const report = join(output, 'end-to-end.json');
  const [command, ...args] = [
    ...user.prefix,
    process.execPath,
    packageProgram('playwright'),
    'test',
    '--config=tests/e2e/playwright.config.ts',
    '--reporter=list,json',
  ];
  const env = {
    ...process.env,
    ...runtimeEnvironment(runtime),
    ...display.environment,
    ...user.environment,
    VIGILIA_TEST_OUTPUT: output,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const code = await run(command, args, { env });
  return { ok: code === 0, cases: playwrightCases(report) };
}

/**
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 * @param {string} output
 * @returns {Promise<TestUser>}
 */
async function chooseUser(runtime, output) {
  if (!runsAsRoot()) {
    await decideSandbox(runtime.folder);
    return { prefix: [], environment: {} };
  }
  const obstacle = await whyOnlyRoot(runtime, output);
  if (obstacle === undefined) return { prefix: asOrdinaryUser, environment: makeHome(output) };
  console.log(`\n!!! NOT TESTED: Chromium's sandbox. These tests run as root, because ${obstacle}.\n`);
  return { prefix: [], environment: { VIGILIA_NO_SANDBOX: '1' } };
}

/**
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 * @param {string} output
 * @returns {Promise<string | undefined>}
 */
async function whyOnlyRoot(runtime, output) {
  if (!onPath('setpriv')) return 'there is no `setpriv` to become an ordinary user with';
  const ours = ['package.json', 'assets', 'build', 'electron', 'exhibit', 'renderer', 'tests'];
  const closed =
    closedOnTheWay(output) ??
    firstClosed([
      process.execPath,
      runtime.folder,
      join(nodeModules, 'playwright'),
      ...ours.map((path) => join(projectRoot, path)),
    ]);
  if (closed !== undefined) return `an ordinary user may not read ${closed}`;
  if (await sandboxIsPossible(runtime.folder, { prefix: asOrdinaryUser })) return undefined;
  return 'this system forbids user namespaces';
}
