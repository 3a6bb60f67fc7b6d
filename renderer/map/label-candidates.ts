// Where a name may stand about its ring: the eight sides and four between, and the same further off on a fine line.
import { distance, type Point, type Rect, type Segment, type Size } from './geometry';

export interface LabelCandidate {
  /** Which of the positions about the ring this is; the same number means the same side and distance. */
  readonly position: number;
  /** CSS pixels. */
  readonly box: Rect;
  /** How little the position is liked, before anything that lies there counts. */
  readonly cost: number;
  readonly leader?: Segment;
}

interface Position {
  /** -1: the name ends at the ring; 0: centred on it; 1: it begins at the ring. For reading from left to right. */
  readonly across: -1 | -0.6 | 0 | 0.6 | 1;
  /** -1: above; 0: level; 1: below. */
  readonly down: -1 | 0 | 1;
  readonly cost: number;
}

const POSITIONS: readonly Position[] = [
  { across: 1, down: 0, cost: 0 },
  { across: 1, down: -1, cost: 0.6 },
  { across: 1, down: 1, cost: 0.8 },
  { across: -1, down: 0, cost: 1 },
  { across: -1, down: -1, cost: 1.4 },
  { across: -1, down: 1, cost: 1.6 },
  { across: 0, down: -1, cost: 1.2 },
  { across: 0, down: 1, cost: 1.3 },
  { across: 0.6, down: -1, cost: 1.7 },
  { across: 0.6, down: 1, cost: 1.8 },
  { across: -0.6, down: -1, cost: 2.1 },
  { across: -0.6, down: 1, cost: 2.2 },
];

/** How far off the second and third rounds stand, as a multiple of the name's height, and their cost. */
const ROUNDS = [
  { off: 0, cost: 0 },
  { off: 0.8, cost: 8 },
  { off: 1.8, cost: 11 },
] as const;

/** Of the line's height, what of a name's box is empty above and below its letters. */
const SLACK = 0.16;
const DIAGONAL = Math.SQRT1_2;

/** How far a name may stand from its ring: beside it, or also further off, on a fine line. */
export type LabelReach = 'beside' | 'withLeader';

/** All positions of a name, the most liked round first. */
export function candidatesFor(
  ring: Point & { readonly radius: number },
  size: Size,
  gapPx: number,
  direction: 'ltr' | 'rtl',
  labelReach: LabelReach = 'withLeader',
): LabelCandidate[] {
  const rounds = labelReach === 'beside' ? ROUNDS.slice(0, 1) : ROUNDS;
  return rounds.flatMap((round, roundIndex) =>
    POSITIONS.map((position, positionIndex) => {
      const across = direction === 'rtl' ? -position.across : position.across;
      const reach = ring.radius + gapPx + round.off * size.height;
      const box = boxAt(ring, size, { across, down: position.down }, reach);
      const cost = position.cost + round.cost;
      const candidate = { position: roundIndex * POSITIONS.length + positionIndex, box, cost };
      return round.off === 0 ? candidate : { ...candidate, leader: leaderTo(ring, box) };
    }),
  );
}

function boxAt(
  ring: Point,
  { width, height }: Size,
  { across, down }: { across: number; down: number },
  reach: number,
): Rect {
  const beside = Math.abs(across) === 1;
  const far = beside && down !== 0 ? DIAGONAL * reach : reach;
  // Above and below, the empty part of the line's height may overlap the gap; at a corner, a quarter of it all.
  const nearer = down * height * (beside ? 0.25 : SLACK);
  return {
    x: ring.x + across * far - ((1 - across) / 2) * width,
    y: ring.y + down * far - nearer - ((1 - down) / 2) * height,
    width,
    height,
  };
}

/** From the edge of the ring to the nearest point of the name. */
function leaderTo(ring: Point & { readonly radius: number }, box: Rect): Segment {
  const end = {
    x: Math.min(Math.max(ring.x, box.x), box.x + box.width),
    y: Math.min(Math.max(ring.y, box.y + box.height * SLACK), box.y + box.height * (1 - SLACK)),
  };
  const length = distance(ring, end);
  const start = {
    x: ring.x + ((end.x - ring.x) * ring.radius) / length,
    y: ring.y + ((end.y - ring.y) * ring.radius) / length,
  };
  return [start, end];
}
