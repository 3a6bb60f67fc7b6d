import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../exhibit/pack/figure-schema';
import { layoutField } from '../../../../renderer/scenes/field/field-layout';
import { markRuns } from '../../../../renderer/scenes/field/mark-runs';
import { shapesOf } from '../../../../renderer/scenes/field/mark-shapes';
import { type FieldPicture, fieldPicture } from '../../../../renderer/scenes/field/paint-field';

type Range = Pick<Figure, 'low' | 'estimate' | 'high'>;

function picture(whole: Range, marked: Range | undefined, width: number, height: number, pixelRatio = 1) {
  const figure = (range: Range) => ({ ...range, counts: 'people' });
  const marks = markRuns(figure(whole), marked && figure(marked));
  const layout = layoutField(marks.total, { width, height }, 40);
  const pixels = { width: width * pixelRatio, height: height * pixelRatio };
  const painted = fieldPicture(layout, marks, shapesOf(marked ? 'some' : 'none'), pixels, pixelRatio);
  return { painted, total: marks.total };
}

/** Pixels that hang together, over sides and corners, are one thing that one sees. */
function countThings({ width, height, tones }: FieldPicture): number {
  const seen = new Uint8Array(tones.length);
  let things = 0;
  for (let start = 0; start < tones.length; start += 1) {
    if (!tones[start] || seen[start]) continue;
    things += 1;
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      for (const [dx, dy] of neighbours) {
        const [across, down] = [x + dx, y + dy];
        const next = down * width + across;
        if (across < 0 || across >= width || down < 0 || down >= height || seen[next] || !tones[next])
          continue;
        seen[next] = 1;
        open.push(next);
      }
    }
  }
  return things;
}

const neighbours = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const));

function lightOf({ tones }: FieldPicture): number {
  return tones.reduce((sum, tone) => sum + tone, 0);
}

describe('the picture of a field', () => {
  test.each([
    ['a few', { estimate: 12 }, 1],
    ['a thousand', { estimate: 1_003 }, 1],
    ['a thousand on a finer display', { estimate: 1_003 }, 2],
    ['more, with doubt beyond the count', { low: 1_500, estimate: 1_601, high: 1_777 }, 1],
  ])('shows exactly one thing for each person: %s', (_name, whole, pixelRatio) => {
    const { painted, total } = picture(whole, undefined, 1_200, 900, pixelRatio);
    painted.paintTo(total);
    expect(countThings(painted)).toBe(total);
  });

  test.each([
    ['56,000', { estimate: 56_000 }, 1_130, 850],
    ['714,000, closer together than pixels', { estimate: 714_000 }, 1_130, 850],
    ['714,000 at 4K', { estimate: 714_000 }, 2_260, 1_700],
  ])('gives each of %s the light of one mark', (_name, whole, width, height) => {
    const { painted, total } = picture(whole, undefined, width, height);
    // Where no other mark is near: the light of a thousand, far enough apart to be counted above.
    painted.paintTo(1_000);
    const ofOne = lightOf(painted) / 1_000;
    painted.paintTo(total);
    expect(lightOf(painted) / ofOne / total).toBeCloseTo(1, 2);
  });

  test('is the same whether painted at once or little by little, and names the rows that change', () => {
    const once = picture({ estimate: 20_000 }, { low: 3_000, high: 5_000 }, 600, 400);
    const slowly = picture({ estimate: 20_000 }, { low: 3_000, high: 5_000 }, 600, 400);
    expect(once.painted.paintTo(20_000)).toEqual({ from: expect.any(Number), to: expect.any(Number) });
    for (let count = 0; count <= 24_000; count += 3_000) {
      const before = slowly.painted.tones.slice();
      const { from, to } = slowly.painted.paintTo(count) ?? { from: 0, to: 0 };
      before.forEach((tone, at) => {
        const row = Math.floor(at / 600);
        if (tone !== slowly.painted.tones[at] && (row < from || row >= to))
          throw new Error(`row ${row} changed`);
      });
    }
    expect(slowly.painted.tones).toEqual(once.painted.tones);
    expect(slowly.painted.paintTo(20_000)).toBeUndefined();
  });

  test('is brightest where persons are marked, darkest where they may not have been', () => {
    const { painted, total } = picture(
      { estimate: 400_000, high: 500_000 },
      { low: 100_000, high: 200_000 },
      1_000,
      1_000,
    );
    painted.paintTo(total);
    const bands = [100, 300, 600, 900].map((row) => {
      const part = painted.tones.subarray(row * 1_000, (row + 20) * 1_000);
      return part.reduce((sum, tone) => sum + tone, 0);
    });
    expect(bands).toEqual(bands.toSorted((a, b) => b - a));
    for (const [index, band] of bands.slice(1).entries())
      expect((bands[index] ?? 0) / band).toBeGreaterThan(1.25);
  });
});
