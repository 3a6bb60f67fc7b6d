// Where things lie: the checkout and the caches of the tools. Nothing here touches the disk.
import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '../..');
export const nodeModules = join(projectRoot, 'node_modules');

/** Small notes of the tools to themselves; may be deleted at any time. */
export const notesFolder = join(nodeModules, '.cache', 'vigilia');

/** Runtimes made by us, one folder each. Other tools name this path, so it stays where it is. */
export const runtimeCache = join(nodeModules, '.cache', 'electron-runtime');
