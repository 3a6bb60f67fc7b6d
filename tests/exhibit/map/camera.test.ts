import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenCameras, type Camera, draggedBy, limited, panned, zoomed } from '../../../exhibit/map/camera';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const scale = fc.double({ min: 0.05, max: 40, noNaN: true });
const cameras: fc.Arbitrary<Camera> = fc.record({ pxPerKm: scale, origin: point });
const limits = {
  region: { x: -700, y: -550, width: 1500, height: 1100 },
  view: { x: 0, y: 0, width: 1900, height: 800 },
  leastPxPerKm: 0.6,
  mostPxPerKm: 18,
};
const kmAt = ({ pxPerKm, origin }: Camera, at: { x: number; y: number }) => ({
  x: (at.x - origin.x) / pxPerKm,
  y: (at.y - origin.y) / pxPerKm,
});
const near = (a: { x: number; y: number }, b: { x: number; y: number }) => {
  expect(Math.abs(a.x - b.x)).toBeLessThan(1e-5 * (1 + Math.abs(a.x)));
  expect(Math.abs(a.y - b.y)).toBeLessThan(1e-5 * (1 + Math.abs(a.y)));
};

describe('the camera', () => {
  it('keeps what is under the finger there while it zooms', () => {
    fc.assert(
      fc.property(cameras, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (camera, at, factor) => {
        near(kmAt(zoomed(camera, factor, at), at), kmAt(camera, at));
      }),
    );
  });

  it('follows two fingers: what was between them is between them', () => {
    fc.assert(
      fc.property(cameras, point, point, point, point, (camera, a, b, c, d) => {
        const spread = Math.hypot(b.x - a.x, b.y - a.y);
        fc.pre(spread > 20 && Math.hypot(d.x - c.x, d.y - c.y) > 20);
        const after = draggedBy(camera, [a, b], [c, d]);
        const middle = (p: typeof a, q: typeof a) => ({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 });
        near(kmAt(after, middle(c, d)), kmAt(camera, middle(a, b)));
        expect(after.pxPerKm / camera.pxPerKm).toBeCloseTo(Math.hypot(d.x - c.x, d.y - c.y) / spread, 6);
      }),
    );
  });

  it('follows one finger without a change of scale', () => {
    fc.assert(
      fc.property(cameras, point, point, (camera, a, b) => {
        const after = draggedBy(camera, [a, a], [b, b]);
        expect(after.pxPerKm).toBe(camera.pxPerKm);
        near(kmAt(after, b), kmAt(camera, a));
      }),
    );
  });

  it('is always held: within its scales, and the middle of the view over the region', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const held = limited(camera, limits);
        expect(held.pxPerKm).toBeGreaterThanOrEqual(limits.leastPxPerKm);
        expect(held.pxPerKm).toBeLessThanOrEqual(limits.mostPxPerKm);
        const middle = kmAt(held, { x: 950, y: 400 });
        const { region } = limits;
        expect(middle.x).toBeGreaterThanOrEqual(region.x - 1e-6);
        expect(middle.x).toBeLessThanOrEqual(region.x + region.width + 1e-6);
        expect(middle.y).toBeGreaterThanOrEqual(region.y - 1e-6);
        expect(middle.y).toBeLessThanOrEqual(region.y + region.height + 1e-6);
        near(limited(held, limits).origin, held.origin);
      }),
    );
  });

  it('glides from where it was to where it goes, and never leaves the scales between', () => {
    fc.assert(
      fc.property(cameras, cameras, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        near(betweenCameras(from, to, 0).origin, from.origin);
        near(betweenCameras(from, to, 1).origin, to.origin);
        const { pxPerKm } = betweenCameras(from, to, t);
        expect(pxPerKm).toBeGreaterThanOrEqual(Math.min(from.pxPerKm, to.pxPerKm) * (1 - 1e-9));
        expect(pxPerKm).toBeLessThanOrEqual(Math.max(from.pxPerKm, to.pxPerKm) * (1 + 1e-9));
      }),
    );
  });

  it('pans by as much as the finger went', () => {
    expect(panned({ pxPerKm: 2, origin: { x: 5, y: 5 } }, { x: -3, y: 4 }).origin).toEqual({ x: 2, y: 9 });
  });
});
