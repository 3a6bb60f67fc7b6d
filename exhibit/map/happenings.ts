// What had happened by a moment. Said only where it is sure: something of "January" has begun when January is over.
import type { Place, Route } from '../pack/map-schema';
import { type Day, type DaySpan, daysOf } from './day';

/**
 * A moment on the map's time line, in days since 1970 and parts of them: 3.5 is noon of day 3.
 * The map "on day 3" shows the moment 4, when that day is over.
 */
export type Moment = number;

export function endOfDay(day: Day): Moment {
  return day + 1;
}

/** The day that a moment belongs to; the end of a day still belongs to it. */
export function dayAt(moment: Moment): Day {
  return Math.ceil(moment) - 1;
}

/**
 * The days on which a route is known to have been under way. Where only a month is known, the latest day that the
 * date can mean: nothing stands on the map before it had surely happened.
 */
export function routeDays({ start, end }: Pick<Route, 'start' | 'end'>): DaySpan {
  return { first: daysOf(start).last, last: daysOf(end).last };
}

export type RouteState = 'toCome' | 'underWay' | 'past';

export function routeStateAt(days: DaySpan, moment: Moment): RouteState {
  if (moment <= days.first) return 'toCome';
  return moment <= endOfDay(days.last) ? 'underWay' : 'past';
}

/** How far a route is drawn, 0 to 1: evenly over its days, for no source says more. */
export function routeProgressAt({ first, last }: DaySpan, moment: Moment): number {
  return Math.min(1, Math.max(0, (moment - first) / (last + 1 - first)));
}

/** Time in which a line that is over goes from bright to dim, in days. */
const afterglowDays = 3;

/** How bright a drawn route is: 1 while it is under way, 0 some days after. */
export function routeGlowAt({ last }: DaySpan, moment: Moment): number {
  return Math.min(1, Math.max(0, 1 - (moment - endOfDay(last)) / afterglowDays));
}

/**
 * What is known of a camp: `left`, when a route that began there has ended (never that nobody was left), and
 * `reached`, when Allied troops had come according to a fact.
 */
export type CampState = 'standing' | 'left' | 'reached';

export function campStateAt(
  reached: Place['reached'],
  routesFrom: readonly DaySpan[],
  moment: Moment,
): CampState {
  if (reached && moment > daysOf(reached.on).first) return 'reached';
  return routesFrom.some((days) => routeStateAt(days, moment) === 'past') ? 'left' : 'standing';
}
