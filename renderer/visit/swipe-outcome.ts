// Whether a finger that lets go meant another scene.

interface Swipe {
  /** Way of the finger to the right, in px. */
  readonly offsetPx: number;
  readonly velocityPxPerS: number;
  readonly widthPx: number;
  readonly direction: 'ltr' | 'rtl';
  readonly hasNext: boolean;
  readonly hasBack: boolean;
}

/** A sixth of the screen, or a flick, is meant; anything less goes back to where it was. */
const farEnough = 1 / 6;
const fastEnoughPxPerS = 600;

export function swipeOutcome(swipe: Swipe): 'next' | 'back' | 'stay' {
  const { offsetPx, velocityPxPerS, widthPx, direction, hasNext, hasBack } = swipe;
  const isFlick =
    Math.abs(velocityPxPerS) > fastEnoughPxPerS && Math.sign(velocityPxPerS) === Math.sign(offsetPx);
  if (!isFlick && Math.abs(offsetPx) < widthPx * farEnough) return 'stay';
  // One turns pages: in Spanish the next scene lies to the right, so the finger draws to the left.
  const wantsNext = direction === 'ltr' ? offsetPx < 0 : offsetPx > 0;
  if (wantsNext) return hasNext ? 'next' : 'stay';
  return hasBack ? 'back' : 'stay';
}
