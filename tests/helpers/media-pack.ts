// A small pack with an image, a film of twenty minutes and a sound, as a museum would add them.
import { fileURLToPath } from 'node:url';
import { checkPack } from '../../exhibit/pack/check-pack';
import { formatProblem } from '../../exhibit/pack/problem';
import type { Edit } from './example-pack';
import { readPack } from './read-pack';

export const mediaPackFolder = fileURLToPath(new URL('../fixtures/packs/media', import.meta.url));

const media = readPack(mediaPackFolder);

/** What the checker says about the media pack after the edits, a line for each problem. */
export function mediaProblemsAfter(...edits: readonly Edit[]): string[] {
  const draft = { files: new Map(media.files), pictures: new Set(media.pictures) };
  for (const edit of edits) edit(draft);
  return checkPack(draft.files, draft.pictures).problems.map(formatProblem);
}
