// What the lines and the rings mean, and that the routes are schematic.
import type { ReactElement } from 'react';
import type { RouteMode } from '../../exhibit/pack/map-schema';
import type { PackText } from '../../exhibit/pack/text-schema';
import type { CampState } from '../../exhibit/map/happenings';
import { MapLegend } from '../map/map-legend';
import styles from './explorer-legend.module.css';

interface ExplorerLegendProps {
  readonly words: PackText;
  readonly modes: readonly RouteMode[];
  /** Beside a card there is less room: the rings explain themselves there. */
  readonly room: 'ample' | 'scarce';
}

export function ExplorerLegend({ words, modes, room }: ExplorerLegendProps): ReactElement {
  const { routeFoot, routeTrain, routeShip, routeMixed, routesSchematic } = words.interface;
  const names: Record<RouteMode, string> = {
    foot: routeFoot,
    train: routeTrain,
    ship: routeShip,
    mixed: routeMixed,
  };
  const { campStanding, campLeft, campReached } = words.explorer;
  const camps: [CampState, string][] = [
    ['standing', campStanding],
    ['left', campLeft],
    ['reached', campReached],
  ];
  return (
    <div className={styles['legend']}>
      <MapLegend
        entries={modes.map((mode) => ({ mode, confidence: 'high', text: names[mode] }))}
        remark={routesSchematic}
      />
      {room === 'ample' && (
        <ul className={styles['camps']}>
          {camps.map(([state, name]) => (
            <li key={state}>
              <CampSample state={state} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** As the map draws it; lengths in tenths of the size of a name. */
function CampSample({ state }: { readonly state: CampState }): ReactElement {
  return (
    <svg viewBox="-5 -5 10 10" aria-hidden="true">
      <circle r="4.2" fill="none" stroke="currentColor" />
      {state === 'standing' && <circle r="1.5" fill="currentColor" />}
      {state === 'left' && <circle r="1.5" fill="none" stroke="currentColor" strokeWidth="0.6" />}
      {state === 'reached' && <circle r="2.6" fill="currentColor" />}
    </svg>
  );
}
