// The story that a museum chose to tell: whole, or without the scenes about killings.
import type { Settings } from '../kiosk/settings-schema';
import type { Pack } from '../pack/pack';

/**
 * The pack as this profile tells it. For younger groups the adult, not the child, chooses a path without massacre
 * scenes (history notes, "Visitor care and audiences"). A chapter left empty is left out.
 */
export function packForProfile(pack: Pack, profile: Settings['profile']): Pack {
  if (profile === 'full') return pack;
  const chapters = pack.chapters
    .map((chapter) => ({ ...chapter, scenes: chapter.scenes.filter(({ care }) => care === undefined) }))
    .filter(({ scenes }) => scenes.length > 0);
  return { ...pack, chapters };
}
