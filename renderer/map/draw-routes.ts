// Draws routes as far as each has come. Thin lines only: nobody walks on them.
import type { Point } from './geometry';
import { chevronAt } from './route-chevron';
import { prefixOf, type RoutePath } from './route-path';
import type { LineStyle } from './route-style';

/** What the routes need of a canvas, so that a test can record it. */
export type RouteContext = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'setLineDash'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'globalAlpha'
>;

export interface ScreenRoute {
  readonly id: string;
  /** CSS pixels. */
  readonly path: RoutePath;
  readonly style: LineStyle;
  readonly colour: string;
  /** Where on the way (0..1) its mark of direction stands; absent where there is no room for one. */
  readonly chevron?: number;
}

/** How far the halo reaches beyond the line on each side, as a multiple of the line's width. */
const HALO = 1.1;
const HALO_ALPHA = 0.72;
/** The chevron is finer than its line. */
const CHEVRON_FINENESS = 0.8;

/** Draws each route up to its progress (0..1; a missing one counts as 0), the first one lowest. */
export function drawRoutes(
  context: RouteContext,
  routes: readonly ScreenRoute[],
  progresses: readonly number[],
  ground: string,
): void {
  context.lineJoin = 'round';
  routes.forEach((route, index) => drawRoute(context, route, progresses[index] ?? 0, ground));
}

/**
 * Draws one route up to its progress (0..1). `presence` (0..1) lets it stand back: a line that is over is dimmer
 * than one under way.
 */
export function drawRoute(
  context: RouteContext,
  route: ScreenRoute,
  progress: number,
  ground: string,
  presence = 1,
): void {
  const points = prefixOf(route.path, progress);
  if (points.length < 2) return;
  const { style } = route;

  context.lineCap = 'round';
  context.strokeStyle = ground;
  context.globalAlpha = HALO_ALPHA * presence;
  context.lineWidth = style.width * (1 + 2 * HALO);
  context.setLineDash([]);
  strokeLine(context, points);

  context.globalAlpha = presence;
  context.strokeStyle = route.colour;
  context.lineWidth = style.width;
  context.lineCap = style.cap;
  context.setLineDash([...style.dash]);
  strokeLine(context, points);

  if (route.chevron === undefined || progress < route.chevron) return;
  context.setLineDash([]);
  context.lineCap = 'round';
  context.lineWidth = style.width * CHEVRON_FINENESS;
  strokeLine(context, chevronAt(route.path, route.chevron, style.width));
}

function strokeLine(context: RouteContext, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
}
