// Under the map: the date to move, and what fingers do on the map, as buttons.
import type { ReactElement } from 'react';
import { DateBar } from './date-bar';
import { MapButtons } from './map-buttons';
import styles from './map-explorer.module.css';
import type { MapWords } from './route-words';
import type { StoryOnMap } from './story-on-map';
import type { DateHand } from './use-moment';
import type { Moves } from './use-moves';
import type { Language } from '../../exhibit/pack/manifest-schema';

interface ExplorerBarProps {
  readonly story: StoryOnMap;
  readonly dates: DateHand;
  readonly words: MapWords;
  readonly language: Language;
  readonly moves: Moves;
  readonly view: 'map' | 'list';
  readonly onList: () => void;
}

export function ExplorerBar(props: ExplorerBarProps): ReactElement {
  const { story, dates, words, language, moves, view, onList } = props;
  const { explorer } = words.text;
  return (
    <div className={styles['bar']}>
      <DateBar
        period={story.period}
        events={story.events}
        dates={dates}
        language={language}
        words={explorer}
      />
      <MapButtons
        words={explorer}
        isListOpen={view === 'list'}
        onList={onList}
        onZoom={moves.zoom}
        onWhole={moves.whole}
      />
    </div>
  );
}
