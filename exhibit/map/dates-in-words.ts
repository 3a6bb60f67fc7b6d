// Days of the map's calendar as each language writes them.
import type { LanguageTag } from '../pack/identifier';
import { localeFor } from '../story/period-words';
import { type Day, dateOf } from './day';

const wholeDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const wholeMonth = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** "26 de abril de 1945" */
export function dayInWords(day: Day, language: LanguageTag): string {
  return new Intl.DateTimeFormat(localeFor(language), wholeDay).format(dateOf(day));
}

/** "enero de 1945" */
export function monthInWords(day: Day, language: LanguageTag): string {
  return new Intl.DateTimeFormat(localeFor(language), wholeMonth).format(dateOf(day));
}
