// Where nobody can see the exhibit, pictures of it: the application writes one whenever the scene changes, and here
// each is named as it appears.
import { mkdirSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from './paths.mjs';

/**
 * @param {readonly string[]} args of the application: a person may have named a folder already
 * @returns {string[]} further arguments for the application
 */
export function takePictures(args) {
  if (args.some((argument) => /^--pictures(=|$)/.test(argument))) return [];
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const folder = join(projectRoot, 'build', 'pictures', time);
  mkdirSync(folder, { recursive: true });
  console.error(`Each time the scene changes, a picture of it goes to ${folder}. Ctrl+C ends the exhibit.`);
  announce(folder);
  return ['--pictures', folder];
}

/** @param {string} folder */
function announce(folder) {
  /** @type {Set<string>} */
  const seen = new Set();
  const watcher = watch(folder, (_, name) => {
    if (name === null || !name.endsWith('.png') || seen.has(name)) return;
    seen.add(name);
    console.log(relative(process.cwd(), join(folder, name)));
  });
  watcher.unref();
}
