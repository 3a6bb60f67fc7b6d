// Says which line means what. The words come from the scene, in the visitor's language.
import type { ReactElement } from 'react';
import type { Route, RouteMode } from '../../exhibit/pack/map-schema';
import { defaultMapColours } from './map-colours';
import { lineStyleOf } from './route-style';
import styles from './map-legend.module.css';

export interface LegendEntry {
  readonly mode: RouteMode;
  readonly confidence: Route['confidence'];
  readonly text: string;
}

export interface MapLegendProps {
  /** One for each kind of line on the map. */
  readonly entries: readonly LegendEntry[];
  /** That the lines are schematic. */
  readonly remark: string;
}

/** The sample of a line, as multiples of the size of a place name. */
const SAMPLE_WIDTH = 2.6;
const SAMPLE_HEIGHT = 0.5;

export function MapLegend({ entries, remark }: MapLegendProps): ReactElement {
  return (
    <div className={styles['legend']}>
      <ul className={styles['entries']}>
        {entries.map(({ mode, confidence, text }) => (
          <li key={`${mode} ${confidence}`} className={styles['entry']}>
            <LineSample mode={mode} confidence={confidence} />
            {text}
          </li>
        ))}
      </ul>
      <p className={styles['remark']}>{remark}</p>
    </div>
  );
}

function LineSample({ mode, confidence }: Pick<LegendEntry, 'mode' | 'confidence'>): ReactElement {
  const { width, dash, cap } = lineStyleOf(mode, confidence, 1);
  return (
    <svg
      className={styles['sample']}
      viewBox={`0 0 ${SAMPLE_WIDTH} ${SAMPLE_HEIGHT}`}
      style={{ inlineSize: `${SAMPLE_WIDTH}em`, blockSize: `${SAMPLE_HEIGHT}em` }}
      aria-hidden="true"
    >
      <line
        x1={width}
        x2={SAMPLE_WIDTH - width}
        y1={SAMPLE_HEIGHT / 2}
        y2={SAMPLE_HEIGHT / 2}
        stroke={`var(--route-${mode}, ${defaultMapColours.routes[mode]})`}
        strokeWidth={width}
        strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
        strokeLinecap={cap}
      />
    </svg>
  );
}
