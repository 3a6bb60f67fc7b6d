// The only reader of what the preload hangs into the page.
import { bridgeName, type Bridge } from '../../exhibit/ipc/contract';

declare global {
  interface Window {
    readonly [bridgeName]?: Bridge;
  }
}

/** @throws Error when the page runs without its preload: nothing of the exhibit could be loaded then. */
export function readBridge(): Bridge {
  const bridge = window[bridgeName];
  if (!bridge) throw new Error('the page runs without its preload: start it with the application');
  return bridge;
}
