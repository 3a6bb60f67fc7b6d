// Finds a place for each name so that none touches another, a ring or the edge. Pure: sizes come in.
// The most important name chooses first, so none ever gives way to a lesser one.
import {
  between,
  boundsOf,
  contains,
  distance,
  distanceToRect,
  grown,
  lengthInside,
  overlaps,
  type Point,
  type Rect,
  type Segment,
  type Size,
} from './geometry';
import { candidatesFor, type LabelCandidate, type LabelReach } from './label-candidates';

/** A ring on the map, with a name or without. CSS pixels. */
export interface Ring extends Point {
  readonly id: string;
  readonly radius: number;
}

export interface LabelText {
  /** The id of the ring it names. */
  readonly id: string;
  readonly text: string;
  /** Whether the name is set larger: the camps in question. */
  readonly emphasis: boolean;
}

export interface PlacedLabel extends LabelText {
  /** CSS pixels. */
  readonly box: Rect;
  /** Which of the positions about the ring it took; see `LabelCandidate`. */
  readonly position: number;
  /** From the ring to a name that stands off; absent where the name stands beside its ring. */
  readonly leader?: Segment;
}

export interface LabelProblem {
  readonly rings: readonly Ring[];
  /** The most important first. A name whose ring is missing or outside the bounds is left out. */
  readonly labels: readonly LabelText[];
  /** The size of a name as it will be set, in CSS pixels. */
  readonly measure: (label: LabelText) => Size;
  /** Where names may stand, in CSS pixels. */
  readonly bounds: Rect;
  /** Lines that names would rather not cover. */
  readonly lines: readonly Segment[];
  /** Reading direction: a name prefers to begin at its ring. */
  readonly direction: 'ltr' | 'rtl';
  /** Between a ring and its name, in CSS pixels. */
  readonly gapPx: number;
  /** How far a name may stand from its ring; without it, also on a fine line. */
  readonly labelReach?: LabelReach;
  /** The position where each name stood before, by its id: it stays there unless another is clearly better. */
  readonly before?: ReadonlyMap<string, number>;
}

/** Cost of a name over a line, for each of its own heights of line covered. */
const LINE_COST = 3.2;
/** Cost of standing so near to another ring that one could read the name as that ring's. */
const CONFUSION_COST = 3;
/** Another position must be better by this much before a name leaves the one where it stood. */
const STAYING_GAIN = 2.5;

/** The names that find room, in the order of importance. */
export function placeLabels(problem: LabelProblem): PlacedLabel[] {
  let placed: readonly PlacedLabel[] = [];
  for (const label of problem.labels) {
    const found = bestPlace(problem, label, placed);
    placed = found ? [...placed, found] : (withRoomMade(problem, label, placed) ?? placed);
  }
  return [...placed];
}

/** The cheapest free position of a name, if it has one. */
function bestPlace(
  problem: LabelProblem,
  label: LabelText,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  return placesOf(problem, label).find((place) => placed.every((other) => !touches(problem, place, other)));
}

/** Where a name finds no room: lets one name that stands in its way step aside, but drops none. */
function withRoomMade(
  problem: LabelProblem,
  label: LabelText,
  placed: readonly PlacedLabel[],
): PlacedLabel[] | undefined {
  for (const place of placesOf(problem, label)) {
    const [inTheWay, ...more] = placed.filter((other) => touches(problem, place, other));
    if (!inTheWay || more.length > 0) continue;
    const others = placed.filter((other) => other !== inTheWay);
    const aside = bestPlace(problem, inTheWay, [...others, place]);
    if (aside) return [...placed.map((other) => (other === inTheWay ? aside : other)), place];
  }
  return undefined;
}

/** Every position of a name that touches no ring and no edge, the cheapest first. */
function placesOf(problem: LabelProblem, label: LabelText): PlacedLabel[] {
  const ring = problem.rings.find(({ id }) => id === label.id);
  if (!ring || distanceToRect(ring, problem.bounds) > 0) return [];
  const { id, text, emphasis } = label;
  const candidates = candidatesFor(
    ring,
    problem.measure(label),
    problem.gapPx,
    problem.direction,
    problem.labelReach,
  );
  const before = problem.before?.get(id);
  const near = nearTo(problem, candidates);
  return candidates
    .filter((candidate) => isClear(near, candidate))
    .map((candidate) => {
      const gain = candidate.position === before ? STAYING_GAIN : 0;
      return { candidate, cost: candidate.cost + costOf(near, ring, candidate) - gain };
    })
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ candidate: { box, leader, position } }) => ({
      id,
      text,
      emphasis,
      box,
      position,
      ...(leader && { leader }),
    }));
}

/** The problem with only the lines that any of the candidates could cover: most lie far away. */
function nearTo(problem: LabelProblem, candidates: readonly LabelCandidate[]): LabelProblem {
  const reach = boundsOf(
    candidates.flatMap(({ box }) => [box, { x: box.x + box.width, y: box.y + box.height }]),
  );
  return { ...problem, lines: problem.lines.filter((line) => overlaps(grown(boundsOf(line), 1), reach)) };
}

function touches({ gapPx }: LabelProblem, a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    overlaps(grown(a.box, gapPx / 2), b.box) ||
    (a.leader !== undefined && lengthInside(a.leader, b.box) > 0) ||
    (b.leader !== undefined && lengthInside(b.leader, a.box) > 0)
  );
}

function isClear({ bounds, rings }: LabelProblem, { box, leader }: LabelCandidate): boolean {
  return (
    contains(bounds, box) &&
    rings.every((ring) => distanceToRect(ring, box) >= ring.radius + 1) &&
    !(leader && rings.some((ring) => runsThrough(leader, ring)))
  );
}

/** Whether a leader would seem to come from another ring than its own, at whose edge it begins. */
function runsThrough([from, to]: Segment, ring: Ring): boolean {
  if (distance(from, ring) <= ring.radius + 1) return false;
  const square = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
  const along = ((ring.x - from.x) * (to.x - from.x) + (ring.y - from.y) * (to.y - from.y)) / square;
  return distance(between(from, to, Math.min(1, Math.max(0, along))), ring) < ring.radius;
}

function costOf({ lines, rings, gapPx }: LabelProblem, own: Ring, { box }: LabelCandidate): number {
  const covered = lines.reduce((sum, line) => sum + lengthInside(line, box), 0);
  const confusing = rings.filter(
    (ring) => ring.id !== own.id && distanceToRect(ring, box) < ring.radius + 2 * gapPx,
  );
  return (covered / box.height) * LINE_COST + confusing.length * CONFUSION_COST;
}
