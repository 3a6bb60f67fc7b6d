// What the map shows when it is opened from a scene: that scene's day, and its part of the region.
import { entry, type Pack } from '../pack/pack';
import type { Scene } from '../pack/scene-schema';
import { type Day, type DaySpan, daysOf, within } from './day';

export interface MapOpening {
  readonly day: Day;
  /** Places that must be seen. */
  readonly frame: readonly string[];
}

/** The latest end of the scene's facts, within the period; a map scene's own frame, otherwise the whole region. */
export function openingOf(scene: Scene, pack: Pick<Pack, 'facts' | 'places'>, period: DaySpan): MapOpening {
  const ends = scene.facts.map((id) => daysOf(entry(pack.facts, id).end).last);
  // A chapter's opening names facts of the whole chapter; its span says when that chapter ends.
  const chapterEnd = scene.type === 'opening' ? scene.span?.end : undefined;
  const last = chapterEnd === undefined ? Math.max(...ends) : daysOf(chapterEnd).last;
  return { day: within(period, last), frame: scene.type === 'map' ? scene.frame : Object.keys(pack.places) };
}
