// Meridians and parallels: the quiet web that keeps a close view of flat land from being an empty field.
import { boundsOf } from './geometry';
import type { PlaneLine } from './map-data';
import { type LonLat, toPlane } from './projection';

/** What the web covers, in degrees. */
const WEST = -20;
const EAST = 50;
const SOUTH = 30;
const NORTH = 70;
/** A wider view than this gets the coarse web. Kilometres across the shorter side. */
const FINE_UP_TO_KM = 700;
const FINE_DEGREES = 1;
const COARSE_DEGREES = 5;

const webs = new Map<number, readonly PlaneLine[]>();

/** The lines of the web that suits a view of this span, in kilometres across its shorter side. */
export function graticuleFor(spanKm: number): readonly PlaneLine[] {
  const step = spanKm <= FINE_UP_TO_KM ? FINE_DEGREES : COARSE_DEGREES;
  const web = webs.get(step) ?? webOf(step);
  webs.set(step, web);
  return web;
}

function webOf(step: number): PlaneLine[] {
  const longitudes = stepsFrom(WEST, EAST, step);
  const latitudes = stepsFrom(SOUTH, NORTH, step);
  const meridians = longitudes.map((longitude) =>
    lineThrough(latitudes.map((latitude) => ({ longitude, latitude }))),
  );
  const parallels = latitudes.map((latitude) =>
    lineThrough(stepsFrom(WEST, EAST, 1).map((longitude) => ({ longitude, latitude }))),
  );
  return [...meridians, ...parallels];
}

function stepsFrom(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function lineThrough(places: readonly LonLat[]): PlaneLine {
  const points = places.map(toPlane);
  return { points, bounds: boundsOf(points) };
}
