// Dates and periods as each language writes them, and never more exact than they are known.
import type { LanguageTag } from '../pack/identifier';
import { firstDay, hasDay, type Period } from './partial-date';

/** Whether the year is written, or stands already beside the date. */
export type YearIn = 'words' | 'context';

/** "27 de enero de 1945", or "enero de 1945" where the day is not known. */
export function dateWords(date: string, language: LanguageTag, yearIn: YearIn = 'words'): string {
  return formatFor(date, language, yearIn).format(instantOf(date));
}

/**
 * "17–21 de enero de 1945", or "17–21 de enero" where the year stands beside it. Over two years, the years
 * are written always; a month without a day keeps its year, since "enero" alone says little.
 */
export function periodWords({ start, end }: Period, language: LanguageTag, yearIn: YearIn = 'words'): string {
  if (start === end) return dateWords(start, language, hasDay(start) ? yearIn : 'words');
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  const year = isOneYear && hasDay(end) ? yearIn : 'words';
  if (hasDay(start) === hasDay(end)) {
    return formatFor(start, language, year).formatRange(instantOf(start), instantOf(end));
  }
  // A month and a day have no common form. The year is said once where it can be.
  return `${dateWords(start, language, isOneYear ? 'context' : 'words')} – ${dateWords(end, language, year)}`;
}

/** "feb", or "ene 1945", for the ticks of a line of time. */
export function shortMonthWords(month: string, language: LanguageTag, yearIn: YearIn): string {
  const format = new Intl.DateTimeFormat(localeFor(language), {
    timeZone: 'UTC',
    month: 'short',
    ...(yearIn === 'words' ? { year: 'numeric' } : {}),
  });
  return format.format(instantOf(month));
}

/** English without a country is written here with the day first, as in the exhibit's English texts. */
export function localeFor(language: LanguageTag): string {
  return language === 'en' ? 'en-GB' : language;
}

function formatFor(date: string, language: LanguageTag, yearIn: YearIn): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeFor(language), {
    timeZone: 'UTC',
    month: 'long',
    ...(hasDay(date) ? { day: 'numeric' } : {}),
    ...(yearIn === 'words' ? { year: 'numeric' } : {}),
  });
}

function instantOf(date: string): number {
  return firstDay(date) * 86_400_000;
}
