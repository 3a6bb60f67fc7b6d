// The one place where the map reads its colours: custom properties of the page, with the look's defaults.
import type { RouteMode } from '../../exhibit/pack/map-schema';

/** CSS colours. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  /** Meridians and parallels: barely there. */
  readonly graticule: string;
  readonly river: string;
  /** Around lines, so that they stand off from rivers and from one another; also fills the rings. */
  readonly ground: string;
  /** Rings of places. */
  readonly place: string;
  /** The small knots where a route passes a place that carries no name. */
  readonly waypoint: string;
  readonly routes: Readonly<Record<RouteMode, string>>;
}

export const defaultMapColours: MapColours = {
  sea: '#0d1519',
  land: '#221e17',
  coast: '#6a5f50',
  graticule: 'rgb(185 175 160 / 8%)',
  river: '#34464f',
  ground: '#14120f',
  place: '#efe8dc',
  waypoint: '#b9afa0',
  routes: { foot: '#e0a864', train: '#a9bfcd', ship: '#7fa3b3', mixed: '#bcc193' },
};

/** Reads `--sea`, `--land`, ..., `--route-foot`, ... where they apply to the element. */
export function readMapColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const read = (name: string, fallback: string): string =>
    style.getPropertyValue(`--${name}`).trim() || fallback;
  const { routes, ...base } = defaultMapColours;
  return {
    sea: read('sea', base.sea),
    land: read('land', base.land),
    coast: read('coast', base.coast),
    graticule: read('graticule', base.graticule),
    river: read('river', base.river),
    ground: read('ground', base.ground),
    place: read('text', base.place),
    waypoint: read('second', base.waypoint),
    routes: {
      foot: read('route-foot', routes.foot),
      train: read('route-train', routes.train),
      ship: read('route-ship', routes.ship),
      mixed: read('route-mixed', routes.mixed),
    },
  };
}
