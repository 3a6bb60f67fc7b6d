// The story as the pack's own files tell it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { storyFileSchema } from '../../../exhibit/pack/story-schema';

export const packFolder = join(import.meta.dirname, '../../../assets/packs/marchas');

/** Chapter and scene ids in the order of the story. */
export async function storyOf(folder = packFolder): Promise<{ chapter: string; scene: string }[]> {
  const content: unknown = parse(await readFile(join(folder, 'story.yaml'), 'utf8'));
  const { chapters } = v.parse(storyFileSchema, content);
  return chapters.flatMap(({ id: chapter, scenes }) => scenes.map(({ id: scene }) => ({ chapter, scene })));
}
