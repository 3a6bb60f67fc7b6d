import { describe, expect, it } from 'vitest';
import type { Surface } from '../../../renderer/map/draw-base';
import { contains } from '../../../renderer/map/geometry';
import { defaultMapColours } from '../../../renderer/map/map-colours';
import { layoutMap, type MapLayout } from '../../../renderer/map/map-layout';
import { shownMarks } from '../../../renderer/map/map-marks';
import { places, route } from './some-places';

const surface: Surface = { size: { width: 1920, height: 1080 }, pixelRatio: 1, unitPx: 21 };
const routes = {
  R12: route('foot', 'auschwitz', 'birkenau', 'pszczyna', 'loslau'),
  R16: route('train', 'gleiwitz', 'buchenwald'),
};

function layout(frame: string[], named: string[], drawn: string[]): MapLayout {
  return layoutMap(
    { places, routes, frame, named, drawn },
    surface,
    { x: 0.45, y: 0.1, width: 0.55, height: 0.7 },
    {
      nameOf: (id) => id,
      measure: ({ text }) => ({ width: 11 * text.length, height: 26 }),
      direction: 'ltr',
    },
    defaultMapColours,
  );
}

describe('the layout of a map scene', () => {
  it('holds framed places and all names in the clear area', () => {
    const { clear, labels, marks } = layout(['auschwitz', 'loslau'], ['auschwitz', 'loslau'], ['R12']);
    expect(clear).toEqual({ x: 864, y: 108, width: 1056, height: 756 });
    for (const { box } of labels) expect(contains(clear, box)).toBe(true);
    for (const { x, y } of marks) expect(contains(clear, { x, y, width: 0, height: 0 })).toBe(true);
  });

  it('names camps before other places, otherwise in the order given', () => {
    const { labels } = layout(['auschwitz', 'loslau'], ['loslau', 'pszczyna', 'auschwitz'], ['R12']);
    expect(labels.map(({ id }) => id)).toEqual(['auschwitz', 'loslau', 'pszczyna']);
  });

  it('gives camps a ring with a point, other names a ring, unnamed stages a knot', () => {
    const { marks } = layout(['auschwitz', 'loslau'], ['auschwitz', 'loslau'], ['R12']);
    expect(Object.fromEntries(marks.map(({ id, rank }) => [id, rank]))).toEqual({
      auschwitz: 'camp',
      loslau: 'place',
      pszczyna: 'waypoint',
    });
  });

  it('shows a knot only when its route has come so far', () => {
    const { marks } = layout(['auschwitz', 'loslau'], ['auschwitz', 'loslau'], ['R12']);
    const shown = (progress: number): string[] => shownMarks(marks, [progress]).map(({ id }) => id);
    expect(shown(0)).toEqual(['auschwitz', 'loslau']);
    expect(shown(0.2)).not.toContain('pszczyna');
    expect(shown(0.6)).toContain('pszczyna');
  });

  it('draws a wide region more finely than a close one', () => {
    const close = layout(['auschwitz', 'loslau'], ['auschwitz'], ['R12']);
    const wide = layout(['riga', 'lubeck', 'auschwitz'], ['auschwitz'], ['R12']);
    expect(close.markUnitPx).toBe(surface.unitPx);
    expect(wide.markUnitPx).toBeLessThan(0.9 * surface.unitPx);
  });

  it('puts the mark of direction where no ring stands', () => {
    const { routes: drawn } = layout(['gleiwitz', 'buchenwald'], ['gleiwitz'], ['R16']);
    expect(drawn[0]?.chevron).toBeGreaterThan(0.3);
  });
});
