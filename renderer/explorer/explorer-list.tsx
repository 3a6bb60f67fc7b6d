// The map as a list: everything it shows, in the order of telling, each entry one touch from its place on the map.
import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import { monthInWords } from '../../exhibit/map/dates-in-words';
import { type PlaceGroup, placesByGroup, routesByMonth } from '../../exhibit/map/list-order';
import { entry } from '../../exhibit/pack/pack';
import { RouteButton } from './card';
import styles from './card.module.css';
import { type MapWords, placeName } from './route-words';
import type { Chosen } from './story-on-map';

interface ExplorerListProps {
  readonly words: MapWords;
  /** The entry that was open last: the list begins there. */
  readonly last: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

export function ExplorerList({ words, last, onChoose }: ExplorerListProps): ReactElement {
  const { pack, text, languageTag } = words;
  const list = useRef<HTMLDivElement>(null);
  const months = useMemo(() => routesByMonth(pack.routes), [pack]);
  const groups = useMemo(() => placesByGroup(pack), [pack]);
  useLayoutEffect(() => {
    const entryBefore = last && list.current?.querySelector<HTMLElement>(`[data-${last.kind}="${last.id}"]`);
    entryBefore?.focus();
    // Only when the list opens: later the visitor leads.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const titles: Record<PlaceGroup, string> = {
    camps: text.explorer.camps,
    otherCamps: text.explorer.otherCamps,
    otherPlaces: text.explorer.otherPlaces,
  };
  return (
    <div ref={list} className={styles['card']}>
      <h2 className={styles['title']}>{text.explorer.list}</h2>
      {months.map(({ month, routes }) => (
        <section key={month} aria-label={monthInWords(month, languageTag)}>
          <h3 className={styles['heading']}>{monthInWords(month, languageTag)}</h3>
          <ul className={styles['routes']}>
            {routes.map((id) => (
              <li key={id}>
                <RouteButton
                  words={words}
                  id={id}
                  isChosen={last?.kind === 'route' && last.id === id}
                  onPress={() => onChoose({ kind: 'route', id })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.map(({ group, places }) => (
        <section key={group} aria-label={titles[group]}>
          <h3 className={styles['heading']}>{titles[group]}</h3>
          <ul className={styles['routes']}>
            {places.map((id) => (
              <li key={id}>
                <PlaceButton words={words} id={id} last={last} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PlaceButton({
  words,
  id,
  last,
  onChoose,
}: ExplorerListProps & { readonly id: string }): ReactElement {
  const { kind } = entry(words.pack.places, id);
  return (
    <button
      type="button"
      className={styles['entry']}
      data-place={id}
      aria-current={last?.kind === 'place' && last.id === id ? 'true' : undefined}
      onClick={() => onChoose({ kind: 'place', id })}
    >
      <span>{placeName(words, id)}</span>
      <span className={styles['when']}>{words.text.explorer.placeKinds[kind]}</span>
    </button>
  );
}
