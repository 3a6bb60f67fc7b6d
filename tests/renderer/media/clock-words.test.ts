import { expect, test } from 'vitest';
import { clockTime, roundLength, spokenTime, stepSign } from '../../../renderer/scenes/media/clock-words';

test.each([
  [0, '0:00'],
  [9.99, '0:09'],
  [65, '1:05'],
  [3599, '59:59'],
  [3725, '1:02:05'],
])('%d s stand on the clock as %s', (seconds, shown) => expect(clockTime(seconds)).toBe(shown));

test.each([
  [0, 'es', '0 segundos'],
  [60, 'es', '1 minuto'],
  [725, 'es', '12 minutos y 5 segundos'],
  [3725, 'en', '1 hour, 2 minutes, and 5 seconds'],
])('%d s are said in %s as %s', (seconds, language, said) =>
  expect(spokenTime(seconds, language)).toBe(said),
);

test('a length is told in minutes, and in seconds below one', () => {
  expect(roundLength(1200, 'es')).toBe('20 min');
  expect(roundLength(89, 'es')).toBe('1 min');
  expect(roundLength(45, 'en')).toBe('45 sec');
});

test('a step back wears a minus, not a hyphen', () => {
  expect(stepSign(-10, 'es')).toBe('\u221210 s');
  expect(stepSign(10, 'es')).toBe('+10 s');
});
