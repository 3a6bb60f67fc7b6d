// The one clock of the exhibit. It only goes forward, whatever happens to the clock on the wall.

/** Kiosk time in ms since the page began. */
export interface Clock {
  nowMs(): number;
}

/** @param speed kiosk seconds for each second of the wall; 1 outside tests */
export function createClock(speed: number, monotonicMs: () => number = () => performance.now()): Clock {
  const originMs = monotonicMs();
  return { nowMs: () => (monotonicMs() - originMs) * speed };
}
