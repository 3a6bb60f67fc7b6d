// A route in words: from where to where, when, how, how many.
import type { Route, RouteMode } from '../../exhibit/pack/map-schema';
import { entry, type Pack } from '../../exhibit/pack/pack';
import type { PackText } from '../../exhibit/pack/text-schema';
import { periodWords } from '../../exhibit/story/period-words';

export interface MapWords {
  readonly pack: Pack;
  readonly text: PackText;
  readonly languageTag: string;
}

export function placeName({ pack, text }: MapWords, placeId: string): string {
  return text.places[placeId] ?? entry(pack.places, placeId).name;
}

/** "De Auschwitz a Loslau" */
export function routeName(words: MapWords, { from, to }: Pick<Route, 'from' | 'to'>): string {
  return words.text.explorer.route
    .replace('{from}', placeName(words, from))
    .replace('{to}', placeName(words, to));
}

/** "por Pless, Gleiwitz"; nothing where no stage is known. */
export function routeStages(words: MapWords, { via }: Pick<Route, 'via'>): string | undefined {
  if (via.length === 0) return undefined;
  const names = via.map((id) => placeName(words, id));
  const list = new Intl.ListFormat(words.languageTag, { type: 'conjunction' }).format(names);
  return words.text.explorer.routeVia.replace('{places}', list);
}

export function routeTime({ languageTag }: MapWords, period: Pick<Route, 'start' | 'end'>): string {
  return periodWords(period, languageTag);
}

export function modeName({ text }: MapWords, mode: RouteMode): string {
  const { routeFoot, routeTrain, routeShip, routeMixed } = text.interface;
  return { foot: routeFoot, train: routeTrain, ship: routeShip, mixed: routeMixed }[mode];
}

/** "Polonia", by the country's code. */
export function countryName({ languageTag }: MapWords, code: string): string {
  return new Intl.DisplayNames(languageTag, { type: 'region' }).of(code) ?? code;
}
