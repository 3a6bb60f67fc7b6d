import { describe, expect, it } from 'vitest';
import {
  fingerDown,
  fingerMove,
  fingerUp,
  type Gesture,
  type Hand,
  restingHand,
  tremblePx,
} from '../../../renderer/explorer/fingers';

type Step = readonly [what: 'down' | 'move' | 'up', id: number, x: number, y: number, atMs: number];

function play(steps: readonly Step[], start: Hand = restingHand): { hand: Hand; gestures: Gesture[] } {
  let hand = start;
  const gestures: Gesture[] = [];
  for (const [what, id, x, y, atMs] of steps) {
    const finger = { id, x, y, atMs };
    if (what === 'down') {
      hand = fingerDown(hand, finger);
      continue;
    }
    const next = what === 'move' ? fingerMove(hand, finger) : fingerUp(hand, finger);
    hand = next.hand;
    if (next.gesture.kind !== 'none') gestures.push(next.gesture);
  }
  return { hand, gestures };
}

const kinds = (steps: readonly Step[]) => play(steps).gestures.map(({ kind }) => kind);

describe('a hand on the map', () => {
  it.each<[string, Step[], string[]]>([
    [
      'a finger that comes and goes',
      [
        ['down', 1, 50, 50, 0],
        ['up', 1, 50, 50, 90],
      ],
      ['tap'],
    ],
    [
      'a finger that trembles',
      [
        ['down', 1, 50, 50, 0],
        ['move', 1, 50 + tremblePx - 1, 50, 40],
        ['up', 1, 55, 50, 90],
      ],
      ['tap'],
    ],
    [
      'a finger that rests',
      [
        ['down', 1, 50, 50, 0],
        ['up', 1, 50, 50, 900],
      ],
      [],
    ],
    [
      'two taps on one spot',
      [
        ['down', 1, 50, 50, 0],
        ['up', 1, 50, 50, 80],
        ['down', 2, 55, 52, 200],
        ['up', 2, 55, 52, 280],
      ],
      ['tap', 'doubleTap'],
    ],
    [
      'two taps far apart',
      [
        ['down', 1, 50, 50, 0],
        ['up', 1, 50, 50, 80],
        ['down', 2, 255, 52, 200],
        ['up', 2, 255, 52, 280],
      ],
      ['tap', 'tap'],
    ],
    [
      'two taps, slowly',
      [
        ['down', 1, 50, 50, 0],
        ['up', 1, 50, 50, 80],
        ['down', 2, 50, 50, 900],
        ['up', 2, 50, 50, 980],
      ],
      ['tap', 'tap'],
    ],
    [
      'a drag',
      [
        ['down', 1, 50, 50, 0],
        ['move', 1, 80, 50, 20],
        ['move', 1, 90, 50, 40],
        ['up', 1, 90, 50, 45],
      ],
      ['drag', 'drag', 'letGo'],
    ],
    [
      'two fingers, which are never a tap',
      [
        ['down', 1, 50, 50, 0],
        ['down', 2, 90, 50, 10],
        ['up', 1, 50, 50, 60],
        ['up', 2, 90, 50, 70],
      ],
      ['letGo'],
    ],
    [
      'a finger that never came',
      [
        ['move', 7, 1, 1, 0],
        ['up', 7, 1, 1, 5],
      ],
      [],
    ],
  ])('does, with %s, %s', (_, steps, expected) => {
    expect(kinds(steps)).toEqual(expected);
  });

  it('tells of a pinch where both fingers were and are', () => {
    const { gestures } = play([
      ['down', 1, 100, 100, 0],
      ['down', 2, 200, 100, 5],
      ['move', 2, 300, 100, 20],
    ]);
    expect(gestures).toMatchObject([
      { kind: 'drag', from: [{ x: 100 }, { x: 200 }], to: [{ x: 100 }, { x: 300 }] },
    ]);
  });

  it('lets go with the speed of its last moves', () => {
    const { gestures } = play([
      ['down', 1, 0, 0, 0],
      ['move', 1, 50, 0, 50],
      ['move', 1, 100, 0, 100],
      ['up', 1, 100, 0, 105],
    ]);
    expect(gestures.at(-1)).toEqual({ kind: 'letGo', velocity: { x: 1000, y: 0 } });
  });

  it('flings nothing after a rest, nor after a pinch', () => {
    const rested = play([
      ['down', 1, 0, 0, 0],
      ['move', 1, 100, 0, 50],
      ['up', 1, 100, 0, 400],
    ]);
    const pinched = play([
      ['down', 1, 0, 0, 0],
      ['down', 2, 100, 0, 0],
      ['move', 2, 200, 0, 20],
      ['up', 2, 200, 0, 25],
      ['up', 1, 0, 0, 30],
    ]);
    for (const { gestures } of [rested, pinched]) {
      expect(gestures.at(-1)).toEqual({ kind: 'letGo', velocity: { x: 0, y: 0 } });
    }
  });

  it('is empty when the last finger has gone', () => {
    const { hand } = play([
      ['down', 1, 0, 0, 0],
      ['down', 2, 100, 0, 0],
      ['up', 1, 0, 0, 10],
      ['up', 2, 100, 0, 20],
    ]);
    expect(hand).toEqual(restingHand);
  });
});
