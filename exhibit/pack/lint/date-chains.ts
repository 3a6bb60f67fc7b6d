// Puts days, months and years that stand close together into dates: "17 to 21 January 1945".
import type { PartialDay } from './evidence';

/** A place in a text. */
export interface Found {
  readonly index: number;
  readonly length: number;
}

export interface FoundDate extends Found, PartialDay {}

export interface DateToken extends Found {
  readonly kind: 'day' | 'month' | 'year';
  readonly value: number;
}

/** What may stand between the parts of one date: marks, and up to two short words ("de", "to the", "bis"). */
const glue = /^(?:st|nd|rd|th|º|ª)?[\s.,/–—·-]*(?:\p{L}{1,5}[\s.,’'–—-]+){0,2}$/iu;
const longestGlue = 16;

/** @param tokens of a text, from left to right */
export function chainsOf(tokens: readonly DateToken[], text: string): DateToken[][] {
  const chains: DateToken[][] = [];
  for (const token of tokens) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && belongTogether(last, token, text)) chain.push(token);
    else chains.push([token]);
  }
  return chains;
}

function belongTogether(left: DateToken, right: DateToken, text: string): boolean {
  const between = text.slice(left.index + left.length, right.index);
  if (between.length > longestGlue || !glue.test(between)) return false;
  // A full stop ends a sentence, unless it makes a number the name of a day: "17. bis 21. Januar".
  return !/\n|\.\s+\p{Lu}/u.test(between) && !(left.kind !== 'day' && /\.\s/.test(between));
}

/** A day takes the month that follows it, a month the year that follows it; what stays alone is a day without month. */
export function datesOfChain(
  chain: readonly DateToken[],
  text: string,
  language: string,
): { readonly dates: readonly FoundDate[]; readonly alone: readonly FoundDate[] } {
  const days = chain
    .filter(({ kind }) => kind === 'day')
    .map((day) => ({ day, month: monthOf(day, chain, text, language) }));
  const months = chain.filter((token) => token.kind === 'month');
  const years = months.map((month) => yearOf(month, chain));
  const dated = days.map(({ day, month }) => ({
    ...placeOf(day),
    day: day.value,
    month: month?.value,
    year: month && yearOf(month, chain)?.value,
  }));
  const monthsAlone = months
    .filter((month) => !days.some((day) => day.month === month))
    .map((month) => ({ ...placeOf(month), month: month.value, year: yearOf(month, chain)?.value }));
  const yearsAlone = chain
    .filter((token) => token.kind === 'year' && !years.includes(token))
    .map((year) => ({ ...placeOf(year), year: year.value }));
  return {
    dates: [...dated.filter(({ month }) => month !== undefined), ...monthsAlone, ...yearsAlone],
    alone: dated.filter(({ month }) => month === undefined),
  };
}

function monthOf(
  day: DateToken,
  chain: readonly DateToken[],
  text: string,
  language: string,
): DateToken | undefined {
  const at = chain.indexOf(day);
  const next = chain.slice(at + 1).find(({ kind }) => kind !== 'day');
  if (next?.kind === 'month') return next;
  const previous = chain[at - 1];
  return previous?.kind === 'month' && isMonthFirst(previous, day, text, language) ? previous : undefined;
}

/** Not across another month: of "December to January 1945", only January is said to be of 1945. */
function yearOf(month: DateToken, chain: readonly DateToken[]): DateToken | undefined {
  const next = chain.slice(chain.indexOf(month) + 1).find(({ kind }) => kind !== 'day');
  return next?.kind === 'year' ? next : undefined;
}

function placeOf({ index, length }: Found): Found {
  return { index, length };
}

/** "January 27", where the language writes so. */
function isMonthFirst(month: DateToken, day: DateToken, text: string, language: string): boolean {
  if (!/^\s+$/.test(text.slice(month.index + month.length, day.index))) return false;
  const parts = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(0)
    .map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day');
}
