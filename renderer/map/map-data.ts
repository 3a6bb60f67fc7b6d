// The region's land, lakes and rivers on the map's plane, made once from `assets/map/region.topo.json`.
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from '../../assets/map/region.topo.json';
import { boundsOf, type Point, type Rect } from './geometry';
import { toPlane } from './projection';

/** A ring or a line on the map's plane, in kilometres, with what it covers. */
export interface PlaneLine {
  readonly points: readonly Point[];
  readonly bounds: Rect;
}

export interface RegionGeometry {
  /** Closed rings, to be filled even-odd. */
  readonly land: readonly PlaneLine[];
  /** The edges of the land that are sea coast, and not the straight cut where the data end. */
  readonly coast: readonly PlaneLine[];
  readonly lakes: readonly PlaneLine[];
  readonly rivers: readonly PlaneLine[];
}

type RegionTopology = Topology<Record<'land' | 'lakes' | 'rivers', GeometryCollection>>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in an imported JSON "Topology" is any string
const region = topology as unknown as RegionTopology;
const [west, south, east, north] = region.bbox ?? [-180, -90, 180, 90];
let geometry: RegionGeometry | undefined;

/** The region's geometry; the first call takes a few dozen milliseconds, later ones nothing. */
export function regionGeometry(): RegionGeometry {
  geometry ??= makeGeometry();
  return geometry;
}

function makeGeometry(): RegionGeometry {
  const land = ringsOf('land').map((ring) => ({ ring, points: ring.map(positionToPlane) }));
  return {
    land: land.map(({ points }) => planeLine(points)),
    coast: land.flatMap(({ ring, points }) => withoutCut(ring, points)).map(planeLine),
    lakes: ringsOf('lakes').map((ring) => planeLine(ring.map(positionToPlane))),
    rivers: riverLines().map((line) => planeLine(line.map(positionToPlane))),
  };
}

/** The rings of a layer in degrees. */
function ringsOf(layer: 'land' | 'lakes'): Position[][] {
  return shapesOf(layer).flatMap((shape) => (shape.type === 'MultiPolygon' ? shape.coordinates.flat() : []));
}

function riverLines(): Position[][] {
  return shapesOf('rivers').flatMap((shape) => (shape.type === 'MultiLineString' ? shape.coordinates : []));
}

function shapesOf(layer: keyof RegionTopology['objects']): Geometry[] {
  return feature(region, region.objects[layer]).features.map((one) => one.geometry);
}

/** A ring's points on the plane, in pieces between the stretches that lie on the edge of the region. */
function withoutCut(ring: readonly Position[], points: readonly Point[]): Point[][] {
  const cutsBefore = ring.flatMap((position, index) => {
    const before = ring[index - 1];
    return before && onSameEdge(before, position) ? [index] : [];
  });
  const starts = [0, ...cutsBefore];
  return starts
    .map((start, piece) => points.slice(start, starts[piece + 1]))
    .filter((piece) => piece.length > 1);
}

function onSameEdge([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  return (
    (ax === bx && (isNear(ax, west) || isNear(ax, east))) ||
    (ay === by && (isNear(ay, south) || isNear(ay, north)))
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

function planeLine(points: readonly Point[]): PlaneLine {
  return { points, bounds: boundsOf(points) };
}

function positionToPlane([longitude = Number.NaN, latitude = Number.NaN]: Position): Point {
  return toPlane({ longitude, latitude });
}
