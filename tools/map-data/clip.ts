// Cuts rings and lines to a longitude/latitude box, in the plane of the degrees.
// Straight and simple on purpose: the box lies far from the poles and from the date line.
import type { Position } from 'geojson';

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

interface Edge {
  inside(point: Position): boolean;
  /** Where the line from `a` to `b` meets the edge; one of the two lies inside. */
  meet(a: Position, b: Position): Position;
}

/** The part of a closed ring inside the box (Sutherland-Hodgman); empty when nothing is left. */
export function clipRing(ring: readonly Position[], box: Box): Position[] {
  let open = ring.slice(0, -1);
  for (const edge of edgesOf(box)) open = clipToEdge(open, edge);
  const [first] = open;
  return first === undefined ? [] : [...open, first];
}

/** The parts of a line inside the box, each with at least two points. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  let parts: Position[][] = [[...line]];
  for (const edge of edgesOf(box)) parts = parts.flatMap((part) => cutAtEdge(part, edge));
  return parts.filter((part) => part.length > 1);
}

function edgesOf([west, south, east, north]: Box): Edge[] {
  return [
    { inside: (p) => x(p) >= west, meet: (a, b) => atLongitude(a, b, west) },
    { inside: (p) => x(p) <= east, meet: (a, b) => atLongitude(a, b, east) },
    { inside: (p) => y(p) >= south, meet: (a, b) => atLatitude(a, b, south) },
    { inside: (p) => y(p) <= north, meet: (a, b) => atLatitude(a, b, north) },
  ];
}

function clipToEdge(ring: readonly Position[], edge: Edge): Position[] {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const crosses = edge.inside(before) !== edge.inside(point);
    const meeting = crosses ? [edge.meet(before, point)] : [];
    return edge.inside(point) ? [...meeting, point] : meeting;
  });
}

function cutAtEdge(line: readonly Position[], edge: Edge): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before && edge.inside(before) !== edge.inside(point)) part.push(edge.meet(before, point));
    if (edge.inside(point)) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  });
  return part.length > 0 ? [...parts, part] : parts;
}

function atLongitude(a: Position, b: Position, longitude: number): Position {
  return [longitude, y(a) + ((y(b) - y(a)) * (longitude - x(a))) / (x(b) - x(a))];
}

function atLatitude(a: Position, b: Position, latitude: number): Position {
  return [x(a) + ((x(b) - x(a)) * (latitude - y(a))) / (y(b) - y(a)), latitude];
}

function x(point: Position): number {
  return point[0] ?? Number.NaN;
}

function y(point: Position): number {
  return point[1] ?? Number.NaN;
}
