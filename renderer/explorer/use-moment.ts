// The moment on the map, following the date handle and, while it plays, the kiosk's time.
import { type MotionValue, useMotionValue } from 'framer-motion';
import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Day } from '../../exhibit/map/day';
import { dayAt, endOfDay, type Moment } from '../../exhibit/map/happenings';
import { type DateHandle, momentAt, type Pace, playFrom } from '../../exhibit/map/playing-date';
import type { Movement } from '../../exhibit/kiosk/kiosk-context';
import { useRuntime } from '../kiosk/use-kiosk';

export interface DateHand {
  readonly moment: MotionValue<Moment>;
  readonly isPlaying: boolean;
  /** Stops the playing. */
  readonly setDay: (day: Day) => void;
  readonly togglePlaying: () => void;
}

export function useMoment(openingDay: Day, pace: Pace, movement: Movement): DateHand {
  const { nowMs } = useRuntime();
  const [handle, setHandle] = useState<DateHandle>({ kind: 'still', day: openingDay });
  const moment = useMotionValue(endOfDay(openingDay));
  useLayoutEffect(() => {
    const follow = (now: number): void => {
      const exact = momentAt(handle, pace, now);
      // Where movement is reduced, the days pass one by one and nothing is seen to grow.
      moment.set(movement === 'reduced' ? endOfDay(dayAt(exact)) : exact);
      if (handle.kind === 'playing' && exact >= endOfDay(pace.period.last)) {
        setHandle({ kind: 'still', day: pace.period.last });
      }
    };
    follow(nowMs.get());
    return handle.kind === 'playing' ? nowMs.on('change', follow) : undefined;
  }, [handle, pace, movement, moment, nowMs]);

  const setDay = useCallback((day: Day) => setHandle({ kind: 'still', day }), []);
  const togglePlaying = useCallback(
    () =>
      setHandle((now) =>
        now.kind === 'playing'
          ? { kind: 'still', day: dayAt(momentAt(now, pace, nowMs.get())) }
          : playFrom(endOfDay(now.day), pace, nowMs.get()),
      ),
    [pace, nowMs],
  );
  return { moment, isPlaying: handle.kind === 'playing', setDay, togglePlaying };
}

/** The day of a moment; the component draws again when the day changes, not with every part of it. */
export function useDayOf(moment: MotionValue<Moment>): Day {
  const subscribe = useCallback((listener: () => void) => moment.on('change', listener), [moment]);
  return useSyncExternalStore(subscribe, () => dayAt(moment.get()));
}
