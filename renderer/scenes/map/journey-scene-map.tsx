// The map of a scene with a journey: stages in front of the camera, routes as far as the date says.
import type { MotionValue } from 'framer-motion';
import { useCallback, useMemo } from 'react';
import {
  type JourneyTimes,
  journeyTimes,
  momentAtPosition,
  routeProgressOn,
} from '../../../exhibit/map/journey';
import { entry, type Pack } from '../../../exhibit/pack/pack';
import type { SceneOf } from '../../../exhibit/pack/scene-schema';
import { JourneyMap, type JourneyMapProps } from '../../map/journey-map';

/** A map scene that has a journey. */
export type JourneyScene = SceneOf<'map'> & { readonly journey: NonNullable<SceneOf<'map'>['journey']> };

export function isJourney(scene: SceneOf<'map'>): scene is JourneyScene {
  return scene.journey !== undefined;
}

export function timesOf(scene: JourneyScene, routes: Pack['routes']): JourneyTimes {
  return journeyTimes(
    scene.routes.map((id) => entry(routes, id)),
    scene.journey,
  );
}

interface JourneySceneMapProps extends Omit<
  JourneyMapProps,
  'frames' | 'named' | 'drawn' | 'routeProgressesAt'
> {
  readonly scene: JourneyScene;
  readonly position: MotionValue<number>;
}

export function JourneySceneMap({ scene, ...map }: JourneySceneMapProps) {
  const { routes } = map;
  const times = useMemo(() => timesOf(scene, routes), [scene, routes]);
  const routeProgressesAt = useCallback(
    (position: number) => {
      const moment = momentAtPosition(times, position);
      return scene.routes.map((id) => routeProgressOn(entry(routes, id), times, moment));
    },
    [scene, routes, times],
  );
  return (
    <JourneyMap
      {...map}
      frames={[scene.frame, ...scene.journey.map(({ frame }) => frame)]}
      named={scene.places}
      drawn={scene.routes}
      routeProgressesAt={routeProgressesAt}
    />
  );
}
