// Dates as each language writes them, and digits that are none.
import { describe, expect, test } from 'vitest';
import type { FoundDate } from '../../../../exhibit/pack/lint/date-chains';
import { findDates } from '../../../../exhibit/pack/lint/find-dates';
import { languageWords } from '../../../../exhibit/pack/lint/languages';

/** "1945-01-27", "--01-27", "1945-01", "--01", "1945", "---26" for a day alone, "23:01", and "#300" for a number. */
function datesIn(text: string, language: string): string[] {
  const { dates, times, bareDays, numbers } = findDates(text, language, languageWords(language));
  const found = [
    ...[...dates, ...bareDays].map((date) => ({ index: date.index, written: written(date) })),
    ...times.map(({ index, time }) => ({ index, written: time })),
    ...numbers.map(({ index, length }) => ({ index, written: `#${text.slice(index, index + length)}` })),
  ];
  return found.toSorted((a, b) => a.index - b.index).map((one) => one.written);
}

function written({ day, month, year }: FoundDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  if (month === undefined) return day === undefined ? String(year) : `---${two(day)}`;
  return `${year ?? '-'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

describe('in Spanish', () => {
  test.each([
    ['el 27 de enero de 1945', ['1945-01-27']],
    ['El 27 de enero llegan. El 3 de febrero salen.', ['--01-27', '--02-03']],
    ['del 17 al 21 de enero', ['--01-17', '--01-21']],
    ['17, 18 y 21 de enero de 1945', ['1945-01-17', '1945-01-18', '1945-01-21']],
    ['La noche del 22 al 23 de julio', ['--07-22', '--07-23']],
    ['del 28 de abril al 2 de mayo de 1945', ['--04-28', '1945-05-02']],
    ['en diciembre. El 3 de enero de 1945', ['--12', '1945-01-03']],
    ['de diciembre a enero de 1945', ['--12', '1945-01']],
    ['En enero de 1945, en febrero', ['1945-01', '--02']],
    ['Majdanek · marzo a julio de 1944', ['--03', '1944-07']],
    ['Turingia · abril y mayo de 1945', ['--04', '1945-05']],
    ['En verano de 1944', ['1944']],
    ['En enero. Del 17 al 21 salen; el 26, no.', ['--01', '---17', '---21', '---26']],
    ['con efecto el 8 a las 23:01. La otra', ['---08', '23:01']],
    ['a las 2:41', ['02:41']],
    ['Llegan 840 personas', ['#840']],
    ['56.000 personas, 1.500 muertes', ['#56.000', '#1.500']],
    ['Salen 12 trenes', ['#12']],
    ['el 20 de enero salen 12 trenes', ['--01-20', '#12']],
    ['el documento PS-3683 y el avión B17', []],
    ['la 4.ª División y el 1.er Frente', []],
    ['el 40 % de ellas', ['#40']],
    ['Marzo', ['--03']],
    ['El 1º de mayo', ['--05-01']],
    ['Fotos de 1944 y 1945', ['1944', '1945']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, 'es')).toEqual(expected);
  });
});

describe('in English', () => {
  test.each([
    ['on 27 January 1945', ['1945-01-27']],
    ['on January 27, 1945', ['1945-01-27']],
    ['17 to 21 January', ['--01-17', '--01-21']],
    ['17–21 January 1945', ['1945-01-17', '1945-01-21']],
    ['On the night of 22 to 23 July', ['--07-22', '--07-23']],
    ['the 2nd of May 1945', ['1945-05-02']],
    ['From the 17th to the 21st', ['---17', '---21']],
    ['at 23:01 on the 8th', ['23:01', '---08']],
    ['at 11:01 p.m. and 2:41 a.m.', ['23:01', '02:41']],
    ['in January 1945', ['1945-01']],
    ['in May and June', ['--05', '--06']],
    ['since March they march, and may not rest', ['--03']],
    ['The Death March. May nobody forget. March on!', []],
    ['March to July 1944', ['--03', '1944-07']],
    ['12 trains', ['#12']],
    ['on the 12 trains', ['---12']],
    ['the 1st Belorussian Front', []],
    ['between 9,000 and 15,000', ['#9,000', '#15,000']],
    ['in the 1940s', ['1940']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, 'en')).toEqual(expected);
  });
});

test.each([
  ['de', 'Am 27. Januar 1945, vom 17. bis 21. März', ['1945-01-27', '--03-17', '--03-21']],
  ['fr', 'Du 17 au 21 janvier 1945', ['1945-01-17', '1945-01-21']],
  ['pl', '17–21 stycznia 1945; styczeń', ['1945-01-17', '1945-01-21', '--01']],
  ['ru', 'с 17 по 21 января 1945 года', ['1945-01-17', '1945-01-21']],
  ['cs', 'dne 8. května 1945', ['1945-05-08']],
  ['ca', 'el 27 de gener; 3 d’abril', ['--01-27', '--04-03']],
  ['he', 'ב-27 בינואר 1945', ['1945-01-27']],
  ['ar', '٢٧ يناير ١٩٤٥', ['1945-01-27']],
  ['en-XA', '[Oň 27 Ĵåňůåřý 1945]', ['---27', '1945']],
])('in %s, which Intl alone knows: %s', (language, text, expected) => {
  expect(datesIn(text, language)).toEqual(expected);
});
