// Places and routes for the map's tests: real positions, and no more of the pack than the map needs.
import type { Place, Route } from '../../../exhibit/pack/map-schema';

const positions: Record<string, readonly [longitude: number, latitude: number]> = {
  auschwitz: [19.203, 50.027],
  birkenau: [19.178, 50.036],
  pszczyna: [18.954, 49.98],
  loslau: [18.472, 50.004],
  gleiwitz: [18.677, 50.298],
  buchenwald: [11.249, 51.021],
  stutthof: [19.154, 54.329],
  mikoszewo: [18.96, 54.33],
  hel: [18.804, 54.604],
  neustadt: [10.815, 54.107],
  klintholm: [12.465, 54.955],
  riga: [24.106, 56.946],
  danzig: [18.649, 54.352],
  lubeck: [10.672, 53.888],
  lubeckBay: [10.841, 54.065],
};
const camps = new Set(['auschwitz', 'birkenau', 'buchenwald', 'stutthof']);

export const places: Record<string, Place> = Object.fromEntries(
  Object.entries(positions).map(([id, [longitude, latitude]]) => [
    id,
    {
      kind: camps.has(id) ? 'camp_main' : 'town',
      name: id,
      countryToday: 'x',
      statusThen: 'x',
      longitude,
      latitude,
    },
  ]),
);

export function route(mode: Route['mode'], ...stops: [string, string, ...string[]]): Route {
  return {
    from: stops[0],
    via: stops.slice(1, -1),
    to: stops.at(-1) ?? stops[1],
    mode,
    start: '1945-01',
    end: '1945-01',
    confidence: 'high',
    sources: ['x'],
  };
}

export const shipRoutes: Record<string, Route> = {
  fromRiga: route('ship', 'riga', 'danzig'),
  fromStutthof: route('ship', 'stutthof', 'mikoszewo', 'hel', 'neustadt'),
  toMon: route('ship', 'hel', 'klintholm'),
  bayOfLubeck: route('ship', 'lubeck', 'lubeckBay'),
};
