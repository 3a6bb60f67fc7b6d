// A map whose date runs: which moment it shows on its way through its stages, and how far each route has come by then.
import type { Route } from '../pack/map-schema';
import { type Day, daysOf } from './day';

/** What the date runs through: from the beginning of the first day to the end of each stage's last day. */
export interface JourneyTimes {
  readonly firstDay: Day;
  /** Never decreasing; at least one. */
  readonly stageEnds: readonly Day[];
}

type Dated = Pick<Route, 'start' | 'end'>;

/** The date runs from the earliest beginning of a route, or from the first stage itself where there is no route. */
export function journeyTimes(
  routes: readonly Dated[],
  stages: readonly { readonly until: string }[],
): JourneyTimes {
  const untils = stages.map(({ until }) => daysOf(until));
  const starts = [...routes.map(({ start }) => daysOf(start).first), untils[0]?.first ?? 0];
  const firstDay = Math.min(...starts);
  // A stage that would end before the one before it lasts no day at all.
  const stageEnds = untils.map((_, index) => Math.max(...untils.slice(0, index + 1).map(({ last }) => last)));
  return { firstDay, stageEnds };
}

/**
 * The moment shown at a position, in days since 1970 and parts of them: 3.5 is noon of day 3, and 4 its end.
 * @param position stages that are over: 1.5 is the middle of the second
 */
export function momentAtPosition({ firstDay, stageEnds }: JourneyTimes, position: number): number {
  const ends = [firstDay, ...stageEnds.map((day) => day + 1)];
  const held = Math.min(stageEnds.length, Math.max(0, position));
  const stage = Math.min(stageEnds.length - 1, Math.floor(held));
  const [from = 0, to = 0] = [ends[stage], ends[stage + 1]];
  return from + (to - from) * (held - stage);
}

/** The day to be read on the map at a moment; the end of a day still belongs to it. */
export function dayShown({ firstDay }: JourneyTimes, moment: number): Day {
  return Math.max(firstDay, Math.ceil(moment) - 1);
}

/**
 * How far a route is drawn at a moment, 0 to 1: evenly from its first day to the end of its last, for no source says
 * more. A date that names only a month means the whole month, but an end no later than the journey's own.
 */
export function routeProgressOn({ start, end }: Dated, { stageEnds }: JourneyTimes, moment: number): number {
  const { first } = daysOf(start);
  const ending = daysOf(end);
  const last = Math.max(ending.first, Math.min(ending.last, stageEnds.at(-1) ?? ending.last));
  return Math.min(1, Math.max(0, (moment - first) / (last + 1 - first)));
}
