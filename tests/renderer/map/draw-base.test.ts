import { describe, expect, it } from 'vitest';
import { drawBase, type Surface } from '../../../renderer/map/draw-base';
import { boundsOf } from '../../../renderer/map/geometry';
import { defaultMapColours as colours } from '../../../renderer/map/map-colours';
import { type PlaneLine, regionGeometry, type RegionGeometry } from '../../../renderer/map/map-data';
import { fitCamera, type MapCamera, toPlane } from '../../../renderer/map/projection';
import { recordingContext, type Recording } from './recording-context';

const surface: Surface = { size: { width: 800, height: 600 }, pixelRatio: 2, unitPx: 20 };

function drawnAt(longitude: number, latitude: number, spanKm: number): Recording {
  const recording = recordingContext();
  const camera = fitCamera([toPlane({ longitude, latitude })], { x: 0, y: 0, ...surface.size }, spanKm);
  drawBase(recording.context, regionGeometry(), camera, surface, colours);
  return recording;
}

/** One kilometre is two pixels, and the plane's origin is the middle of the view. */
const camera: MapCamera = { pxPerKm: 2, origin: { x: 400, y: 300 } };

function drawn(region: Partial<RegionGeometry>): Recording {
  const recording = recordingContext();
  const nothing = { land: [], coast: [], lakes: [], rivers: [] };
  drawBase(recording.context, { ...nothing, ...region }, camera, surface, colours);
  return recording;
}

function square(x: number, y: number): PlaneLine {
  const points = [
    { x, y },
    { x: x + 10, y },
    { x: x + 10, y: y + 10 },
    { x, y },
  ];
  return { points, bounds: boundsOf(points) };
}

describe('drawing the ground of the map', () => {
  it('works in CSS pixels at the pixel ratio of the display', () => {
    const { of } = drawnAt(19, 54.5, 300);
    expect(of('setTransform')).toEqual([[2, 0, 0, 2, 0, 0]]);
    expect(of('fillRect')).toEqual([[0, 0, 800, 600]]);
  });

  it('lays sea, land and lakes, then draws web, rivers, shores and coast', () => {
    const { of } = drawnAt(19, 54.5, 300);
    expect(of('fillStyle').flat()).toEqual([colours.sea, colours.land, colours.sea]);
    expect(of('strokeStyle').flat()).toEqual([colours.graticule, colours.river, colours.coast]);
  });

  it('leaves out what lies outside the view', () => {
    const { of } = drawn({ coast: [square(0, 0), square(5000, 0)] });
    const lefts = of('moveTo').map(([x]) => Number(x));
    expect(lefts.filter((x) => x > 5000)).toEqual([]);
    expect(lefts).toContain(400);
  });

  it('leaves out detail below a pixel, but never the end of a line', () => {
    const points = Array.from({ length: 1001 }, (_, index) => ({ x: index / 100, y: 0 }));
    const { of } = drawn({ rivers: [{ points, bounds: boundsOf(points) }] });
    const web = drawn({}).of('quadraticCurveTo').length;
    expect(of('quadraticCurveTo').length - web).toBeLessThan(80);
    expect(of('lineTo')).toContainEqual([420, 300]);
  });

  it('never draws to a place that is no number', () => {
    for (const { name, values } of drawnAt(10.9, 54, 200).calls) {
      if (name === 'moveTo' || name === 'lineTo' || name === 'quadraticCurveTo') {
        expect(values.every(Number.isFinite)).toBe(true);
      }
    }
  });
});
