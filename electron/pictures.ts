// Pictures of the screen, one for each scene that has come to rest: for whoever has no display, and for reviews.
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NativeImage } from 'electron';
import type { SceneShown } from '../exhibit/ipc/contract';
import type { Journal } from './journal/journal';

export interface PictureOptions {
  readonly folder: string;
  readonly capture: () => Promise<Pick<NativeImage, 'toPNG'>>;
  readonly journal: Journal;
}

/** The loop never ends, a disk does: beyond this many, the oldest picture makes room. */
const mostPictures = 500;

/** Takes one picture at a time. A scene that comes to rest meanwhile waits; one that the next overtakes is left out. */
export function takePictures({ folder, capture, journal }: PictureOptions): (scene: SceneShown) => void {
  const taken: string[] = [];
  let count = 0;
  let waiting: SceneShown | undefined;
  let isBusy = false;

  async function take(scene: SceneShown): Promise<void> {
    count += 1;
    const path = join(folder, pictureName(count, scene));
    await writeWhole(path, (await capture()).toPNG());
    taken.push(path);
    journal.info('picture', path);
    if (taken.length > mostPictures) await rm(taken.shift() ?? '', { force: true });
  }

  async function takeAll(): Promise<void> {
    isBusy = true;
    while (waiting) {
      const scene = waiting;
      waiting = undefined;
      await take(scene).catch((error: unknown) => journal.error('a picture could not be written', error));
    }
    isBusy = false;
  }

  return (scene) => {
    waiting = scene;
    if (!isBusy) void takeAll();
  };
}

/** Names come from a page: what cannot stand in a file's name is left out. */
export function pictureName(count: number, { mode, chapter, scene, language }: SceneShown): string {
  const words = [mode, chapter, scene, language].map((word) =>
    word.replaceAll(/[^A-Za-z0-9_-]/g, '').slice(0, 40),
  );
  return `${String(count).padStart(4, '0')}-${words.join('-')}.png`;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.tmp`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}
