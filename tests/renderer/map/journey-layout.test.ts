import { describe, expect, test } from 'vitest';
import type { Surface } from '../../../renderer/map/draw-base';
import { overlaps } from '../../../renderer/map/geometry';
import { cameraPosition, isSameView, layoutJourney, viewAt } from '../../../renderer/map/journey-layout';
import { leadersAt, nameAt, nameTracks } from '../../../renderer/map/journey-names';
import { defaultMapColours } from '../../../renderer/map/map-colours';
import { toPlane, toScreen } from '../../../renderer/map/projection';
import { placeOf } from '../../../renderer/map/route-path';
import { places, route } from './some-places';

const surface: Surface = { size: { width: 1920, height: 1080 }, pixelRatio: 1, unitPx: 21 };
const routes = {
  R12: route('foot', 'auschwitz', 'birkenau', 'pszczyna', 'loslau'),
  R16: route('train', 'gleiwitz', 'buchenwald'),
};
const named = ['auschwitz', 'buchenwald', 'loslau', 'gleiwitz', 'birkenau', 'stutthof'];
const layouts = layoutJourney(
  { places, routes, named, drawn: ['R12', 'R16'] },
  [
    ['auschwitz', 'buchenwald'],
    ['auschwitz', 'loslau'],
    ['stutthof', 'buchenwald', 'auschwitz'],
  ],
  surface,
  { x: 0.45, y: 0.1, width: 0.55, height: 0.7 },
  {
    nameOf: (id) => id,
    measure: ({ text }) => ({ width: 11 * text.length, height: 26 }),
    direction: 'ltr',
  },
  defaultMapColours,
);
const steps = Array.from({ length: 201 }, (_, step) => step / 100);

describe('the camera of a journey', () => {
  test('has come to each frame when its stage is over, long before, and rests there', () => {
    expect([0, 1, 2].map(cameraPosition)).toEqual([0, 1, 2]);
    expect(cameraPosition(0.5)).toBe(1);
    const way = steps.map(cameraPosition);
    expect(way).toEqual(way.toSorted((a, b) => a - b));
  });

  test('at rest shows the very layout of the stage', () => {
    layouts.forEach((layout, index) => {
      const view = viewAt(layouts, index);
      expect(view.camera).toBe(layout.camera);
      expect(view.routes).toBe(layout.routes);
      expect(view.marks).toBe(layout.marks);
    });
  });

  test('never jumps: no place on screen moves further than its neighbours in time', () => {
    const ways = steps.map((at) =>
      toScreen(viewAt(layouts, at).camera, toPlane(placeOf(places, 'auschwitz'))),
    );
    const strides = ways
      .slice(1)
      .map(({ x, y }, index) => Math.hypot(x - (ways[index]?.x ?? x), y - (ways[index]?.y ?? y)));
    expect(Math.max(...strides)).toBeLessThan(40);
  });

  test('carries rings and routes along: each ring stays on its place, each route begins and ends at its own', () => {
    for (const at of [0.1, 0.5, 0.93, 1.4]) {
      const { camera, marks, routes: drawn } = viewAt(layouts, at);
      const screenOf = (id: string) => toScreen(camera, toPlane(placeOf(places, id)));
      for (const mark of marks) {
        expect(mark.x).toBeCloseTo(screenOf(mark.id).x, 6);
        expect(mark.y).toBeCloseTo(screenOf(mark.id).y, 6);
      }
      const [first, last] = [drawn[0]?.path.points[0], drawn[0]?.path.points.at(-1)];
      expect(first?.x).toBeCloseTo(screenOf('auschwitz').x, 6);
      expect(last?.x).toBeCloseTo(screenOf('loslau').x, 6);
    }
  });

  test('knows a movement that nobody sees', () => {
    const { camera } = viewAt(layouts, 0.3);
    const moved = (byPx: number) => ({
      ...camera,
      origin: { x: camera.origin.x + byPx, y: camera.origin.y },
    });
    expect(isSameView(camera, moved(0.1), surface.size)).toBe(true);
    expect(isSameView(camera, moved(0.5), surface.size)).toBe(false);
    expect(isSameView(camera, { ...camera, pxPerKm: camera.pxPerKm * 1.01 }, surface.size)).toBe(false);
  });
});

describe('the names of a journey', () => {
  const tracks = nameTracks(layouts);

  test('at rest stand exactly where the stage has them, and no others are seen', () => {
    layouts.forEach((layout, index) => {
      const seen = tracks
        .map((track) => ({ track, name: nameAt(track, layouts, index) }))
        .filter(({ name }) => name.opacity > 0);
      expect(seen.map(({ track }) => track.label.id).toSorted()).toEqual(
        layout.labels.map(({ id }) => id).toSorted(),
      );
      for (const { track, name } of seen) {
        const box = layout.labels.find(({ id }) => id === track.label.id)?.box;
        expect(name.opacity).toBe(1);
        expect(name.at.x).toBeCloseTo(box?.x ?? Number.NaN, 6);
        expect(name.at.y).toBeCloseTo(box?.y ?? Number.NaN, 6);
      }
    });
  });

  test('are never seen twice at once, and come and go without a jump', () => {
    for (const at of steps) {
      const ids = tracks
        .filter((track) => nameAt(track, layouts, at).opacity > 0)
        .map(({ label }) => label.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const track of tracks) {
      const opacities = steps.map((at) => nameAt(track, layouts, at).opacity);
      opacities.slice(1).forEach((opacity, index) => {
        expect(Math.abs(opacity - (opacities[index] ?? 0))).toBeLessThan(0.05);
      });
    }
  });

  test('do not collide where the camera rests', () => {
    layouts.forEach((layout, index) => {
      const boxes = tracks
        .map((track) => ({
          ...track.label.box,
          ...nameAt(track, layouts, index).at,
          seen: nameAt(track, layouts, index).opacity,
        }))
        .filter(({ seen }) => seen > 0);
      boxes.forEach((box, one) => {
        for (const other of boxes.slice(one + 1)) expect(overlaps(box, other)).toBe(false);
      });
      const leaders = layout.labels.flatMap(({ leader }) => (leader ? [leader] : []));
      expect(leadersAt(layouts, index)).toEqual(leaders);
    });
    expect(leadersAt(layouts, 0.5)).toEqual([]);
  });
});
