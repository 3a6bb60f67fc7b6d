import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../exhibit/map/day';
import { placesByImportance } from '../../../exhibit/map/importance';
import { isSameMonth, placesByGroup, routesByMonth } from '../../../exhibit/map/list-order';
import { openingOf } from '../../../exhibit/map/opening';
import { periodOf } from '../../../exhibit/map/period';
import { toldOf } from '../../../exhibit/map/told';
import { scenesInOrder } from '../../../exhibit/story/timeline';
import { loadPack } from '../../e2e/helpers/pack';

const pack = loadPack();
const period = periodOf(pack);

describe('the list of the map', () => {
  it('holds every route once, by the month in which it begins', () => {
    const months = routesByMonth(pack.routes);
    expect(months.flatMap(({ routes }) => routes).toSorted()).toEqual(Object.keys(pack.routes).toSorted());
    expect(months.map(({ month }) => month)).toEqual(
      months.map(({ month }) => month).toSorted((a, b) => a - b),
    );
    for (const { month, routes } of months) {
      for (const id of routes) {
        expect(isSameMonth(month, daysOf(pack.routes[id]?.start ?? '').first)).toBe(true);
      }
    }
  });

  it('holds every place once, the main camps first', () => {
    const groups = placesByGroup(pack);
    const listed = groups.flatMap(({ places }) => places);
    expect(listed.toSorted()).toEqual(Object.keys(pack.places).toSorted());
    expect(groups[0]?.places.every((id) => pack.places[id]?.kind === 'camp_main')).toBe(true);
  });
});

describe('the importance of places', () => {
  it('orders all of them, and puts no place of passage before a camp', () => {
    const order = placesByImportance(pack);
    expect(new Set(order).size).toBe(Object.keys(pack.places).length);
    const kinds = order.map((id) => pack.places[id]?.kind);
    expect(kinds.lastIndexOf('camp_main')).toBeLessThan(kinds.indexOf('waypoint'));
  });
});

describe('the period', () => {
  it('is what the pack says', () => {
    expect(period).toEqual({ first: daysOf('1944-06').first, last: daysOf('1945-05-09').last });
  });

  it('goes from the first route to the last where the pack says nothing', () => {
    const { period: _, ...manifest } = pack.manifest;
    const routes = Object.values(pack.routes);
    expect(periodOf({ manifest, routes: pack.routes })).toEqual({
      first: Math.min(...routes.map(({ start }) => daysOf(start).first)),
      last: Math.max(...routes.map(({ end }) => daysOf(end).last)),
    });
  });
});

describe('the map opened from a scene', () => {
  it('begins within the period, and with places that exist', () => {
    for (const { scene } of scenesInOrder(pack)) {
      const { day, frame } = openingOf(scene, pack, period);
      expect(day).toBeGreaterThanOrEqual(period.first);
      expect(day).toBeLessThanOrEqual(period.last);
      expect(frame.length).toBeGreaterThan(1);
      for (const id of frame) expect(pack.places).toHaveProperty(id);
    }
  });

  it('begins with the last day of what the scene tells, and with its frame', () => {
    const scene = scenesInOrder(pack).find((one) => one.scene.type === 'map')?.scene;
    if (scene?.type !== 'map') throw new Error('the story has a map scene');
    const ends = scene.facts.map((id) => daysOf(pack.facts[id]?.end ?? '').last);
    expect(openingOf(scene, pack, period)).toEqual({ day: Math.max(...ends), frame: scene.frame });
  });
});

describe('what is told of a place', () => {
  it('names every route that touches it, once', () => {
    for (const id of Object.keys(pack.places)) {
      const { from, to, through } = toldOf(pack, id);
      const touching = Object.entries(pack.routes).filter(([, route]) =>
        [route.from, ...route.via, route.to].includes(id),
      );
      expect([...from, ...to, ...through].toSorted()).toEqual(touching.map(([key]) => key).toSorted());
    }
  });
});

describe('the day on which a place was reached', () => {
  it('is told by a fact that names the place', () => {
    const reached = Object.entries(pack.places).filter(([, place]) => place.reached);
    expect(reached.length).toBeGreaterThan(15);
    for (const [id, place] of reached) {
      expect(pack.facts[place.reached?.fact ?? '']?.places).toContain(id);
    }
  });
});
