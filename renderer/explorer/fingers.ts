// From fingers on the glass to what they mean: a tap, two taps, a drag, a pinch. Pure: time and places come in.
import type { Point } from '../map/geometry';

export interface FingerSample extends Point {
  readonly id: number;
  /** Of the event, in ms. */
  readonly atMs: number;
}

/** What a hand has been doing since its first finger came down. */
export interface Hand {
  /** Where each finger is now, in the order in which they came. */
  readonly fingers: readonly FingerSample[];
  /** Nothing has moved yet; one finger draws the map; two hold it; or it has been more than a tap, and ends. */
  readonly doing: 'touch' | 'drag' | 'pinch';
  readonly began: FingerSample | undefined;
  /** The last moves of a single finger, for its speed. */
  readonly trail: readonly FingerSample[];
  /** The tap before, which a second one near and soon makes double. */
  readonly lastTap: FingerSample | undefined;
}

export const restingHand: Hand = {
  fingers: [],
  doing: 'touch',
  began: undefined,
  trail: [],
  lastTap: undefined,
};

/** A finger may tremble this much and still touch one thing. */
export const tremblePx = 9;
const longestTapMs = 600;
const doubleTapMs = 380;
/** Two taps this far apart are two taps. */
const doubleTapPx = 44;
const speedOverMs = 90;

export type Gesture =
  | { readonly kind: 'none' }
  | { readonly kind: 'tap'; readonly at: Point }
  | { readonly kind: 'doubleTap'; readonly at: Point }
  /** Where two fingers (one: twice) stood, and where they stand now. */
  | {
      readonly kind: 'drag';
      readonly from: readonly [Point, Point];
      readonly to: readonly [Point, Point];
    }
  /** The last finger left; `velocity` in pixels per second. */
  | { readonly kind: 'letGo'; readonly velocity: Point };

const none: Gesture = { kind: 'none' };

export function fingerDown(hand: Hand, finger: FingerSample): Hand {
  const fingers = [...hand.fingers.filter(({ id }) => id !== finger.id), finger];
  if (fingers.length === 1) return { ...hand, fingers, doing: 'touch', began: finger, trail: [finger] };
  return { ...hand, fingers, doing: 'pinch', trail: [] };
}

export function fingerMove(hand: Hand, finger: FingerSample): { hand: Hand; gesture: Gesture } {
  const before = hand.fingers.find(({ id }) => id === finger.id);
  if (!before) return { hand, gesture: none };
  const fingers = hand.fingers.map((one) => (one.id === finger.id ? finger : one));
  const doing = hand.doing === 'touch' && hand.began && isFar(hand.began, finger) ? 'drag' : hand.doing;
  const trail = fingers.length === 1 ? [...hand.trail, finger].slice(-12) : [];
  if (doing === 'touch') return { hand: { ...hand, trail, fingers: hand.fingers }, gesture: none };
  const moved = { ...hand, fingers, doing, trail };
  // A third finger only rests on the glass.
  return { hand: moved, gesture: { kind: 'drag', from: pairOf(hand.fingers), to: pairOf(fingers) } };
}

export function fingerUp(hand: Hand, finger: FingerSample): { hand: Hand; gesture: Gesture } {
  const fingers = hand.fingers.filter(({ id }) => id !== finger.id);
  if (fingers.length === hand.fingers.length) return { hand, gesture: none };
  if (fingers.length > 0) {
    // What is left of a pinch goes on as a drag, but flings nothing.
    return { hand: { ...hand, fingers, doing: 'pinch', trail: [] }, gesture: none };
  }
  const rest: Hand = { ...restingHand };
  if (hand.doing !== 'touch') {
    return { hand: rest, gesture: { kind: 'letGo', velocity: velocityOf(hand.trail, finger.atMs) } };
  }
  const { began, lastTap } = hand;
  if (!began || finger.atMs - began.atMs > longestTapMs) return { hand: rest, gesture: none };
  const isDouble =
    lastTap &&
    finger.atMs - lastTap.atMs < doubleTapMs &&
    Math.hypot(finger.x - lastTap.x, finger.y - lastTap.y) < doubleTapPx;
  if (isDouble) return { hand: rest, gesture: { kind: 'doubleTap', at: began } };
  return { hand: { ...rest, lastTap: finger }, gesture: { kind: 'tap', at: began } };
}

function isFar(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > tremblePx;
}

function pairOf([first, second]: readonly FingerSample[]): readonly [Point, Point] {
  const one = first ?? { x: 0, y: 0 };
  return [one, second ?? one];
}

/** The speed at the end: a finger that rested before it left flings nothing. */
function velocityOf(trail: readonly FingerSample[], endMs: number): Point {
  const recent = trail.filter(({ atMs }) => endMs - atMs <= speedOverMs);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || last.atMs <= first.atMs) return { x: 0, y: 0 };
  const seconds = (last.atMs - first.atMs) / 1000;
  return { x: (last.x - first.x) / seconds, y: (last.y - first.y) / seconds };
}
