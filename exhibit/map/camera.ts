// Where the visitor looks: a scale and an offset, moved by fingers, buttons and keys, and held within the region.

interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels on the screen, kilometres on the map's plane. */
interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** How the map's plane lies on the screen. */
export interface Camera {
  readonly pxPerKm: number;
  /** Where the plane's origin stands, in CSS pixels. */
  readonly origin: Point;
}

/** What a camera may show. */
export interface CameraLimits {
  /** The part of the plane that holds everything told, in kilometres. */
  readonly region: Rect;
  /** The part of the screen in which it is looked at, in CSS pixels. */
  readonly view: Rect;
  readonly leastPxPerKm: number;
  readonly mostPxPerKm: number;
}

export function panned(camera: Camera, byPx: Point): Camera {
  return { ...camera, origin: { x: camera.origin.x + byPx.x, y: camera.origin.y + byPx.y } };
}

/** Changes the scale by `factor`; what stands at `at` (CSS pixels) stays there. */
export function zoomed(camera: Camera, factor: number, at: Point): Camera {
  return {
    pxPerKm: camera.pxPerKm * factor,
    origin: {
      x: at.x + (camera.origin.x - at.x) * factor,
      y: at.y + (camera.origin.y - at.y) * factor,
    },
  };
}

/** The nearest camera within the limits: the scale first, about the middle of the view, then the offset. */
export function limited(camera: Camera, limits: CameraLimits): Camera {
  const { region, view, leastPxPerKm, mostPxPerKm } = limits;
  const pxPerKm = Math.min(mostPxPerKm, Math.max(leastPxPerKm, camera.pxPerKm));
  const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  const { origin } = zoomed(camera, pxPerKm / camera.pxPerKm, middle);
  return {
    pxPerKm,
    origin: {
      x: heldBetween(origin.x, pxPerKm, [view.x, view.width], [region.x, region.width]),
      y: heldBetween(origin.y, pxPerKm, [view.y, view.height], [region.y, region.height]),
    },
  };
}

/** The middle of the view stays over the region: nobody can lose the map, and every place can come to the middle. */
function heldBetween(
  origin: number,
  pxPerKm: number,
  [viewStart, viewLength]: readonly [number, number],
  [regionStart, regionLength]: readonly [number, number],
): number {
  const middle = viewStart + viewLength / 2;
  const most = middle - regionStart * pxPerKm;
  const least = middle - (regionStart + regionLength) * pxPerKm;
  return Math.min(most, Math.max(least, origin));
}

/** The camera a share `t` (0 to 1) of the way: the scale grows evenly, the way is straight for the eye. */
export function betweenCameras(from: Camera, to: Camera, t: number): Camera {
  const ratio = to.pxPerKm / from.pxPerKm;
  const pxPerKm = from.pxPerKm * ratio ** t;
  // With a growing scale, an even share of the offset would rush at one end.
  const share = Math.abs(ratio - 1) < 1e-6 ? t : (ratio ** t - 1) / (ratio - 1);
  return {
    pxPerKm,
    origin: {
      x: from.origin.x + (to.origin.x - from.origin.x) * share,
      y: from.origin.y + (to.origin.y - from.origin.y) * share,
    },
  };
}

/** The camera when two fingers (or one: give it twice) that stood at `from` now stand at `to`; nothing turns. */
export function draggedBy(
  camera: Camera,
  from: readonly [Point, Point],
  to: readonly [Point, Point],
): Camera {
  const spread = (fingers: readonly [Point, Point]) =>
    Math.hypot(fingers[1].x - fingers[0].x, fingers[1].y - fingers[0].y);
  const middle = ([a, b]: readonly [Point, Point]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const [before, after] = [middle(from), middle(to)];
  const factor = spread(from) > 0 && spread(to) > 0 ? spread(to) / spread(from) : 1;
  return panned(zoomed(camera, factor, before), { x: after.x - before.x, y: after.y - before.y });
}
