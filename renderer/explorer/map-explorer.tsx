// The map that visitors explore: a date to move, places and routes to touch, and the same as a list.
import { type ReactElement, useCallback, useMemo, useRef, useState } from 'react';
import { type MapOpening, openingOf } from '../../exhibit/map/opening';
import type { Language } from '../../exhibit/pack/manifest-schema';
import { useMovement } from '../access/use-movement';
import { sceneAt, useExhibit, useKioskView, useLanguage } from '../kiosk/use-kiosk';
import { ExplorerBar } from './explorer-bar';
import { ExplorerHead } from './explorer-head';
import { ExplorerMap } from './explorer-map';
import { ExplorerPanel } from './explorer-panel';
import styles from './map-explorer.module.css';
import { type MapWords, placeName } from './route-words';
import { type StoryOnMap, storyOnMap } from './story-on-map';
import { useChoosing } from './use-choosing';
import { useExplorerMap } from './use-explorer-map';
import { useMoment } from './use-moment';
import { useMoves } from './use-moves';
import { useOverlays } from './use-overlays';
import { useView } from './use-view';

export function MapExplorer(): ReactElement {
  const exhibit = useExhibit();
  const { pack } = exhibit;
  const { frame } = useKioskView();
  const { language, text } = useLanguage(frame.current.language);
  const story = useMemo(() => storyOnMap(pack), [pack]);
  const [opening] = useState(() =>
    openingOf(sceneAt(exhibit, frame.current.sceneIndex).scene, pack, story.period),
  );
  const words = useMemo(() => ({ pack, text, languageTag: language.tag }), [pack, text, language.tag]);
  return <OpenMap story={story} opening={opening} words={words} language={language} />;
}

interface OpenMapProps {
  readonly story: StoryOnMap;
  readonly opening: MapOpening;
  readonly words: MapWords;
  readonly language: Language;
}

function OpenMap({ story, opening, words, language }: OpenMapProps): ReactElement {
  const movement = useMovement();
  const { text } = words;
  const dates = useMoment(opening.day, story.pace, movement);
  const root = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const overlays = useOverlays();
  const { heading, legend, panel, clearOf, freeOf } = overlays;
  const nameOf = useCallback((id: string) => placeName(words, id), [words]);
  const map = useExplorerMap(root, probe, {
    story,
    frame: opening.frame,
    nameOf,
    direction: language.direction,
    movement,
    clearOf,
  });
  const choosing = useChoosing({ story, map, dates, overlays, root });
  const { view, showMap, toggleList, closeCard, close } = useView(choosing, root);
  const moves = useMoves(root, map, story, { freeOf, close });
  return (
    <main
      className={styles['explorer']}
      lang={language.tag}
      dir={language.direction}
      data-view={view}
      data-chosen={choosing.chosen && `${choosing.chosen.kind} ${choosing.chosen.id}`}
    >
      <div className={styles['area']}>
        <ExplorerMap
          root={root}
          probe={probe}
          story={story}
          moment={dates.moment}
          isPlaying={dates.isPlaying}
          {...map}
          chosen={choosing.chosen}
          onTap={choosing.touch}
          onDoubleTap={(at) => {
            choosing.takeBack();
            moves.zoom('in', at);
          }}
          label={text.interface.map}
          help={text.explorer.help}
          direction={language.direction}
        />
        <ExplorerHead
          words={words}
          moment={dates.moment}
          modes={story.shownModes}
          room={choosing.chosen || view === 'list' ? 'scarce' : 'ample'}
          heading={heading}
          legend={legend}
        />
        <ExplorerPanel
          words={words}
          view={view}
          choosing={choosing}
          box={panel}
          onCloseCard={closeCard}
          onCloseList={showMap}
        />
      </div>
      <ExplorerBar
        story={story}
        dates={dates}
        words={words}
        language={language}
        moves={moves}
        view={view}
        onList={toggleList}
      />
    </main>
  );
}
