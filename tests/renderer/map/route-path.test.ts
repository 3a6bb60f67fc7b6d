import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, type Point } from '../../../renderer/map/geometry';
import { toPlane } from '../../../renderer/map/projection';
import {
  lengthOf,
  placeOf,
  pointAt,
  prefixOf,
  routeOf,
  routePath,
  shareAt,
} from '../../../renderer/map/route-path';
import { places, route } from './some-places';

const march = routePath('R12', route('foot', 'auschwitz', 'birkenau', 'pszczyna', 'loslau'), places);
const progresses = fc.double({ min: 0, max: 1, noNaN: true });

function middle(id: string, from: string, to: string): Point {
  return pointAt(routePath(id, route('train', from, to), places), 0.5).point;
}

describe('the path of a route', () => {
  it('begins and ends exactly at its places and passes through each of them', () => {
    expect(march.points[0]).toEqual(toPlane(placeOf(places, 'auschwitz')));
    expect(march.points.at(-1)).toEqual(toPlane(placeOf(places, 'loslau')));
    const pszczyna = toPlane(placeOf(places, 'pszczyna'));
    expect(Math.min(...march.points.map((point) => distance(point, pszczyna)))).toBeLessThan(1e-9);
  });

  it('is not much longer than the straight lines between its places', () => {
    const straight = ['auschwitz', 'birkenau', 'pszczyna', 'loslau']
      .map((id) => toPlane(placeOf(places, id)))
      .reduce((sum, point, index, all) => sum + distance(all[index - 1] ?? point, point), 0);
    expect(lengthOf(march) / straight).toBeGreaterThanOrEqual(1);
    expect(lengthOf(march) / straight).toBeLessThan(1.08);
  });

  it('is the same every time', () => {
    const train = route('train', 'gleiwitz', 'buchenwald');
    expect(routePath('R16', train, places)).toEqual(routePath('R16', train, places));
  });

  it('leaves room between two routes of the same way, and between there and back', () => {
    const one = middle('R16', 'gleiwitz', 'buchenwald');
    expect(distance(one, middle('R46', 'gleiwitz', 'buchenwald'))).toBeGreaterThan(3);
    expect(distance(one, middle('R16', 'buchenwald', 'gleiwitz'))).toBeGreaterThan(40);
  });

  it('says which place or route is missing', () => {
    expect(() => routePath('R99', route('foot', 'auschwitz', 'nowhere'), places)).toThrow(
      'no place "nowhere"',
    );
    expect(() => routeOf({}, 'R99')).toThrow('no route "R99"');
  });
});

describe('a part of a path', () => {
  it('is nothing at 0 and everything at 1', () => {
    expect(prefixOf(march, 0)).toEqual([]);
    expect(prefixOf(march, 1)).toEqual(march.points);
  });

  it('is as long as its progress says, and only ever grows', () => {
    fc.assert(
      fc.property(progresses, progresses, (a, b) => {
        const length = (progress: number): number =>
          prefixOf(march, progress).reduce(
            (sum, point, index, all) => sum + distance(all[index - 1] ?? point, point),
            0,
          );
        expect(length(a)).toBeCloseTo(a * lengthOf(march), 6);
        if (a < b) expect(length(a)).toBeLessThanOrEqual(length(b) + 1e-9);
      }),
    );
  });

  it('finds where on the way a place lies', () => {
    expect(shareAt(march, toPlane(placeOf(places, 'auschwitz')))).toBe(0);
    expect(shareAt(march, toPlane(placeOf(places, 'loslau')))).toBe(1);
    const share = shareAt(march, toPlane(placeOf(places, 'pszczyna')));
    expect(distance(pointAt(march, share).point, toPlane(placeOf(places, 'pszczyna')))).toBeLessThan(1e-6);
  });
});
