// topojson-simplify ships no types; only what the build uses is declared.
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  /** Gives every point of every arc a third coordinate: the area of its triangle (Visvalingam). */
  export function presimplify(topology: Topology): Topology;

  /** Drops the points whose third coordinate is below `minWeight`. */
  export function simplify(topology: Topology, minWeight: number): Topology;
}
