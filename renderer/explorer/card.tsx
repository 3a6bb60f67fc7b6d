// What is known of a chosen place or route: what, when, how many, how, and where it is known from.
import type { ReactElement, ReactNode } from 'react';
import { toldOf } from '../../exhibit/map/told';
import { dayInWords } from '../../exhibit/map/dates-in-words';
import { daysOf } from '../../exhibit/map/day';
import { figureWords } from '../../exhibit/pack/figure-words';
import type { Figure } from '../../exhibit/pack/figure-schema';
import { entry } from '../../exhibit/pack/pack';
import { publishersOf } from '../../exhibit/pack/publishers';
import { resolveReferences } from '../../exhibit/pack/text-reference';
import styles from './card.module.css';
import {
  countryName,
  type MapWords,
  modeName,
  placeName,
  routeName,
  routeStages,
  routeTime,
} from './route-words';

interface CardProps {
  readonly words: MapWords;
  readonly id: string;
  /** A route named on a place's card can be chosen there. */
  readonly onRoute: (routeId: string) => void;
}

export function RouteCard({ words, id }: Omit<CardProps, 'onRoute'>): ReactElement {
  const { pack, text } = words;
  const route = entry(pack.routes, id);
  const counts = text.routes[id];
  return (
    <article className={styles['card']}>
      <p className={styles['kicker']}>
        {routeTime(words, route)} · {modeName(words, route.mode)}
      </p>
      <h2 className={styles['title']}>{routeName(words, route)}</h2>
      <Quiet>{routeStages(words, route)}</Quiet>
      <RouteFigure words={words} figure={route.people} counts={counts?.people} />
      <RouteFigure words={words} figure={route.deaths} counts={counts?.deaths} />
      {route.confidence !== 'high' && <Quiet>{text.interface.agreement[route.confidence]}</Quiet>}
      <Sources words={words} sourceIds={route.sources} />
    </article>
  );
}

export function PlaceCard({ words, id, onRoute }: CardProps): ReactElement {
  const { pack, text, languageTag } = words;
  const place = entry(pack.places, id);
  const told = toldOf(pack, id);
  const { explorer } = text;
  const today = [place.nameToday, countryName(words, place.countryToday)].filter(Boolean).join(', ');
  const routes = { words, onRoute };
  return (
    <article className={styles['card']}>
      <p className={styles['kicker']}>{explorer.placeKinds[place.kind]}</p>
      <h2 className={styles['title']}>{placeName(words, id)}</h2>
      <Quiet>{text.status[place.statusThen]}</Quiet>
      <Quiet>{explorer.today.replace('{name}', today)}</Quiet>
      {place.reached && (
        <p>
          {dayInWords(daysOf(place.reached.on).first, languageTag)}: {explorer.campReached}
        </p>
      )}
      <Routes {...routes} title={explorer.routesFrom} ids={told.from} />
      <Routes {...routes} title={explorer.routesTo} ids={told.to} />
      <Routes {...routes} title={explorer.routesThrough} ids={told.through} />
      {told.facts.length > 0 && (
        <>
          <h3 className={styles['heading']}>{explorer.told}</h3>
          <ul className={styles['facts']}>
            {told.facts.map((factId) => (
              <Fact key={factId} words={words} id={factId} />
            ))}
          </ul>
        </>
      )}
      <Sources words={words} sourceIds={told.sources} />
    </article>
  );
}

function Quiet({ children }: { readonly children: ReactNode }): ReactElement | null {
  return children ? <p className={styles['quiet']}>{children}</p> : null;
}

function Fact({ words, id }: { readonly words: MapWords; readonly id: string }): ReactElement {
  const { pack, languageTag } = words;
  const { title } = entry(entry(pack.factTexts, languageTag).facts, id);
  return (
    <li>
      <span className={styles['when']}>{routeTime(words, entry(pack.facts, id))}</span>{' '}
      {resolveReferences(title, pack.facts, languageTag)}
    </li>
  );
}

interface RouteFigureProps {
  readonly words: MapWords;
  readonly figure: Figure | undefined;
  /** What the number counts. */
  readonly counts: string | undefined;
}

function RouteFigure({ words, figure, counts }: RouteFigureProps): ReactElement | null {
  if (!figure) return null;
  const { number, measure, range } = figureWords(figure, words.text.interface, words.languageTag);
  return (
    <p className={styles['figure']}>
      <span className={styles['number']}>{number}</span>{' '}
      <span className={styles['counts']}>
        {counts}
        {(measure ?? range) !== undefined && <span className={styles['range']}> ({measure ?? range})</span>}
      </span>
    </p>
  );
}

interface RoutesProps {
  readonly words: MapWords;
  readonly title: string;
  readonly ids: readonly string[];
  readonly onRoute: (routeId: string) => void;
}

function Routes({ words, title, ids, onRoute }: RoutesProps): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <>
      <h3 className={styles['heading']}>{title}</h3>
      <ul className={styles['routes']}>
        {ids.map((id) => (
          <li key={id}>
            <RouteButton words={words} id={id} onPress={() => onRoute(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RouteButtonProps {
  readonly words: MapWords;
  readonly id: string;
  readonly isChosen?: boolean;
  readonly onPress: () => void;
}

/** A route as a line of a list: its name, its time, its mode. */
export function RouteButton({ words, id, isChosen, onPress }: RouteButtonProps): ReactElement {
  const route = entry(words.pack.routes, id);
  return (
    <button
      type="button"
      className={styles['entry']}
      data-route={id}
      aria-current={isChosen ? 'true' : undefined}
      onClick={onPress}
    >
      <span>{routeName(words, route)}</span>
      <span className={styles['when']}>
        {routeTime(words, route)} · {modeName(words, route.mode)}
      </span>
    </button>
  );
}

function Sources({
  words,
  sourceIds,
}: {
  readonly words: MapWords;
  readonly sourceIds: readonly string[];
}): ReactElement | null {
  const publishers = publishersOf(words.pack, sourceIds);
  if (publishers.length === 0) return null;
  return (
    <p className={styles['sources']}>
      {words.text.interface.sources}: <bdi>{publishers.join(' · ')}</bdi>
    </p>
  );
}
