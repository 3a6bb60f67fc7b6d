// The time that a chapter tells, and where it lies in the time of the whole story.
import { entry, type Pack } from '../pack/pack';
import type { SceneOf } from '../pack/scene-schema';
import { dayAfter, firstDay, monthOf, monthsOf, periodAround, type Period } from './partial-date';

/** A month of the axis: where it begins, as a share of the axis from 0 to 1. */
export interface AxisMonth {
  readonly month: string;
  readonly at: number;
}

/** The story's time as a line, and a chapter's part of it, in shares from 0 to 1. */
export interface ChapterAxis {
  readonly months: readonly AxisMonth[];
  readonly start: number;
  readonly end: number;
}

/** What the opening says itself, or else the time of its facts. */
export function spanOf(pack: Pack, scene: SceneOf<'opening'>): Period {
  return scene.span ?? periodAround(scene.facts.map((id) => entry(pack.facts, id)));
}

/** The line holds whole months, from the first that any chapter's opening names to the last. */
export function chapterAxis(pack: Pack, scene: SceneOf<'opening'>): ChapterAxis {
  const openings = pack.chapters
    .flatMap((chapter) => chapter.scenes)
    .filter((candidate) => candidate.type === 'opening');
  const story = periodAround([...openings, scene].map((opening) => spanOf(pack, opening)));
  const first = firstDay(monthOf(story.start));
  const length = dayAfter(monthOf(story.end)) - first;
  const shareOf = (day: number) => (day - first) / length;
  const span = spanOf(pack, scene);
  return {
    months: monthsOf(story).map((month) => ({ month, at: shareOf(firstDay(month)) })),
    start: shareOf(firstDay(span.start)),
    end: shareOf(dayAfter(span.end)),
  };
}
