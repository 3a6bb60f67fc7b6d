import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, distanceToRect, lengthInside, overlaps, type Rect } from '../../../renderer/map/geometry';
import {
  type LabelProblem,
  type LabelText,
  type PlacedLabel,
  placeLabels,
} from '../../../renderer/map/place-labels';

const bounds: Rect = { x: 100, y: 50, width: 700, height: 500 };
const measure = ({ text, emphasis }: LabelText): { width: number; height: number } => ({
  width: text.length * (emphasis ? 12 : 10),
  height: emphasis ? 30 : 25,
});

const rings = fc.uniqueArray(
  fc.record({
    id: fc.nat(60).map(String),
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    radius: fc.integer({ min: 3, max: 10 }),
    text: fc.string({ minLength: 1, maxLength: 18 }),
    emphasis: fc.boolean(),
    hasName: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 28 },
);
const lines = fc.array(
  fc.tuple(
    fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) }),
    fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) }),
  ),
  { maxLength: 10 },
);
const problems: fc.Arbitrary<LabelProblem> = fc
  .tuple(rings, lines, fc.constantFrom('ltr' as const, 'rtl' as const))
  .map(([all, ways, direction]) => ({
    rings: all,
    labels: all.filter(({ hasName }) => hasName),
    measure,
    bounds,
    lines: ways,
    direction,
    gapPx: 7,
  }));

const ids = (placed: readonly PlacedLabel[]): string[] => placed.map(({ id }) => id);

function tenLetters(id: string): LabelText {
  return { id, text: 'ten chars.', emphasis: false };
}

describe('the names of places', () => {
  it('never overlap one another', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const placed = placeLabels(problem);
        placed.forEach((a, index) => {
          for (const b of placed.slice(index + 1)) expect(overlaps(a.box, b.box)).toBe(false);
        });
      }),
    );
  });

  it('never touch a ring, and all stand inside the bounds', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        for (const { box } of placeLabels(problem)) {
          expect(contains(bounds, box)).toBe(true);
          for (const ring of problem.rings) expect(distanceToRect(ring, box)).toBeGreaterThan(ring.radius);
        }
      }),
    );
  });

  it('have fine lines that cross no other name', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const placed = placeLabels(problem);
        for (const { leader, id } of placed) {
          if (!leader) continue;
          for (const other of placed) if (other.id !== id) expect(lengthInside(leader, other.box)).toBe(0);
        }
      }),
    );
  });

  it('are never dropped because of a less important one', () => {
    fc.assert(
      fc.property(problems, fc.nat(28), (problem, count) => {
        const important = { ...problem, labels: problem.labels.slice(0, count) };
        const amongThem = new Set(important.labels.map(({ id }) => id));
        const placed = ids(placeLabels(problem)).filter((id) => amongThem.has(id));
        expect(placed).toEqual(ids(placeLabels(important)));
      }),
    );
  });

  it('are measured by whoever sets them', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        for (const label of placeLabels(problem)) expect(label.box).toMatchObject(measure(label));
      }),
    );
  });
});

describe('the name of a place', () => {
  it('begins at its ring in the direction of reading', () => {
    const ring = { id: 'a', x: 450, y: 300, radius: 8 };
    const label = { id: 'a', text: 'Mauthausen', emphasis: true };
    const problem = { rings: [ring], labels: [label], measure, bounds, lines: [], gapPx: 7 };
    const [ltr] = placeLabels({ ...problem, direction: 'ltr' });
    const [rtl] = placeLabels({ ...problem, direction: 'rtl' });
    expect(ltr?.box.x).toBe(465);
    expect((rtl?.box.x ?? 0) + (rtl?.box.width ?? 0)).toBe(435);
  });

  it('keeps off a line where it can', () => {
    const ring = { id: 'a', x: 450, y: 300, radius: 8 };
    const label = { id: 'a', text: 'Gleiwitz', emphasis: false };
    const way = [ring, { x: 800, y: 300 }] as const;
    const [placed] = placeLabels({
      rings: [ring],
      labels: [label],
      measure,
      bounds,
      lines: [way],
      gapPx: 7,
      direction: 'ltr',
    });
    expect(placed && lengthInside(way, placed.box)).toBe(0);
  });

  it('steps aside for a lesser one that would else find no room', () => {
    const narrow: Rect = { x: 0, y: 0, width: 270, height: 32 };
    const [left, right] = [
      { id: 'left', x: 120, y: 16, radius: 5 },
      { id: 'right', x: 260, y: 16, radius: 5 },
    ];
    const problem = {
      rings: [left, right],
      measure,
      bounds: narrow,
      lines: [],
      gapPx: 7,
      direction: 'ltr' as const,
    };
    const [alone] = placeLabels({ ...problem, labels: [tenLetters('left')] });
    const both = placeLabels({ ...problem, labels: [tenLetters('left'), tenLetters('right')] });
    expect(alone?.box.x).toBeGreaterThan(left.x);
    expect(ids(both)).toEqual(['left', 'right']);
    expect(both[0]?.box.x).toBeLessThan(left.x);
  });

  it('is left out where its ring stands outside the bounds', () => {
    const outside = { id: 'a', x: 10, y: 300, radius: 8 };
    const label = { id: 'a', text: 'Reims', emphasis: false };
    const problem = { rings: [outside], labels: [label], measure, bounds, lines: [], gapPx: 7 };
    expect(distanceToRect(outside, bounds)).toBeGreaterThan(0);
    expect(placeLabels({ ...problem, direction: 'ltr' })).toEqual([]);
  });
});
