// Beside the map: the card of what is chosen, or else the list where it is open.
import type { ReactElement, RefObject } from 'react';
import { entry } from '../../exhibit/pack/pack';
import { PlaceCard, RouteCard } from './card';
import { ExplorerList } from './explorer-list';
import styles from './map-explorer.module.css';
import { Panel } from './panel';
import { type MapWords, placeName, routeName } from './route-words';
import type { Choosing } from './use-choosing';

interface ExplorerPanelProps {
  readonly words: MapWords;
  readonly view: 'map' | 'list';
  readonly choosing: Choosing;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onCloseCard: () => void;
  readonly onCloseList: () => void;
}

export function ExplorerPanel(props: ExplorerPanelProps): ReactElement | null {
  const { words, view, choosing, box, onCloseCard, onCloseList } = props;
  const { chosen, last, choose } = choosing;
  const { explorer, interface: controls } = words.text;
  if (!chosen && view === 'map') return null;
  return (
    <div ref={box} className={styles['panel']}>
      {chosen ? (
        <Panel
          key={`${chosen.kind} ${chosen.id}`}
          title={
            chosen.kind === 'place'
              ? placeName(words, chosen.id)
              : routeName(words, entry(words.pack.routes, chosen.id))
          }
          closeName={controls.close}
          words={explorer}
          onClose={onCloseCard}
        >
          {chosen.kind === 'place' ? (
            <PlaceCard words={words} id={chosen.id} onRoute={(id) => choose({ kind: 'route', id }, 'list')} />
          ) : (
            <RouteCard words={words} id={chosen.id} />
          )}
        </Panel>
      ) : (
        <Panel
          key="list"
          title={explorer.list}
          closeName={controls.close}
          words={explorer}
          onClose={onCloseList}
        >
          <ExplorerList words={words} last={last} onChoose={(one) => choose(one, 'list')} />
        </Panel>
      )}
    </div>
  );
}
