// The contrasts that docs/look.md states are those of the colours that the styles hold.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const colours = new Map(
  [...read('renderer/styles/base.css').matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  ),
);

const row =
  /^\| `(?<name>[a-z-]+)`\s*\| `(?<value>#[0-9a-f]{6})`\s*\| `(?<ground>[a-z-]+)`\s*\| (?<stated>[\d.]+)/gm;
const rows = [...read('docs/look.md').matchAll(row)].map(({ groups }) => groups ?? {});

/** Least contrast (DESIGN: 12 for reading text, 7 for other words; WCAG 1.4.11: 3 for what is no word). */
function leastOf(name = ''): number {
  if (name === 'text') return 12;
  return ['second', 'focus'].includes(name) ? 7 : 3;
}

test('the table is there, and speaks of every colour of words, controls and routes', () => {
  const told = new Set(rows.map(({ name }) => name));
  const needed = [...colours.keys()].filter((name) => /^(text|second|focus|hairline|route-.*)$/.test(name));
  expect(needed.length).toBeGreaterThanOrEqual(8);
  expect(needed.filter((name) => !told.has(name))).toEqual([]);
});

test.each(rows)('$name on $ground has a contrast of $stated', ({ name, value, ground, stated }) => {
  expect(colours.get(name ?? '')).toBe(value);
  const contrast = contrastOf(colours.get(name ?? '') ?? '', colours.get(ground ?? '') ?? '');
  expect(contrast.toFixed(2)).toBe(stated);
  expect(contrast).toBeGreaterThanOrEqual(leastOf(name));
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrastOf(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
