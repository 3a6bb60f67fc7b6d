// Open water between the ports of the story, so that a ship's line does not cross the land.
// Schematic like every route: the lanes say "by sea", they do not claim the course of any ship.
import { distance, type Point } from './geometry';
import { toPlane } from './projection';

/** Turning points in open water (or off a port), as degrees east and north. */
const WATER = {
  riga: [24.02, 57.07],
  gulfOfRiga: [23.3, 57.72],
  irbe: [22.1, 57.86],
  ventspils: [20.9, 57.5],
  liepaja: [20.3, 56.4],
  klaipeda: [20.3, 55.6],
  sambia: [19.4, 54.98],
  gulfOfDanzig: [19.0, 54.56],
  danzig: [18.74, 54.43],
  gdynia: [18.62, 54.52],
  vistulaMouth: [18.97, 54.38],
  hel: [18.85, 54.6],
  rozewie: [18.35, 54.98],
  leba: [17.2, 54.98],
  bornholmSouth: [15.0, 54.78],
  arkona: [13.4, 54.82],
  mon: [12.62, 54.9],
  cadet: [12.2, 54.6],
  mecklenburgBight: [11.6, 54.24],
  lubeckBay: [11.0, 54.06],
  neustadt: [10.84, 54.08],
  trave: [10.88, 53.97],
  lubeck: [10.71, 53.89],
} satisfies Record<string, readonly [longitude: number, latitude: number]>;

type Water = keyof typeof WATER;

const LANES: readonly (readonly Water[])[] = [
  ['riga', 'gulfOfRiga', 'irbe', 'ventspils', 'liepaja', 'klaipeda', 'sambia', 'gulfOfDanzig'],
  ['gulfOfDanzig', 'danzig'],
  ['gulfOfDanzig', 'gdynia'],
  ['gulfOfDanzig', 'vistulaMouth', 'hel'],
  ['gulfOfDanzig', 'hel', 'rozewie', 'leba', 'bornholmSouth', 'arkona', 'mon'],
  ['sambia', 'rozewie'],
  ['arkona', 'cadet', 'mecklenburgBight', 'lubeckBay', 'neustadt'],
  ['mon', 'cadet'],
  ['lubeckBay', 'trave', 'lubeck'],
  ['neustadt', 'trave'],
];

/** A port further than this from the lanes is reached in a straight line. */
const REACH_KM = 16;

/** The points of open water between two ports, on the plane in kilometres; none where no lane leads. */
export function seaWay(from: Point, to: Point): Point[] {
  const [start, goal] = [nearestWater(from), nearestWater(to)];
  if (!start || !goal || start === goal) return [];
  return shortestWay(start, goal).map(planeOf).filter(apartFrom(from)).filter(apartFrom(to));
}

function nearestWater(point: Point): Water | undefined {
  return [...new Set(LANES.flat())]
    .filter((water) => distance(planeOf(water), point) < REACH_KM)
    .toSorted((a, b) => distance(planeOf(a), point) - distance(planeOf(b), point))[0];
}

function planeOf(water: Water): Point {
  const [longitude, latitude] = WATER[water];
  return toPlane({ longitude, latitude });
}

/** Leaves out what is so near a port that it would only put a kink into the line. */
function apartFrom(port: Point): (point: Point) => boolean {
  return (point) => distance(point, port) > 2;
}

/** Dijkstra over some twenty points. */
function shortestWay(start: Water, goal: Water): Water[] {
  const best = new Map<Water, { length: number; way: Water[] }>([[start, { length: 0, way: [start] }]]);
  const open = new Set<Water>([start]);
  while (open.size > 0) {
    const lengthTo = (water: Water): number => best.get(water)?.length ?? Infinity;
    const [here] = [...open].toSorted((a, b) => lengthTo(a) - lengthTo(b));
    if (here === undefined || here === goal) break;
    open.delete(here);
    for (const next of neighboursOf(here)) {
      const length = lengthTo(here) + distance(planeOf(here), planeOf(next));
      if (length >= lengthTo(next)) continue;
      best.set(next, { length, way: [...(best.get(here)?.way ?? []), next] });
      open.add(next);
    }
  }
  return best.get(goal)?.way ?? [];
}

function neighboursOf(water: Water): Water[] {
  return LANES.flatMap((lane) =>
    lane.flatMap((one, index) => (one === water ? [lane[index - 1], lane[index + 1]] : [])),
  ).filter((one) => one !== undefined);
}
