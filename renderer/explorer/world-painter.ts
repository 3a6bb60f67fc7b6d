// Puts the map on two canvases, a good deal larger than the screen, and moves them as one picture: while a finger
// draws the map along, nothing is painted until the picture's edge comes near.
import type { Camera } from '../../exhibit/map/camera';
import { drawBase } from '../map/draw-base';
import type { Size } from '../map/geometry';
import { regionGeometry } from '../map/map-data';
import type { MapSetting } from '../map/use-map-setting';
import { drawTelling, settledRoutes, type Telling } from './draw-explorer';
import type { World } from './explorer-world';

export interface WorldPainter {
  /** Shows the map from here: moves the picture, and paints it anew only where it does not reach. */
  show(camera: Camera): void;
  /** Paints the picture as sharp as it can be, once a change of scale has come to rest. */
  settle(camera: Camera): void;
  /**
   * Paints what had happened by the moment told. While the days run, only what changes is painted anew, on a canvas
   * of its own that is no larger than the screen.
   */
  tell(telling: Telling, pace: 'still' | 'running'): void;
}

interface PainterParts {
  /** The element that moves, with both canvases in its corner. */
  readonly picture: HTMLElement;
  readonly base: HTMLCanvasElement;
  readonly ways: HTMLCanvasElement;
  /** Does not move with the picture. */
  readonly live: HTMLCanvasElement;
  readonly setting: MapSetting;
  readonly worldFor: (pxPerKm: number) => World;
}

/** How far the picture reaches beyond each edge of the screen, as a share of the screen; less where it would be huge. */
const overscanShare = 0.3;
const mostPixels = 9e6;
/** From this change of scale on, the picture is painted anew while it still moves. */
const coarsest = 2.2;

export function createWorldPainter(parts: PainterParts, telling: Telling): WorldPainter {
  const { picture, base, ways, live, setting } = parts;
  const { size, pixelRatio } = setting.surface;
  const margin = overscanOf(size, pixelRatio);
  const whole = { width: size.width + 2 * margin.width, height: size.height + 2 * margin.height };
  const contexts = [base, ways].map((canvas) => sized(canvas, whole, margin, pixelRatio));
  const [baseContext, waysContext] = contexts;
  let told = telling;
  let running = false;
  /** While the days run: the routes that stand on the picture itself. */
  let settled: ReadonlySet<string> | undefined;
  let drawn: Camera | undefined;
  let seen: Camera | undefined;

  const paintWays = (): void => {
    if (!drawn || !waysContext) return;
    const world = parts.worldFor(drawn.pxPerKm);
    settled = running ? settledRoutes(world, told) : undefined;
    waysContext.setTransform(1, 0, 0, 1, 0, 0);
    waysContext.clearRect(0, 0, ways.width, ways.height);
    const [x, y] = [drawn.origin.x + margin.width, drawn.origin.y + margin.height];
    waysContext.setTransform(pixelRatio, 0, 0, pixelRatio, x * pixelRatio, y * pixelRatio);
    const part = settled ? ({ kind: 'only', routes: settled } as const) : ({ kind: 'all' } as const);
    drawTelling(waysContext, world, told, part, setting.colours);
  };
  const paintLive = (): void => {
    if (!drawn || !seen || !settled) return;
    const world = parts.worldFor(drawn.pxPerKm);
    const context = live.getContext('2d');
    if (!context) return;
    const scale = (seen.pxPerKm / drawn.pxPerKm) * pixelRatio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, live.width, live.height);
    context.setTransform(scale, 0, 0, scale, seen.origin.x * pixelRatio, seen.origin.y * pixelRatio);
    drawTelling(context, world, told, { kind: 'without', routes: settled }, setting.colours);
  };
  const paint = (camera: Camera): void => {
    drawn = camera;
    const origin = { x: camera.origin.x + margin.width, y: camera.origin.y + margin.height };
    const surface = { ...setting.surface, size: whole };
    if (baseContext) {
      drawBase(baseContext, regionGeometry(), { ...camera, origin }, surface, setting.colours);
    }
    paintWays();
  };
  const place = (camera: Camera): void => {
    if (!drawn) return;
    const scale = camera.pxPerKm / drawn.pxPerKm;
    const x = camera.origin.x - drawn.origin.x * scale;
    const y = camera.origin.y - drawn.origin.y * scale;
    // Whole dots keep the lines as sharp as they were painted.
    picture.style.transform =
      scale === 1
        ? `translate(${dotted(x, pixelRatio)}px, ${dotted(y, pixelRatio)}px)`
        : `translate(${x}px, ${y}px) scale(${scale})`;
  };
  return {
    show(camera) {
      if (!drawn || !reaches(camera, drawn, size, margin)) paint(camera);
      seen = camera;
      place(camera);
      paintLive();
    },
    settle(camera) {
      if (!drawn || drawn.pxPerKm !== camera.pxPerKm) paint(camera);
      seen = camera;
      place(camera);
      paintLive();
    },
    tell(next, pace) {
      const isOther = !running || next.selected !== told.selected;
      told = next;
      running = pace === 'running';
      if (running) {
        if (live.width === 0) sized(live, size, { width: 0, height: 0 }, pixelRatio);
        if (isOther) paintWays();
        return paintLive();
      }
      paintWays();
      // A canvas without dots costs nothing.
      live.width = 0;
    },
  };
}

/** Whether the picture painted for `drawn` still covers the whole screen, and not too coarsely. */
function reaches(camera: Camera, drawn: Camera, size: Size, margin: Size): boolean {
  const scale = camera.pxPerKm / drawn.pxPerKm;
  if (scale > coarsest) return false;
  const left = camera.origin.x - (drawn.origin.x + margin.width) * scale;
  const top = camera.origin.y - (drawn.origin.y + margin.height) * scale;
  const right = left + (size.width + 2 * margin.width) * scale;
  const bottom = top + (size.height + 2 * margin.height) * scale;
  return left <= 0 && top <= 0 && right >= size.width && bottom >= size.height;
}

function overscanOf({ width, height }: Size, pixelRatio: number): Size {
  const screenPixels = width * height * pixelRatio ** 2;
  const share = Math.min(overscanShare, Math.max(0.06, (Math.sqrt(mostPixels / screenPixels) - 1) / 2));
  return { width: Math.round(width * share), height: Math.round(height * share) };
}

function sized(
  canvas: HTMLCanvasElement,
  whole: Size,
  margin: Size,
  pixelRatio: number,
): CanvasRenderingContext2D | undefined {
  canvas.width = Math.round(whole.width * pixelRatio);
  canvas.height = Math.round(whole.height * pixelRatio);
  Object.assign(canvas.style, {
    width: `${whole.width}px`,
    height: `${whole.height}px`,
    left: `${-margin.width}px`,
    top: `${-margin.height}px`,
  });
  return canvas.getContext('2d') ?? undefined;
}

function dotted(length: number, pixelRatio: number): number {
  return Math.round(length * pixelRatio) / pixelRatio;
}
