import { describe, expect, it } from 'vitest';
import { chooseTouched, reachMm, type Touchable } from '../../../exhibit/map/hit';

const place = (distanceMm: number): Touchable => ({ kind: 'place', id: `p${distanceMm}`, distanceMm });
const route = (distanceMm: number): Touchable => ({ kind: 'route', id: `r${distanceMm}`, distanceMm });

describe('a finger on the map', () => {
  it.each([
    ['the nearest place', [place(5), place(2)], 'p2'],
    ['the nearest route', [route(5), route(1)], 'r1'],
    ['a place before a route that is about as near', [route(0), place(2)], 'p2'],
    ['a route on which it lies, although a place is within reach', [place(6), route(0)], 'r0'],
    ['whatever is within half a button', [route(reachMm)], `r${reachMm}`],
    ['nothing where nothing is near', [place(reachMm + 0.1), route(20)], undefined],
    ['nothing on an empty map', [], undefined],
  ])('means %s', (_, things, id) => {
    expect(chooseTouched(things)?.id).toBe(id);
  });
});
