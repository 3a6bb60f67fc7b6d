// How the three parts are built: main and preload as one CommonJS file each, the renderer as plain files beside them.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The oldest runtime that is supported: Electron 33, with Chromium 130 and Node 20.18. */
const oldest = { chrome: 'chrome130', node: 'node20.18' };

/** One file that needs nothing but Electron; not minified, so that a stack in the journal can be read. */
function singleFile(source: string, outDir: string, fileName: string) {
  return {
    build: {
      outDir,
      target: oldest.node,
      externalizeDeps: false,
      sourcemap: false,
      rollupOptions: {
        input: resolve(source),
        output: { format: 'cjs' as const, entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  main: singleFile('electron/main.ts', 'build/main', 'main.cjs'),
  preload: singleFile('electron/preload.ts', 'build/preload', 'preload.cjs'),
  renderer: {
    root: 'renderer',
    plugins: [react()],
    server: { host: '127.0.0.1' },
    build: {
      outDir: 'build/renderer',
      target: oldest.chrome,
      minify: true,
      sourcemap: false,
      // Every file has an address of its own: the content security policy knows no `data:`.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // It is read from the disk beside it.
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: resolve('renderer/index.html') },
    },
  },
});
