// Over the map: its name, the date that one can read across the room, and what its lines and rings mean.
import type { MotionValue } from 'framer-motion';
import type { ReactElement, RefObject } from 'react';
import type { Moment } from '../../exhibit/map/happenings';
import type { RouteMode } from '../../exhibit/pack/map-schema';
import { DateHeading } from './date-heading';
import { ExplorerLegend } from './explorer-legend';
import styles from './map-explorer.module.css';
import type { MapWords } from './route-words';

interface ExplorerHeadProps {
  readonly words: MapWords;
  readonly moment: MotionValue<Moment>;
  readonly modes: readonly RouteMode[];
  /** How much of the map the legend may cover. */
  readonly room: 'ample' | 'scarce';
  readonly heading: RefObject<HTMLDivElement | null>;
  readonly legend: RefObject<HTMLDivElement | null>;
}

export function ExplorerHead({
  words,
  moment,
  modes,
  room,
  heading,
  legend,
}: ExplorerHeadProps): ReactElement {
  return (
    <>
      <div className={styles['veil']} />
      <div ref={heading} className={styles['heading']}>
        <h1 className={styles['kicker']}>{words.text.interface.map}</h1>
        <DateHeading moment={moment} languageTag={words.languageTag} />
      </div>
      <div ref={legend} className={styles['legend']}>
        <ExplorerLegend words={words.text} modes={modes} room={room} />
      </div>
    </>
  );
}
