// What backs the figures and dates of a text: the facts it tells, and the routes it shows.
import type { CheckedDataFiles } from '../checked-files';
import type { Fact } from '../fact-schema';
import type { Figure } from '../figure-schema';
import type { Scene } from '../scene-schema';

/** A part of a calendar date that a text may name. Months count from 1. */
export interface PartialDay {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

export interface Evidence {
  /** Ids of the facts, as the advice names them. */
  readonly factIds: readonly string[];
  readonly figures: readonly Figure[];
  /** From the first to the last day or month, as far as it is known: `1944-07` or `1944-07-22`. */
  readonly periods: readonly { readonly start: string; readonly end: string }[];
  /** Times of day, `02:41`, in each time zone that the exhibit speaks of. */
  readonly times: readonly string[];
}

/**
 * The clocks of the story: Central European Time, German summer time (Moscow's of 1944, as it stands in facts), Moscow
 * time of 1945. A moment may be told by any of them, and falls on another day by some.
 */
const clockOffsetsMin = [60, 120, 180];

/** @returns undefined where some of it cannot be read or does not exist: that is reported, and nothing follows from it */
export function evidenceOfFacts(ids: readonly string[], known: CheckedDataFiles): Evidence | undefined {
  const facts = entriesOf(ids, known.facts?.value);
  if (!facts) return undefined;
  const moments = facts.flatMap((fact) => Object.values(fact.moments).flatMap(onEveryClock));
  return {
    factIds: ids,
    figures: facts.flatMap((fact) => Object.values(fact.figures)),
    periods: [...facts.flatMap(periodsOfFact), ...moments.map(({ date }) => ({ start: date, end: date }))],
    times: moments.map(({ time }) => time),
  };
}

/** A map shows its routes' own people and days too. */
export function evidenceOfScene(scene: Scene, known: CheckedDataFiles): Evidence | undefined {
  const evidence = evidenceOfFacts(factsToldBy(scene), known);
  const routes = scene.type === 'map' ? entriesOf(scene.routes, known.routes?.value) : [];
  if (!evidence || !routes) return undefined;
  const figures = routes.flatMap(({ people, deaths }) => [people, deaths]);
  return {
    ...evidence,
    figures: [...evidence.figures, ...figures.filter((figure) => figure !== undefined)],
    periods: [...evidence.periods, ...routes.map(({ start, end }) => ({ start, end }))],
  };
}

function entriesOf<Entry>(
  ids: readonly string[],
  entries: Readonly<Record<string, Entry>> | undefined,
): Entry[] | undefined {
  if (!entries) return undefined;
  const found = ids.flatMap((id) => (Object.hasOwn(entries, id) ? [entries[id]] : []));
  return found.length === ids.length ? found.filter((one) => one !== undefined) : undefined;
}

/** Every fact whose words or sources a scene shows. */
export function factsToldBy(scene: Scene): string[] {
  const shown = [
    ...scene.facts,
    ...(scene.type === 'timeline' ? scene.entries : []),
    ...(scene.type === 'compare' ? scene.cards.map(({ fact }) => fact) : []),
  ];
  return [...new Set(shown)];
}

/** The figures that a scene sets large, or in marks, with the parameter that names each. */
export function figuresShownBy(scene: Scene): { readonly name: string; readonly reference: string }[] {
  const named = {
    figure: 'figure' in scene ? scene.figure : undefined,
    marked: 'marked' in scene ? scene.marked : undefined,
  };
  return Object.entries(named).flatMap(([name, reference]) =>
    reference === undefined ? [] : [{ name, reference }],
  );
}

/** For a message: the facts in question, as far as a line holds them. */
export function namesOf(factIds: readonly string[]): string {
  return factIds.length > 4 ? `${factIds.slice(0, 4).join(', ')} and others` : factIds.join(', ');
}

/**
 * Whether the evidence gives this date as precisely as the text does. A day must be a first, last or named one: any
 * other day of a period would be a guess.
 */
export function givesDate({ periods }: Evidence, { day, month, year }: PartialDay): boolean {
  if (day !== undefined) {
    return periods
      .flatMap(({ start, end }) => [start, end])
      .some((date) => {
        const [years, months, days] = date.split('-').map(Number);
        return days === day && (month ?? months) === months && (year ?? years) === years;
      });
  }
  return periods.some(({ start, end }) =>
    monthsBetween(start, end).some(
      (touched) => (month ?? touched.month) === touched.month && (year ?? touched.year) === touched.year,
    ),
  );
}

/** Months of a period, both ends included; at most a century, so that a slip of the hand costs no time. */
function monthsBetween(start: string, end: string): { readonly month: number; readonly year: number }[] {
  const [first, last] = [start, end].map(
    (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1,
  );
  if (first === undefined || last === undefined) return [];
  const count = Math.min(Math.max(last - first, 0), 1_200) + 1;
  return Array.from({ length: count }, (_, index) => ({
    month: ((first + index) % 12) + 1,
    year: Math.floor((first + index) / 12),
  }));
}

function periodsOfFact({ start, end, dates }: Fact) {
  return [{ start, end }, ...Object.values(dates).map((date) => ({ start: date, end: date }))];
}

function onEveryClock(moment: string): { readonly date: string; readonly time: string }[] {
  const at = Date.parse(moment);
  const own = { date: moment.slice(0, 10), time: moment.slice(11, 16) };
  const others = clockOffsetsMin.map((offsetMin) => {
    const iso = new Date(at + offsetMin * 60_000).toISOString();
    return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
  });
  return [own, ...others];
}
