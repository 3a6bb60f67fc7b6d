// What the exhibit is shown on: the display of the machine or a virtual one, with Chromium's sandbox or, for root, without.
import { hasDisplay, sizeFrom, startVirtualDisplay } from './display.mjs';
import { takePictures } from './pictures.mjs';
import { runtimeEnvironment } from './runtime.mjs';
import { decideSandbox } from './sandbox.mjs';

/**
 * @typedef {object} Stage
 * @property {string[]} switches for Electron
 * @property {string[]} args for the application
 * @property {NodeJS.ProcessEnv} environment
 */

/**
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string[]} args what the person wants the application to be told; it is, unchanged
 * @returns {Promise<Stage>}
 */
export async function openStage(runtime, args) {
  const sandbox = await decideSandbox(runtime.folder);
  const switches = sandbox.off ? ['--no-sandbox'] : [];
  const environment = { ...process.env, ...runtimeEnvironment(runtime) };
  if (hasDisplay()) return { switches, args, environment };
  const size = sizeFrom(process.env['VIGILIA_DISPLAY_SIZE'], { width: 1920, height: 1080 });
  const display = await startVirtualDisplay(size);
  console.error(`There is no display here: the exhibit runs on a virtual one, ${size.width}x${size.height}.`);
  return {
    switches,
    args: [...args, ...takePictures(args)],
    environment: { ...environment, ...display.environment },
  };
}
