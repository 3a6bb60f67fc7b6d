// The names of the months, as Intl writes them in dates of each language.

export interface MonthName {
  readonly pattern: RegExp;
  /** From 1. */
  readonly month: number;
}

const remembered = new Map<string, readonly MonthName[]>();

/** The names beside a day ("17 stycznia") and alone ("styczeń"). */
export function monthNames(language: string): readonly MonthName[] {
  const known = remembered.get(language);
  if (known) return known;
  const names = Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
    month,
    pattern: patternOf([nameOf(month, language, 'besideDay'), nameOf(month, language, 'alone')]),
  }));
  remembered.set(language, names);
  return names;
}

function nameOf(month: number, language: string, use: 'besideDay' | 'alone'): string {
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
    ...(use === 'besideDay' ? { day: 'numeric' } : {}),
  });
  const parts = format.formatToParts(Date.UTC(1945, month - 1, 5));
  const name = parts.find(({ type }) => type === 'month')?.value ?? '';
  // Catalan gives "de gener", and "d’abril".
  return name.replace(/^(?:de\s+|d[’'])/u, '');
}

/** A language that writes months with a capital does so always: "may" and "march" are no months. */
function patternOf(names: readonly string[]): RegExp {
  const spellings = [...new Set(names)].filter(Boolean).map(escape).join('|');
  const flags = names.some((name) => /^\p{Lu}/u.test(name)) ? 'gu' : 'giu';
  // Hebrew and Arabic write "in" as a letter before the name.
  return new RegExp(`(?<![\\p{L}\\p{N}])[\\u05D0-\\u05EA\\u0621-\\u064A]?(?:${spellings})(?!\\p{L})`, flags);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
