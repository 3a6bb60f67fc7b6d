// A folder on the real disk for one test, gone afterwards.
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { examplePackFolder } from '../../helpers/example-pack';

export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'vigilia-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The example pack, to be spoilt at will; beside it there is room for what lies outside a pack. */
export async function examplePackCopy(): Promise<string> {
  const folder = join(await temporaryFolder(), 'pack');
  await cp(examplePackFolder, folder, { recursive: true });
  return folder;
}
