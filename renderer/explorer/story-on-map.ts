// What the pack tells on the map, prepared once: order, days, and the plane.
import type { DaySpan } from '../../exhibit/map/day';
import { campStateAt, type CampState, type Moment, routeDays } from '../../exhibit/map/happenings';
import { placesByImportance } from '../../exhibit/map/importance';
import { periodOf } from '../../exhibit/map/period';
import { eventDays, type Pace, paceOf } from '../../exhibit/map/playing-date';
import type { RouteMode } from '../../exhibit/pack/map-schema';
import { entry, type Pack } from '../../exhibit/pack/pack';
import { type ExplorerPlane, explorerPlane } from './explorer-world';

export interface StoryOnMap {
  readonly plane: ExplorerPlane;
  readonly period: DaySpan;
  readonly pace: Pace;
  /** Days of exactly dated events, with repetitions: where they cluster, much happened. */
  readonly events: readonly number[];
  readonly modes: Readonly<Record<string, RouteMode>>;
  /** Every way of going that some route has. */
  readonly shownModes: readonly RouteMode[];
  readonly stateOf: (placeId: string, moment: Moment) => CampState;
}

/** What stands on the map and has no separate existence: the chosen place or route. */
export interface Chosen {
  readonly kind: 'place' | 'route';
  readonly id: string;
}

export function storyOnMap(pack: Pack): StoryOnMap {
  const period = periodOf(pack);
  const events = eventDays(pack).filter((day) => day >= period.first && day <= period.last);
  const from = new Map<string, DaySpan[]>();
  for (const route of Object.values(pack.routes)) {
    from.set(route.from, [...(from.get(route.from) ?? []), routeDays(route)]);
  }
  return {
    plane: explorerPlane(pack.places, pack.routes, placesByImportance(pack)),
    period,
    events,
    pace: paceOf(period, events),
    modes: Object.fromEntries(Object.entries(pack.routes).map(([id, { mode }]) => [id, mode])),
    shownModes: [...new Set(Object.values(pack.routes).map(({ mode }) => mode))],
    stateOf: (placeId, moment) =>
      campStateAt(entry(pack.places, placeId).reached, from.get(placeId) ?? [], moment),
  };
}
