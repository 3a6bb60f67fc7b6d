// Finds dates, clock times and other digits in a text, as its language writes them.
import { chainsOf, datesOfChain, type DateToken, type Found, type FoundDate } from './date-chains';
import type { LanguageWords } from './language-words';
import { justBefore } from './just-before';
import { monthNames } from './month-names';

export interface FoundTime extends Found {
  /** `23:01` */
  readonly time: string;
}

export interface FoundDates {
  readonly dates: readonly FoundDate[];
  readonly times: readonly FoundTime[];
  /** Days of a month that is not named beside them: "el 26". */
  readonly bareDays: readonly FoundDate[];
  /** Digits that are none of these: quantities, typed by hand. */
  readonly numbers: readonly Found[];
}

/**
 * @param text without references: their places must be filled with something that is no letter and no digit
 * @param language a language tag
 */
export function findDates(text: string, language: string, words: LanguageWords | undefined): FoundDates {
  const times = findTimes(text);
  const months = findMonths(blank(text, times), language);
  const digits = findDigits(blank(text, [...times, ...months]));
  const tokens = [...months, ...digits.tokens].toSorted((a, b) => a.index - b.index);
  const resolved = chainsOf(tokens, text).map((chain) => datesOfChain(chain, text, language));
  const dates = resolved.flatMap((chain) => chain.dates).filter((date) => !isWord(date, text, words));
  const alone = resolved.flatMap((chain) => chain.alone);
  const free = alone.filter((day) => !namesUnit(day, text));
  const bareDays = free.filter((day) => standsForDay(day, text, words));
  const numbers = free.filter((day) => !bareDays.includes(day));
  return {
    dates,
    times,
    bareDays,
    numbers: [...digits.others.filter((n) => !namesUnit(n, text)), ...numbers],
  };
}

function findTimes(text: string): FoundTime[] {
  const pattern = /(?<![\d:.,])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])(?:\s*([ap])\.?\s?m(?!\p{L}))?/giu;
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, hours = '', minutes = '', half] = match;
    const past = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
    return { index: match.index, length: whole.length, time: `${String(past).padStart(2, '0')}:${minutes}` };
  });
}

function findMonths(text: string, language: string): DateToken[] {
  return monthNames(language).flatMap(({ pattern, month }) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind: 'month' as const,
      value: month,
      index: match.index,
      length: match[0].length,
    })),
  );
}

/** Digits of an identifier (PS-3683, B17) are part of a name. Digits that Arabic writes count as digits. */
function findDigits(text: string): { tokens: DateToken[]; others: Found[] } {
  const pattern = /(?<![\p{Lu}\p{N}]|\p{Lu}-)[0-9٠-٩۰-۹]+(?:[.,'’\u00A0\u202F][0-9٠-٩۰-۹]+)*/gu;
  const found = [...text.matchAll(pattern)].map((match) => ({
    index: match.index,
    length: match[0].length,
    value: Number(westernDigits(match[0])),
    isPlain: /^\d+$/.test(westernDigits(match[0])),
  }));
  const tokens: DateToken[] = [];
  const others: Found[] = [];
  for (const { index, length, value, isPlain } of found) {
    if (isPlain && length <= 2 && value >= 1 && value <= 31)
      tokens.push({ kind: 'day', value, index, length });
    else if (isPlain && length === 4 && value >= 1000 && value < 2100)
      tokens.push({ kind: 'year', value, index, length });
    else others.push({ index, length });
  }
  return { tokens, others };
}

function westernDigits(digits: string): string {
  return digits.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** "May" and "March" are words too. */
function isWord(date: FoundDate, text: string, words: LanguageWords | undefined): boolean {
  const ambiguous = words?.ambiguousMonths;
  if (!ambiguous || date.month === undefined || !ambiguous.months.includes(date.month)) return false;
  if (date.day !== undefined || date.year !== undefined) return false;
  const behind = text.slice(date.index + date.length, date.index + date.length + 16);
  return !ambiguous.after.test(justBefore(text, date.index)) && !ambiguous.before.test(behind);
}

function standsForDay(day: FoundDate, text: string, words: LanguageWords | undefined): boolean {
  if (!words) return true;
  const before = justBefore(text, day.index);
  const after = text.slice(day.index + day.length, day.index + day.length + 8);
  return (words.dayAlone.before?.test(before) ?? false) || (words.dayAlone.after?.test(after) ?? false);
}

/** "1st Belorussian Front", "la 4.ª División": a unit's own number. */
function namesUnit({ index, length }: Found, text: string): boolean {
  return /^(?:st|nd|rd|th|\.?\s?[ºª°]|\.(?:er|o|a))\s+\p{Lu}/u.test(text.slice(index + length));
}

function blank(text: string, found: readonly Found[]): string {
  return found.reduce(
    (left, { index, length }) => left.slice(0, index) + '\u0000'.repeat(length) + left.slice(index + length),
    text,
  );
}
