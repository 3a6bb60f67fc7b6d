// The default app of the substitute runtime, which has none of its own: `electron [switches] <folder> [arguments]`
// opens the application in <folder>, as it does with every other Electron.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(`${process.cwd()}/`));

// Electron waits with `ready` for this module and all it awaits. Playwright's own module (`-r`) comes first.
try {
  const { folder, modulesFirst } = readArguments(process.argv.slice(1));
  modulesFirst.forEach((module) => require(module));
  await open(folder);
} catch (error) {
  console.error(error);
  app.exit(1);
}

/** @param {string[]} argv */
function readArguments(argv) {
  /** @type {string[]} */
  const modulesFirst = [];
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (argument === '-r' || argument === '--require') modulesFirst.push(argv[(index += 1)] ?? '');
    else if (!argument.startsWith('-')) return { folder: resolve(argument), modulesFirst };
  }
  throw new Error('Usage: electron [switches] <folder of the application> [arguments]');
}

/** @param {string} folder */
async function open(folder) {
  const manifest = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(manifest.productName ?? manifest.name);
  callInternal('setVersion', manifest.version ?? '0.0.0');
  callInternal('setAppPath', folder);
  const main = require.resolve(resolve(folder, manifest.main ?? 'index.js'));
  // A CommonJS main is required, not imported: it has then run, and registered its schemes, before anything else can.
  if (isEsModule(main, manifest)) await import(pathToFileURL(main).href);
  else require(main);
}

/**
 * @param {string} main
 * @param {{ type?: string }} manifest
 */
function isEsModule(main, manifest) {
  return main.endsWith('.mjs') || (manifest.type === 'module' && !main.endsWith('.cjs'));
}

/**
 * Electron keeps these methods out of its types, because only a default app needs them.
 * @param {'setVersion' | 'setAppPath'} method
 * @param {string} value
 */
function callInternal(method, value) {
  Reflect.get(app, method).call(app, value);
}
