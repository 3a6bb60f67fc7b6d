// Reads a pack's folder for tests that check it: no limits, no care for hostile folders (electron/content has those).
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isTextOfPack } from '../../exhibit/pack/pack-files';

export interface PackOnDisk {
  readonly files: ReadonlyMap<string, string>;
  readonly pictures: ReadonlySet<string>;
}

export function readPack(folder: string): PackOnDisk {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .toSorted();
  return {
    files: new Map(
      paths.filter(isTextOfPack).map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
    ),
    pictures: new Set(paths.filter((path) => path.startsWith('media/'))),
  };
}
