import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  contains,
  distance,
  distanceToRect,
  grown,
  overlaps,
} from '../../../renderer/map/geometry';
import { defaultMapColours } from '../../../renderer/map/map-colours';
import { labelsOf, worldAt } from '../../../renderer/explorer/explorer-world';
import { storyOnMap } from '../../../renderer/explorer/story-on-map';
import { touchedAt } from '../../../renderer/explorer/touched';
import { entry } from '../../../exhibit/pack/pack';
import { loadPack } from '../../e2e/helpers/pack';

const pack = loadPack();
const story = storyOnMap(pack);
const unitPx = 21.7;
const measure = ({ text, emphasis }: { text: string; emphasis: boolean }) => ({
  width: text.length * unitPx * (emphasis ? 0.62 : 0.52),
  height: unitPx * (emphasis ? 1.475 : 1.25),
});
const naming = {
  nameOf: (id: string) => entry(pack.places, id).name,
  measure,
  direction: 'ltr' as const,
  unitPx,
};
const world = (pxPerKm: number) =>
  worldAt(story.plane, pxPerKm, { spanPx: 800, unitPx, colours: defaultMapColours });
/** From the whole region on a small screen to the closest view. */
const scales = [0.42, 0.55, 0.8, 1.2, 1.7, 2.6, 4, 6.5, 9, 13, 17.5];
const closest = 17.5;

describe('the map at any scale', () => {
  it.each(scales)('of %d px to the km sets no name on another, nor on a ring', (pxPerKm) => {
    const { marks } = world(pxPerKm);
    const labels = labelsOf(world(pxPerKm), naming, []);
    labels.forEach((label, index) => {
      for (const other of labels.slice(index + 1)) expect(overlaps(label.box, other.box)).toBe(false);
      for (const mark of marks) expect(distanceToRect(mark, label.box)).toBeGreaterThan(mark.radius);
    });
  });

  it.each(scales)('of %d px to the km never drops a name for a lesser one', (pxPerKm) => {
    const whole = world(pxPerKm);
    const few = { ...whole, marks: whole.marks.slice(0, 12) };
    const without = {
      ...whole,
      marks: whole.marks.map((m, i) => (i < 12 ? m : { ...m, rank: 'waypoint' as const })),
    };
    const ids = (from: typeof whole) => labelsOf(from, naming, []).map(({ id }) => id);
    const important = new Set(few.marks.map(({ id }) => id));
    expect(ids(whole).filter((id) => important.has(id))).toEqual(ids(without));
  });

  it.each(scales)(
    'of %d px to the km lets no name leave the region by more than its frame has room for',
    (pxPerKm) => {
      const here = world(pxPerKm);
      const room = grown(boundsOf(here.marks), 3 * unitPx);
      for (const { box } of labelsOf(here, naming, [])) expect(contains(room, box)).toBe(true);
    },
  );

  it('shows every route', () => {
    for (const scale of scales) expect(world(scale).routes).toHaveLength(Object.keys(pack.routes).length);
  });

  it('shows and names every place when one looks closely', () => {
    expect(
      world(closest)
        .marks.map(({ id }) => id)
        .toSorted(),
    ).toEqual(Object.keys(pack.places).toSorted());
    expect(labelsOf(world(closest), naming, [])).toHaveLength(Object.keys(pack.places).length);
  });

  it('hides a place only behind a more important one that lies on it', () => {
    for (const scale of scales) {
      const shown = new Map(world(scale).marks.map((mark) => [mark.id, mark]));
      const order = story.plane.places.map(({ id }) => id);
      for (const { id, x, y } of story.plane.places.filter((place) => !shown.has(place.id))) {
        const at = { x: x * scale, y: y * scale };
        const over = [...shown.values()].filter((mark) => distance(mark, at) < 2 * mark.radius);
        expect(over.some((mark) => order.indexOf(mark.id) < order.indexOf(id))).toBe(true);
      }
    }
  });

  it('leaves names where they stood when the scale changes a little', () => {
    let kept = 0;
    let moved = 0;
    for (const scale of scales) {
      const before = labelsOf(world(scale), naming, []);
      const sides = new Map(before.map(({ id, position }) => [id, position]));
      for (const { id, position } of labelsOf(world(scale * 1.04), naming, before)) {
        if (sides.get(id) === position) kept += 1;
        else if (sides.has(id)) moved += 1;
      }
    }
    expect(moved / kept).toBeLessThan(0.04);
  });
});

describe('a touch', () => {
  const touch = { pxPerMm: 3.6, moment: story.period.last + 1 };

  it('on any ring or name chooses its place', () => {
    for (const scale of [0.55, 1.7, 9]) {
      const here = world(scale);
      const labels = labelsOf(here, naming, []);
      for (const mark of here.marks) {
        expect(touchedAt(here, labels, { ...touch, at: mark })).toEqual({ kind: 'place', id: mark.id });
      }
      for (const { id, box } of labels) {
        const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        expect(touchedAt(here, labels, { ...touch, at })).toEqual({ kind: 'place', id });
      }
    }
  });

  it('meets no route that has not begun', () => {
    const here = world(9);
    const first = story.period.first;
    for (const route of here.routes.filter(({ days }) => days.first > first)) {
      const middle = route.path.points[Math.floor(route.path.points.length / 2)] ?? { x: 0, y: 0 };
      const met = touchedAt(here, [], { ...touch, at: middle, moment: first });
      expect(met).not.toEqual({ kind: 'route', id: route.id });
    }
  });

  it('far from everything chooses nothing', () => {
    expect(touchedAt(world(1), [], { ...touch, at: { x: -9000, y: 9000 } })).toBeUndefined();
  });
});
