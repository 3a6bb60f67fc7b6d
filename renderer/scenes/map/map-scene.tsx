// A place and a time on the map: the routes appear in their order, the words stand beside them.
import { useTransform } from 'framer-motion';
import { figureWords } from '../../../exhibit/pack/figure-words';
import { entry, findFigure } from '../../../exhibit/pack/pack';
import type { Route, RouteMode } from '../../../exhibit/pack/map-schema';
import type { SceneOf } from '../../../exhibit/pack/scene-schema';
import type { PackText } from '../../../exhibit/pack/text-schema';
import { drawingMs, journeyPosition } from '../../../exhibit/story/drawing-time';
import { useExhibit } from '../../kiosk/use-kiosk';
import { MapLegend, type LegendEntry } from '../../map/map-legend';
import { MapView } from '../../map/map-view';
import { partOf } from '../easing';
import type { SceneProps } from '../scene-props';
import { ScrollingText } from '../scrolling-text';
import { SceneBody, SceneHeading } from '../scene-words';
import { SourceLine } from '../source-line';
import { Staged } from '../staged';
import { JourneyDate } from './journey-date';
import { isJourney, JourneySceneMap, timesOf } from './journey-scene-map';
import styles from './map-scene.module.css';
import { useClearArea } from './use-clear-area';

/** The base of the map is there before its first route. */
const routesStartMs = 900;

export function MapScene({ scene, language, words, text, elapsedMs }: SceneProps<'map'>) {
  const { pack } = useExhibit();
  const { stage, column, legend, clearArea } = useClearArea();
  const routeProgress = useTransform(elapsedMs, (elapsed) =>
    partOf(elapsed, routesStartMs, drawingMs(scene)),
  );
  const position = useTransform(elapsedMs, (elapsed) => journeyPosition(elapsed, scene.journey?.length ?? 0));
  const map = clearArea && {
    places: pack.places,
    routes: pack.routes,
    placeName: (id: string) => words.places[id] ?? entry(pack.places, id).name,
    description: text.mapDescription ?? '',
    clearArea,
    direction: language.direction,
  };
  return (
    <div ref={stage} className={styles.scene}>
      {map &&
        (isJourney(scene) ? (
          <JourneySceneMap {...map} scene={scene} position={position} />
        ) : (
          <MapView
            {...map}
            frame={scene.frame}
            named={scene.places}
            drawn={scene.routes}
            routeProgress={routeProgress}
          />
        ))}
      <div className={styles.shade} />
      <div ref={column} className={styles.column}>
        <ScrollingText className={styles.words}>
          <SceneHeading text={text} languageTag={language.tag} />
          <Staged className={styles.telling} elapsedMs={elapsedMs} delayMs={300}>
            <SceneBody text={text} languageTag={language.tag} />
            <SceneFigure scene={scene} languageTag={language.tag} words={words} text={text} />
            <SourceLine factIds={scene.facts} words={words} />
          </Staged>
        </ScrollingText>
      </div>
      <div ref={legend} className={styles.legend}>
        {isJourney(scene) && (
          <Staged elapsedMs={elapsedMs} delayMs={300}>
            <JourneyDate times={timesOf(scene, pack.routes)} position={position} languageTag={language.tag} />
          </Staged>
        )}
        {scene.routes.length > 0 && (
          <MapLegend entries={legendOf(scene, pack.routes, words)} remark={words.interface.routesSchematic} />
        )}
      </div>
    </div>
  );
}

interface SceneFigureProps extends Pick<SceneProps<'map'>, 'scene' | 'words' | 'text'> {
  readonly languageTag: string;
}

function SceneFigure({ scene, languageTag, words, text }: SceneFigureProps) {
  const { pack } = useExhibit();
  if (scene.figure === undefined) return null;
  const figure = findFigure(pack.facts, scene.figure);
  if (!figure) throw new RangeError(`scene "${scene.id}" shows no figure "${scene.figure}"`);
  const { number, measure, range } = figureWords(figure, words.interface, languageTag);
  return (
    <div className={styles.figure}>
      <p className={styles.number}>{number}</p>
      <p className={styles.counts}>
        {text.figure?.counts}
        <br />
        <span className={styles.range}>
          {[measure ?? range, text.figure?.attribution].filter(Boolean).join(', ')}
        </span>
      </p>
    </div>
  );
}

/** One line of the legend for each way of going that the scene shows. */
function legendOf(
  scene: SceneOf<'map'>,
  routes: Readonly<Record<string, Route>>,
  words: PackText,
): LegendEntry[] {
  const { routeFoot, routeTrain, routeShip, routeMixed } = words.interface;
  const names: Record<RouteMode, string> = {
    foot: routeFoot,
    train: routeTrain,
    ship: routeShip,
    mixed: routeMixed,
  };
  const modes = new Set(scene.routes.map((id) => entry(routes, id).mode));
  return [...modes].map((mode) => ({ mode, confidence: 'high', text: names[mode] }));
}
