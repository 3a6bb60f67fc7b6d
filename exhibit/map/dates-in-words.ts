// Dates as each language writes them: a day, or a time from one partial date to another.
import type { LanguageTag } from '../pack/identifier';
import { type Day, dateOf, daysOf, isExact } from './day';

const wholeDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const wholeMonth = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** "26 de abril de 1945" */
export function dayInWords(day: Day, language: LanguageTag): string {
  return new Intl.DateTimeFormat(language, wholeDay).format(dateOf(day));
}

/** "enero de 1945" */
export function monthInWords(day: Day, language: LanguageTag): string {
  return new Intl.DateTimeFormat(language, wholeMonth).format(dateOf(day));
}

/** "17–21 de enero de 1945", or "enero–febrero de 1945" where a day is not known; never more exact than the dates. */
export function spanInWords(start: string, end: string, language: LanguageTag): string {
  const form = isExact(start) && isExact(end) ? wholeDay : wholeMonth;
  const [first, last] = [dateOf(daysOf(start).first), dateOf(daysOf(end).first)];
  return new Intl.DateTimeFormat(language, form).formatRange(first, last);
}
