// What had happened by a moment, on a canvas: routes as far as they had come, and what is known of each camp.
import type { CampState } from '../../exhibit/map/happenings';
import { type Moment, routeGlowAt, routeProgressAt } from '../../exhibit/map/happenings';
import { drawRoute, type RouteContext } from '../map/draw-routes';
import type { MapColours } from '../map/map-colours';
import type { World, WorldMark, WorldRoute } from './explorer-world';

/** What the explorer needs of a canvas, so that a test can record it. */
export type ExplorerContext = RouteContext & Pick<CanvasRenderingContext2D, 'arc' | 'fill' | 'fillStyle'>;

export interface Telling {
  readonly moment: Moment;
  readonly stateOf: (placeId: string) => CampState;
  readonly selected: { readonly kind: 'place' | 'route'; readonly id: string } | undefined;
}

/** How much a line that is over still says: a march on foot more than a straight line of rails. */
const dimPresence = { foot: 0.5, mixed: 0.45, ship: 0.42, train: 0.3 } as const;
const selectedWidth = 1.8;
const ringUnits = 0.1;
const knotUnits = 0.075;
const pointUnits = 0.15;
const haloUnits = 0.07;
const selectionUnits = 0.32;

/** What to draw: everything, or only some routes, or everything but them. */
export type TellingPart =
  { readonly kind: 'all' } | { readonly kind: 'only' | 'without'; readonly routes: ReadonlySet<string> };

export function drawTelling(
  context: ExplorerContext,
  world: World,
  telling: Telling,
  part: TellingPart,
  colours: MapColours,
): void {
  const { moment } = telling;
  const begun = world.routes.filter(({ days }) => moment > days.first);
  // What is over lies under what is under way, and the chosen route above all.
  const order = begun
    .filter(({ id }) => part.kind === 'all' || (part.kind === 'only') === part.routes.has(id))
    .toSorted((a, b) => heightOf(a, telling) - heightOf(b, telling));
  context.lineJoin = 'round';
  for (const route of order) drawTold(context, route, telling, colours);
  context.globalAlpha = 1;
  context.setLineDash([]);
  if (part.kind === 'only') return;
  for (const mark of world.marks.toReversed()) drawMark(context, mark, world.markUnitPx, telling, colours);
}

/** The routes that look the same whatever more the days bring. */
export function settledRoutes(world: World, telling: Telling): Set<string> {
  const settled = world.routes.filter(
    (route) => !isSelected(route, telling) && routeGlowAt(route.days, telling.moment) === 0,
  );
  return new Set(settled.map(({ id }) => id));
}

function isSelected({ id }: WorldRoute, { selected }: Telling): boolean {
  return selected?.kind === 'route' && selected.id === id;
}

function heightOf(route: WorldRoute, telling: Telling): number {
  return isSelected(route, telling) ? 2 : routeGlowAt(route.days, telling.moment);
}

function drawTold(
  context: ExplorerContext,
  route: WorldRoute,
  telling: Telling,
  { ground }: MapColours,
): void {
  const chosen = isSelected(route, telling);
  const dim = dimPresence[route.mode];
  const presence = chosen ? 1 : dim + (1 - dim) * routeGlowAt(route.days, telling.moment);
  const progress = routeProgressAt(route.days, telling.moment);
  drawRoute(context, chosen ? emphasised(route) : route, progress, ground, presence);
}

function emphasised(route: WorldRoute): WorldRoute {
  const { style } = route;
  return {
    ...route,
    style: {
      ...style,
      width: style.width * selectedWidth,
      dash: style.dash.map((length) => length * selectedWidth),
    },
  };
}

/**
 * A ring for every place. A camp carries a point in it; one that the SS have emptied, wholly or in part, an open
 * circle instead; one that Allied troops have reached is full.
 */
function drawMark(
  context: ExplorerContext,
  mark: WorldMark,
  unitPx: number,
  telling: Telling,
  colours: MapColours,
): void {
  const isChosen = telling.selected?.kind === 'place' && telling.selected.id === mark.id;
  const state = telling.stateOf(mark.id);
  const line = (mark.rank === 'waypoint' ? knotUnits : ringUnits) * unitPx;
  const colour = mark.rank === 'waypoint' ? colours.waypoint : colours.place;
  disc(context, mark, mark.radius + haloUnits * unitPx, colours.ground);
  circle(context, mark, mark.radius - line / 2, colour, line);
  if (state === 'reached') disc(context, mark, mark.radius - 2.1 * line, colour);
  else if (mark.rank === 'camp' && state === 'standing') disc(context, mark, pointUnits * unitPx, colour);
  else if (mark.rank === 'camp') circle(context, mark, pointUnits * unitPx, colour, 0.55 * line);
  if (isChosen) circle(context, mark, mark.radius + selectionUnits * unitPx, colour, 0.7 * line);
}

function disc(context: ExplorerContext, at: WorldMark, radius: number, colour: string): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

function circle(
  context: ExplorerContext,
  at: WorldMark,
  radius: number,
  colour: string,
  width: number,
): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
