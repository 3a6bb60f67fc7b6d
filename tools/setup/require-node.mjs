// Imported first by every command: an old Node then gets a sentence instead of a stack. Written for any Node with ESM.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const wanted = /(\d+)\.(\d+)/.exec(manifest.engines.node) || [];
const found = process.versions.node.split('.');

if (
  Number(found[0]) < Number(wanted[1]) ||
  (found[0] === wanted[1] && Number(found[1]) < Number(wanted[2]))
) {
  console.error(`Vigilia needs Node ${wanted[0]} or newer; this is Node ${process.versions.node}.`);
  console.error('Install a newer one from https://nodejs.org or with your system’s package manager.');
  process.exit(69);
}
