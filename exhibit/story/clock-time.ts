// One moment on the clocks of two places: plain arithmetic on what a pack says, without any clock of ours.
import type { LanguageTag } from '../pack/identifier';

/**
 * The clocks of May 1945, as offsets from UTC in minutes. The act of Reims counts in Central European Time;
 * Moscow kept UTC+3, its "decree time" of 1930, without a summer time (IANA tz database, Europe/Moscow).
 */
const offsetMinutesOf = { centralEurope: 60, moscow: 180 } as const;

export type ClockZone = keyof typeof offsetMinutesOf;

/** What the calendar and the clock on a wall say. */
export interface WallTime {
  /** `1945-05-09` */
  readonly date: string;
  /** 0 to 23 */
  readonly hour: number;
  /** 0 to 59 */
  readonly minute: number;
}

const msPerMinute = 60_000;

/** @param moment with its offset from UTC, `1945-05-08T23:01+01:00`, as the pack's schema has checked it */
export function wallTime(moment: string, zone: ClockZone): WallTime {
  const shifted = new Date(Date.parse(moment) + offsetMinutesOf[zone] * msPerMinute);
  return {
    date: shifted.toISOString().slice(0, 'YYYY-MM-DD'.length),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** Where the hands of a clock stand, in degrees clockwise from twelve. */
export function handAngles({ hour, minute }: Pick<WallTime, 'hour' | 'minute'>) {
  return { hourDegrees: ((hour % 12) + minute / 60) * 30, minuteDegrees: minute * 6 };
}

/** "23:01": on 24 hours in every language, so that night and afternoon cannot be mistaken. */
export function timeWords({ date, hour, minute }: WallTime, language: LanguageTag): string {
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(Date.parse(`${date}T00:00Z`) + (hour * 60 + minute) * msPerMinute);
}
