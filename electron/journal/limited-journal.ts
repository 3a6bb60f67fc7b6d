// A journal that cannot be flooded: what a visitor, a page or a loop could set off a thousand times is written a few
// times a minute, and counted for the rest.
import type { Journal, JournalLevel } from './journal';

const entriesPerMinute = 10;
const minuteMs = 60_000;

interface Tally {
  startedAtMs: number;
  written: number;
  leftOut: number;
}

/** @param nowMs a clock that never goes back */
export function limitedJournal(journal: Journal, nowMs: () => number): Journal {
  const tallies = new Map<string, Tally>();

  const writer = (level: JournalLevel) => (event: string, detail?: unknown) => {
    const tally = currentTally(tallies, `${level} ${event}`, nowMs());
    if (tally.leftOut > 0 && tally.written === 0) {
      journal[level](event, `${tally.leftOut} more like the last were left out`);
      tally.leftOut = 0;
    }
    if (tally.written < entriesPerMinute) {
      tally.written += 1;
      journal[level](event, detail);
    } else {
      tally.leftOut += 1;
    }
  };
  return { info: writer('info'), warn: writer('warn'), error: writer('error') };
}

/** Events are worded in the program, so there are few of them and the map stays small. */
function currentTally(tallies: Map<string, Tally>, key: string, nowMs: number): Tally {
  const known = tallies.get(key);
  if (known && nowMs - known.startedAtMs < minuteMs) return known;
  const fresh: Tally = { startedAtMs: nowMs, written: 0, leftOut: known?.leftOut ?? 0 };
  tallies.set(key, fresh);
  return fresh;
}
