// A map whose camera goes from stage to stage while its date runs. Like `MapView`, it has no time of its own.
import { type MotionValue, useTransform } from 'framer-motion';
import * as m from 'framer-motion/m';
import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import { drawBase } from './draw-base';
import { drawPlaces } from './draw-places';
import { drawRoutes } from './draw-routes';
import { cameraPosition, layoutJourney, isSameView, type JourneyView, viewAt } from './journey-layout';
import { leadersAt, nameAt, type NameTrack, nameTracks } from './journey-names';
import { labelFont } from './label-font';
import { regionGeometry } from './map-data';
import type { MapLayout } from './map-layout';
import { shownMarks } from './map-marks';
import { MapVeil } from './map-veil';
import { contextFor, type MapViewProps } from './map-view';
import type { MapCamera } from './projection';
import { type MapSetting, useMapSetting } from './use-map-setting';
import { useNaming, useSameIfEqual } from './use-naming';
import styles from './map-view.module.css';

export interface JourneyMapProps extends Omit<MapViewProps, 'frame' | 'routeProgress'> {
  /** Ids of the places that must be seen, at the beginning and at the end of each stage. */
  readonly frames: readonly (readonly string[])[];
  /** How many stages are over: 1.5 is the middle of the second. */
  readonly position: MotionValue<number>;
  /** How far each route is drawn at a position, 0..1, in the order of `drawn`; the same function while it says the same. */
  readonly routeProgressesAt: (position: number) => readonly number[];
}

export function JourneyMap(props: JourneyMapProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const ways = useRef<HTMLCanvasElement>(null);
  const setting = useMapSetting(root, probe);
  const layouts = useJourneyLayout(props, setting);
  const tracks = useMemo(() => layouts && nameTracks(layouts), [layouts]);
  const { position, routeProgressesAt } = props;

  useLayoutEffect(() => {
    const ground = setting && contextFor(base.current, setting.surface);
    const context = setting && contextFor(ways.current, setting.surface);
    if (!ground || !context || !layouts) return undefined;
    let drawnFor: MapCamera | undefined;
    const draw = (now: number): void => {
      const { camera } = drawWays(context, layouts, setting, now, routeProgressesAt(now));
      // While the camera rests, or has not come further than anybody sees, the ground stands still.
      if (drawnFor && isSameView(drawnFor, camera, setting.surface.size)) return;
      drawnFor = camera;
      drawBase(ground, regionGeometry(), camera, setting.surface, setting.colours);
    };
    draw(position.get());
    return position.on('change', draw);
  }, [layouts, setting, position, routeProgressesAt]);

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- canvases and names together are no <img>
    <div ref={root} className={styles['map']} role="img" aria-label={props.description} dir="ltr">
      <canvas ref={base} className={styles['layer']} aria-hidden="true" />
      <canvas ref={ways} className={styles['layer']} aria-hidden="true" />
      {layouts?.[0] && setting && <MapVeil clear={layouts[0].clear} size={setting.surface.size} />}
      <div className={styles['names']} aria-hidden="true">
        <span ref={probe} className={styles['probe']} />
        {layouts &&
          tracks?.map((track) => (
            <JourneyName
              key={track.key}
              track={track}
              layouts={layouts}
              position={position}
              direction={props.direction}
            />
          ))}
      </div>
    </div>
  );
}

interface JourneyNameProps extends Pick<JourneyMapProps, 'position' | 'direction'> {
  readonly track: NameTrack;
  readonly layouts: readonly MapLayout[];
}

function JourneyName({ track, layouts, position, direction }: JourneyNameProps): ReactElement {
  const { text, emphasis, box } = track.label;
  const now = useTransform(position, (at) => nameAt(track, layouts, cameraPosition(at)));
  const x = useTransform(now, ({ at }) => at.x);
  const y = useTransform(now, ({ at }) => at.y);
  const opacity = useTransform(now, (name) => name.opacity);
  // A name that is not there is not read either, by whatever reads the page.
  const visibility = useTransform(opacity, (seen) => (seen > 0 ? 'visible' : 'hidden'));
  const font = labelFont(emphasis, 1);
  return (
    <m.span
      className={styles[emphasis ? 'campName' : 'name']}
      style={{
        x,
        y,
        opacity,
        visibility,
        inlineSize: box.width,
        fontSize: `${font.size}em`,
        fontWeight: font.weight,
        lineHeight: font.lineHeight,
      }}
    >
      <bdi dir={direction}>{text}</bdi>
    </m.span>
  );
}

function useJourneyLayout(props: JourneyMapProps, setting: MapSetting | undefined): MapLayout[] | undefined {
  const { places, routes } = props;
  const { frames, named, drawn, clearArea } = useSameIfEqual({
    frames: props.frames,
    named: props.named,
    drawn: props.drawn,
    clearArea: props.clearArea,
  });
  const naming = useNaming(props, setting);
  return useMemo(() => {
    if (!setting || !naming) return undefined;
    const { surface, colours } = setting;
    return layoutJourney({ places, routes, named, drawn }, frames, surface, clearArea, naming, colours);
  }, [setting, places, routes, frames, named, drawn, clearArea, naming]);
}

/** Draws routes and places over an empty canvas; returns the view that they were drawn for. */
function drawWays(
  context: CanvasRenderingContext2D,
  layouts: readonly MapLayout[],
  { surface, colours }: MapSetting,
  position: number,
  progresses: readonly number[],
): JourneyView {
  const at = cameraPosition(position);
  const view = viewAt(layouts, at);
  const { pixelRatio, size } = surface;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  drawRoutes(context, view.routes, progresses, colours.ground);
  for (const { marks, presence } of view.fading) {
    context.globalAlpha = presence;
    drawPlaces(context, shownMarks(marks, progresses), [], view.markUnitPx, colours);
  }
  context.globalAlpha = 1;
  const marks = shownMarks(view.marks, progresses);
  drawPlaces(context, marks, leadersAt(layouts, at), view.markUnitPx, colours);
  return view;
}
