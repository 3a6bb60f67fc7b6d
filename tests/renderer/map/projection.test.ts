import { geoDistance } from 'd3-geo';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../renderer/map/geometry';
import { fitCamera, fromScreen, toPlane, toScreen } from '../../../renderer/map/projection';

const inRegion = fc.record({
  longitude: fc.double({ min: 0, max: 32, noNaN: true }),
  latitude: fc.double({ min: 44, max: 60, noNaN: true }),
});
const clearAreas = fc.record({
  x: fc.integer({ min: 0, max: 2000 }),
  y: fc.integer({ min: 0, max: 1500 }),
  width: fc.integer({ min: 80, max: 3840 }),
  height: fc.integer({ min: 80, max: 2160 }),
});

describe('the projection', () => {
  it('keeps distances true to one per cent across the region', () => {
    fc.assert(
      fc.property(inRegion, fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (place, bearing) => {
        const near = {
          longitude: place.longitude + 0.3 * Math.cos(bearing),
          latitude: place.latitude + 0.2 * Math.sin(bearing),
        };
        const onGlobe =
          geoDistance([place.longitude, place.latitude], [near.longitude, near.latitude]) * 6371;
        const onPlane = distance(toPlane(place), toPlane(near));
        expect(onPlane / onGlobe).toBeGreaterThan(0.99);
        expect(onPlane / onGlobe).toBeLessThan(1.012);
      }),
    );
  });

  it('has north up and east to the right', () => {
    const middle = toPlane({ longitude: 15, latitude: 52 });
    expect(middle.x).toBeCloseTo(0);
    expect(middle.y).toBeCloseTo(0);
    expect(toPlane({ longitude: 15, latitude: 53 }).y).toBeLessThan(-100);
    expect(toPlane({ longitude: 16, latitude: 52 }).x).toBeGreaterThan(60);
  });
});

describe('the camera', () => {
  it('holds every framed place inside the clear area, whatever the canvas', () => {
    fc.assert(
      fc.property(fc.array(inRegion, { minLength: 1, maxLength: 12 }), clearAreas, (framed, clear) => {
        const points = framed.map(toPlane);
        const camera = fitCamera(points, clear, 100);
        for (const point of points) {
          const { x, y } = toScreen(camera, point);
          expect(x).toBeGreaterThanOrEqual(clear.x - 1e-6);
          expect(x).toBeLessThanOrEqual(clear.x + clear.width + 1e-6);
          expect(y).toBeGreaterThanOrEqual(clear.y - 1e-6);
          expect(y).toBeLessThanOrEqual(clear.y + clear.height + 1e-6);
        }
      }),
    );
  });

  it('never comes closer than its shortest span, even to a single place', () => {
    const clear = { x: 100, y: 0, width: 900, height: 600 };
    const camera = fitCamera([toPlane({ longitude: 19.2, latitude: 50 })], clear, 120);
    expect(clear.height / camera.pxPerKm).toBeCloseTo(120);
  });

  it('goes to the screen and back', () => {
    const camera = fitCamera(
      [
        { x: 0, y: 0 },
        { x: 300, y: 200 },
      ],
      { x: 5, y: 7, width: 800, height: 500 },
      50,
    );
    const there = fromScreen(camera, toScreen(camera, { x: 12, y: -34 }));
    expect(there.x).toBeCloseTo(12);
    expect(there.y).toBeCloseTo(-34);
  });

  it('refuses to frame nothing', () => {
    expect(() => fitCamera([], { x: 0, y: 0, width: 1, height: 1 }, 100)).toThrow('nothing to frame');
  });
});
