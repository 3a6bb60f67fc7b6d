// Choosing a place or a route, by touch or from the list, and bringing it where the card does not cover it.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Camera } from '../../exhibit/map/camera';
import { routeDays } from '../../exhibit/map/happenings';
import { within } from '../../exhibit/map/day';
import { boundsOf, grown, type Point, type Rect } from '../map/geometry';
import { toScreen } from '../map/projection';
import type { Labels } from './explorer-map';
import type { Chosen, StoryOnMap } from './story-on-map';
import { touchedAt } from './touched';
import type { ExplorerMapParts } from './use-explorer-map';
import type { DateHand } from './use-moment';
import type { Overlays } from './use-overlays';

type ChosenBy = 'touch' | 'list';

export interface Choosing {
  readonly chosen: Chosen | undefined;
  /** What was chosen before the card was closed. */
  readonly last: Chosen | undefined;
  readonly choose: (chosen: Chosen | undefined, by?: ChosenBy) => void;
  /** A finger on the map, in CSS pixels. */
  readonly touch: (at: Point) => void;
  /** The last touch was the first half of two taps, and chose nothing. */
  readonly takeBack: () => void;
}

interface ChoosingParts {
  readonly story: StoryOnMap;
  readonly map: ExplorerMapParts;
  readonly dates: DateHand;
  readonly overlays: Overlays;
  readonly root: RefObject<HTMLDivElement | null>;
}

/** What was touched on the plane, in kilometres, so that it can be found again wherever the camera is. */
interface Spot {
  readonly by: ChosenBy;
  readonly points: readonly Point[];
}

/** A second tap may come: until then the map stays under the finger. */
const secondTapS = 0.4;
/** A chosen place is shown with this much around it; kilometres. */
const placeSpanKm = 420;
const aroundUnits = 2.4;

export function useChoosing({ story, map, dates, overlays, root }: ChoosingParts): Choosing {
  const [chosen, setChosen] = useState<Chosen>();
  const [last, setLast] = useState<Chosen>();
  const spot = useRef<Spot | undefined>(undefined);
  const before = useRef<Chosen | undefined>(undefined);
  const { hand, setting, framing, labels, worldFor } = map;

  const choose = (next: Chosen | undefined, by: ChosenBy = 'list'): void => {
    before.current = chosen;
    spot.current = next && { by, points: pointsOf(story, next) };
    if (next?.kind === 'route') showDrawn(story, dates, next.id);
    if (next) setLast(next);
    setChosen(next);
  };

  const touch = (at: Point): void => {
    const camera = hand.camera.get();
    if (!camera || !labels || !root.current) return;
    const world = worldFor(labels.pxPerKm);
    const scale = labels.pxPerKm / camera.pxPerKm;
    const there = { x: (at.x - camera.origin.x) * scale, y: (at.y - camera.origin.y) * scale };
    const pxPerMm = scale * mmOf(root.current);
    const touched = touchedAt(world, labels.placed, { at: there, pxPerMm, moment: dates.moment.get() });
    choose(touched, 'touch');
    if (touched?.kind === 'route') {
      spot.current = {
        by: 'touch',
        points: [{ x: there.x / labels.pxPerKm, y: there.y / labels.pxPerKm }],
      };
    }
  };

  // After the card has its place, the chosen thing comes out from under it.
  useLayoutEffect(() => {
    const [camera, surface] = [hand.camera.get(), setting?.surface];
    const found = spot.current;
    if (!chosen || !found || !camera || !surface) return;
    const free = overlays.freeOf(surface.size);
    if (found.by === 'list') {
      const there = framing(found.points, free, chosen.kind === 'place' ? placeSpanKm : undefined);
      if (there) hand.glide(there);
      return;
    }
    const touched = boundsOf([
      ...found.points.map((point) => toScreen(camera, point)),
      ...cornersOfName(chosen, labels, camera),
    ]);
    const wayIn = wayInto(grown(free, -aroundUnits * surface.unitPx), touched);
    if (wayIn) hand.glidePan(wayIn, secondTapS);
    // Only a new choice moves the map.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [chosen]);

  return {
    chosen,
    last,
    choose,
    touch,
    takeBack: () => {
      hand.hold();
      setChosen(before.current);
      spot.current = undefined;
    },
  };
}

function pointsOf(story: StoryOnMap, { kind, id }: Chosen): readonly Point[] {
  if (kind === 'place') return story.plane.places.filter((place) => place.id === id);
  return story.plane.routes.find((route) => route.id === id)?.path.points ?? [];
}

/** A route chosen from the list stands on the map: if it lies in the future, the date goes to its end. */
function showDrawn(story: StoryOnMap, dates: DateHand, id: string): void {
  const route = story.plane.routes.find((one) => one.id === id)?.route;
  if (!route) return;
  const days = routeDays(route);
  if (dates.moment.get() <= days.first) dates.setDay(within(story.period, days.last));
}

/** The name of a place belongs to what was touched. CSS pixels. */
function cornersOfName(chosen: Chosen, labels: Labels | undefined, camera: Camera): Point[] {
  const box = labels?.placed.find(({ id }) => chosen.kind === 'place' && id === chosen.id)?.box;
  if (!box || labels?.pxPerKm !== camera.pxPerKm) return [];
  const corner = { x: camera.origin.x + box.x, y: camera.origin.y + box.y };
  return [corner, { x: corner.x + box.width, y: corner.y + box.height }];
}

/** How the map must move for a box to lie inside the rectangle; undefined where it does already. */
function wayInto(rect: Rect, box: Rect): Point | undefined {
  const x = stepInto([rect.x, rect.x + rect.width], [box.x, box.x + box.width]);
  const y = stepInto([rect.y, rect.y + rect.height], [box.y, box.y + box.height]);
  return x === 0 && y === 0 ? undefined : { x, y };
}

function stepInto([start, end]: readonly [number, number], [from, to]: readonly [number, number]): number {
  if (from < start) return start - from;
  return to > end ? end - to : 0;
}

/** CSS pixels of a millimetre, by the page's own measure. */
function mmOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).getPropertyValue('--mm')) || 1;
}
