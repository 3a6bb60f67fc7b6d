// What a technician may set for one screen, and what is meant where nothing is set.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { settingsSchema } from '../../../exhibit/kiosk/settings-schema';

const assumed = { display: { diagonalInches: 24, readerDistanceMm: 500 }, profile: 'full', movement: 'full' };

test.each([
  ['nothing', {}, assumed],
  ['an empty display', { display: {} }, assumed],
  [
    'a large display',
    { display: { diagonalInches: 55 } },
    { ...assumed, display: { diagonalInches: 55, readerDistanceMm: 500 } },
  ],
  [
    'the smallest and nearest',
    { display: { diagonalInches: 7, readerDistanceMm: 300 } },
    { ...assumed, display: { diagonalInches: 7, readerDistanceMm: 300 } },
  ],
  [
    'the largest and farthest',
    { display: { diagonalInches: 120, readerDistanceMm: 3000 } },
    { ...assumed, display: { diagonalInches: 120, readerDistanceMm: 3000 } },
  ],
  ['a language', { language: 'pt-BR' }, { ...assumed, language: 'pt-BR' }],
  ['the school profile', { profile: 'school' }, { ...assumed, profile: 'school' }],
  ['reduced movement', { movement: 'reduced' }, { ...assumed, movement: 'reduced' }],
])('%s is understood', (_what, settings, understood) => {
  expect(v.parse(settingsSchema, settings)).toEqual(understood);
});

test.each([
  [
    'a display smaller than any',
    { display: { diagonalInches: 6.9 } },
    'display.diagonalInches',
    'expected at least 7 inches',
  ],
  [
    'a display larger than any',
    { display: { diagonalInches: 121 } },
    'display.diagonalInches',
    'expected at most 120 inches',
  ],
  [
    'a reader who leans on the glass',
    { display: { readerDistanceMm: 299 } },
    'display.readerDistanceMm',
    'expected at least 300 mm',
  ],
  [
    'a reader across the hall',
    { display: { readerDistanceMm: 3001 } },
    'display.readerDistanceMm',
    'expected at most 3000 mm',
  ],
  ['no number', { display: { diagonalInches: Number.NaN } }, 'display.diagonalInches', /number/],
  ['a number in quotes', { display: { diagonalInches: '24' } }, 'display.diagonalInches', /number/],
  ['a display that is a number', { display: 24 }, 'display', /Object/],
  ['a language by its name', { language: 'Spanish' }, 'language', /expected a language tag/],
  ['a movement of its own', { movement: 'slow' }, 'movement', /"full" \| "reduced"/],
  ['a setting that does not exist', { volume: 3 }, 'volume', /never/],
  ['an unknown setting of the display', { display: { inches: 24 } }, 'display.inches', /never/],
])('%s is refused, with its place', (_what, settings, path, message) => {
  const { issues } = v.safeParse(settingsSchema, settings);
  expect(issues?.map((issue) => v.getDotPath(issue))).toEqual([path]);
  expect(issues?.[0].message).toMatch(message);
});
