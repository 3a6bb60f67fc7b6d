// The steps that stand before every way of running the exhibit, in their order.
import { ensureDependencies } from './dependencies.mjs';
import { ensureRuntime, runtimeVersions } from './runtime.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/** How many steps `prepareRuntime` takes. */
export const preparationSteps = 3;

/**
 * @param {import('./progress.mjs').Progress} progress
 * @param {string[]} programs that are needed besides the runtime, such as Xvfb
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 */
export async function prepareRuntime(progress, programs) {
  await progress.step('dependencies', ensureDependencies);
  const runtime = await progress.step('runtime', ensureRuntime);
  await progress.step('system libraries', async (say) => {
    const libraries = await ensureSystemLibraries({ executable: runtime.executable, programs }, say);
    return { note: `${libraries.note}; ${await runtimeVersions(runtime)} starts` };
  });
  return runtime;
}
