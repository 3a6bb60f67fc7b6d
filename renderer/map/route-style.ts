// How a route's line tells its mode and how sure we are of it, by its strokes alone: colour only helps.
import type { Route, RouteMode } from '../../exhibit/pack/map-schema';

export interface LineStyle {
  /** CSS pixels. */
  readonly width: number;
  /** Strokes and gaps in CSS pixels; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

interface Stroke {
  /** Of the size of a place name. */
  readonly width: number;
  readonly cap: 'butt' | 'round';
  /** Strokes and gaps as multiples of the line's width, for each confidence. */
  readonly dash: Readonly<Record<Route['confidence'], readonly number[]>>;
}

/** A stroke of no length with round ends is a dot. */
const DOT = 0;

const STROKES: Readonly<Record<RouteMode, Stroke>> = {
  foot: {
    width: 0.15,
    cap: 'round',
    dash: { high: [], medium: [22, 3.6], disputed: [7, 6.5] },
  },
  train: {
    width: 0.13,
    cap: 'butt',
    dash: { high: [5, 2.6], medium: [5, 2.6, 5, 2.6, 5, 6], disputed: [5, 9] },
  },
  ship: {
    width: 0.19,
    cap: 'round',
    dash: { high: [DOT, 2.4], medium: [DOT, 2.4, DOT, 2.4, DOT, 5], disputed: [DOT, 6] },
  },
  mixed: {
    width: 0.14,
    cap: 'round',
    dash: { high: [6, 3.2, DOT, 3.2], medium: [6, 3.2, DOT, 6], disputed: [6, 7, DOT, 7] },
  },
};

/** What is less sure is also finer. */
const FINENESS: Readonly<Record<Route['confidence'], number>> = { high: 1, medium: 0.85, disputed: 0.75 };

/** The line of a route, where a place name is `unitPx` CSS pixels high. */
export function lineStyleOf(mode: RouteMode, confidence: Route['confidence'], unitPx: number): LineStyle {
  const stroke = STROKES[mode];
  const width = stroke.width * unitPx * FINENESS[confidence];
  return { width, cap: stroke.cap, dash: stroke.dash[confidence].map((multiple) => multiple * width) };
}
