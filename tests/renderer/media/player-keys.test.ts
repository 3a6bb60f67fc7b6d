import { describe, expect, test } from 'vitest';
import { commandForKey } from '../../../renderer/scenes/media/player-keys';

const started = (
  key: string,
  focus: 'nowhere' | 'control' | 'position' | 'elsewhere',
  direction: 'ltr' | 'rtl' = 'ltr',
) => commandForKey(key, focus, direction, true);
const [onwards, back] = [
  { type: 'step', byS: 10 },
  { type: 'step', byS: -10 },
];

describe('keys of a recording', () => {
  test('K starts and holds from anywhere', () => {
    for (const focus of ['nowhere', 'control', 'position', 'elsewhere'] as const) {
      expect(started('k', focus)).toEqual({ type: 'toggle' });
    }
  });

  test('the space bar belongs to a focused button, and to a text that scrolls', () => {
    expect(started(' ', 'nowhere')).toEqual({ type: 'toggle' });
    expect(started(' ', 'position')).toEqual({ type: 'toggle' });
    expect(started(' ', 'control')).toBeUndefined();
    expect(started(' ', 'elsewhere')).toBeUndefined();
  });

  test('arrows step in the direction of reading, where the focus is on the controls', () => {
    expect(started('ArrowRight', 'control')).toEqual(onwards);
    expect(started('ArrowLeft', 'position')).toEqual(back);
    expect(started('ArrowRight', 'control', 'rtl')).toEqual(back);
    expect(started('ArrowLeft', 'control', 'rtl')).toEqual(onwards);
  });

  test('arrows lead through the story everywhere else, and before anything has started', () => {
    expect(started('ArrowRight', 'nowhere')).toBeUndefined();
    expect(started('ArrowRight', 'elsewhere')).toBeUndefined();
    expect(commandForKey('ArrowRight', 'control', 'ltr', false)).toBeUndefined();
  });

  test('Home and End are the ends of the film on its bar alone', () => {
    expect(started('Home', 'position')).toEqual({ type: 'go', to: 'start' });
    expect(started('End', 'position')).toEqual({ type: 'go', to: 'end' });
    expect(started('End', 'control')).toBeUndefined();
    expect(started('PageDown', 'position')).toBeUndefined();
  });
});
