import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import topology from '../../../assets/map/region.topo.json';
import { distance, type Point } from '../../../renderer/map/geometry';
import { type PlaneLine, regionGeometry } from '../../../renderer/map/map-data';
import { toPlane } from '../../../renderer/map/projection';
import { routePath } from '../../../renderer/map/route-path';
import { places, shipRoutes } from './some-places';

describe('the data of the region', () => {
  it('weigh less than 150 KB', () => {
    expect(statSync(new URL('../../../assets/map/region.topo.json', import.meta.url)).size).toBeLessThan(
      150_000,
    );
  });

  it('hold land, lakes and rivers, and no borders', () => {
    expect(Object.keys(topology.objects).toSorted()).toEqual(['lakes', 'land', 'rivers']);
  });

  it('hold the land of Europe and not the globe', () => {
    const landKm2 = regionGeometry().land.reduce((sum, { points }) => sum + areaOf(points), 0);
    expect(landKm2).toBeGreaterThan(6e6);
    expect(landKm2).toBeLessThan(12e6);
  });

  it('hold no degenerate ring', () => {
    for (const { points } of [...regionGeometry().land, ...regionGeometry().lakes]) {
      expect(points.length).toBeGreaterThan(3);
      expect(points.at(-1)).toEqual(points[0]);
    }
  });

  it.each([
    ['Warsaw', 21.01, 52.23, true],
    ['Auschwitz', 19.2, 50.03, true],
    ['Copenhagen', 12.5, 55.7, true],
    ['the island of Bornholm', 14.9, 55.12, true],
    ['the middle of the Baltic', 19, 55.7, false],
    ['the Bay of Lübeck', 10.95, 54.03, false],
    ['the German Bight', 8, 54.2, false],
    ['the Norwegian Sea', 2, 65.5, false],
    ['Lapland', 20, 65.5, true],
  ])('know whether %s is land', (_name, longitude, latitude, isLand) => {
    expect(isInside(regionGeometry().land, toPlane({ longitude, latitude }))).toBe(isLand);
  });

  it('draw no coast where the data end', () => {
    const longest = regionGeometry().coast.flatMap(({ points }) =>
      points.map((point, index) => distance(points[index - 1] ?? point, point)),
    );
    // The cut runs straight for hundreds of kilometres; no coast does.
    expect(Math.max(...longest)).toBeLessThan(100);
  });
});

describe('a ship', () => {
  it.each(Object.entries(shipRoutes))('%s stays on the water, but for its ports', (id, ship) => {
    const { points } = routePath(id, ship, places);
    const stops = [ship.from, ...ship.via, ship.to].map((stop) => toPlane(places[stop] ?? expect.fail(stop)));
    const ashore = points.filter((point) => {
      const atPort = stops.some((stop) => distance(stop, point) < 20);
      return !atPort && isInside(regionGeometry().land, point);
    });
    expect(ashore).toEqual([]);
  });
});

/** Square kilometres (shoelace). */
function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, point, index) => {
    const next = points[index + 1] ?? point;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Even-odd, as the canvas fills. */
function isInside(rings: readonly PlaneLine[], { x, y }: Point): boolean {
  let crossings = 0;
  for (const { points } of rings) {
    points.forEach((a, index) => {
      const b = points[index + 1] ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) crossings += 1;
    });
  }
  return crossings % 2 === 1;
}
