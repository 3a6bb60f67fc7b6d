// The still ground of the map: sea, land, coast, lakes, rivers. Drawn once for each camera and size.
import { overlaps, type Point, type Rect, type Size } from './geometry';
import { graticuleFor } from './graticule';
import type { MapColours } from './map-colours';
import type { PlaneLine, RegionGeometry } from './map-data';
import { fromScreen, type MapCamera, toScreen } from './projection';

/** What the base needs of a canvas, so that a test can record it. */
export type BaseContext = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'setTransform'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
>;

export interface Surface {
  /** CSS pixels. */
  readonly size: Size;
  /** Device pixels for each CSS pixel. */
  readonly pixelRatio: number;
  /** The size of a place name in CSS pixels; every line and ring of the map is measured by it. */
  readonly unitPx: number;
}

/** Points nearer than this to the last one drawn add nothing that can be seen. */
const MIN_STEP_PX = 0.6;
const GRATICULE_UNITS = 0.045;
const COAST_UNITS = 0.055;
const RIVER_UNITS = 0.07;

export function drawBase(
  context: BaseContext,
  region: RegionGeometry,
  camera: MapCamera,
  surface: Surface,
  colours: MapColours,
): void {
  const { size, pixelRatio, unitPx } = surface;
  const inView = visibleIn(camera, size);
  const trace = (lines: readonly PlaneLine[]): void => {
    context.beginPath();
    for (const line of lines.filter(inView)) traceLine(context, line.points, camera, 1 / pixelRatio);
  };
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, size.width, size.height);

  trace(region.land);
  context.fillStyle = colours.land;
  context.fill('evenodd');

  trace(graticuleFor(Math.min(size.width, size.height) / camera.pxPerKm));
  context.strokeStyle = colours.graticule;
  context.lineWidth = GRATICULE_UNITS * unitPx;
  context.stroke();

  trace(region.rivers);
  context.strokeStyle = colours.river;
  context.lineWidth = RIVER_UNITS * unitPx;
  context.stroke();

  trace(region.lakes);
  context.fillStyle = colours.sea;
  context.fill('evenodd');
  context.stroke();

  trace(region.coast);
  context.strokeStyle = colours.coast;
  context.lineWidth = COAST_UNITS * unitPx;
  context.stroke();
}

function visibleIn(camera: MapCamera, size: Size): (line: PlaneLine) => boolean {
  const view: Rect = {
    ...fromScreen(camera, { x: 0, y: 0 }),
    width: size.width / camera.pxPerKm,
    height: size.height / camera.pxPerKm,
  };
  return (line) => overlaps(line.bounds, view);
}

/**
 * Traces a line as a curve that rounds every corner: the sources know a point each kilometre or ten, and
 * straight pieces between them would look cut with scissors. `dotPx` is one device pixel in CSS pixels:
 * detail below it is left out.
 */
function traceLine(context: BaseContext, points: readonly Point[], camera: MapCamera, dotPx: number): void {
  const minStepKm = (MIN_STEP_PX * dotPx) / camera.pxPerKm;
  let last: Point | undefined;
  let corner: Point | undefined;
  points.forEach((point, index) => {
    const near = last && Math.abs(point.x - last.x) < minStepKm && Math.abs(point.y - last.y) < minStepKm;
    if (near && index < points.length - 1) return;
    last = point;
    const next = toScreen(camera, point);
    if (index === 0) context.moveTo(next.x, next.y);
    else if (corner)
      context.quadraticCurveTo(corner.x, corner.y, (corner.x + next.x) / 2, (corner.y + next.y) / 2);
    if (index > 0) corner = next;
  });
  if (corner) context.lineTo(corner.x, corner.y);
}
