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
  return { ...pack, chapters, facts: factsToldIn(chapters, pack) };
}

/** Without the facts that only scenes left out tell: the timeline and the map would tell them otherwise. */
function factsToldIn(chapters: Pack['chapters'], pack: Pack): Pack['facts'] {
  const factsOf = (of: Pack['chapters']) =>
    new Set(of.flatMap(({ scenes }) => scenes.flatMap(({ facts }) => facts)));
  const [before, now] = [factsOf(pack.chapters), factsOf(chapters)];
  return Object.fromEntries(Object.entries(pack.facts).filter(([id]) => now.has(id) || !before.has(id)));
}
