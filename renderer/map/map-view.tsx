// The map of a scene: ground, routes, places and names. Has no time of its own; everything comes from its props.
import type { MotionValue } from 'framer-motion';
import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import type { Place, Route } from '../../exhibit/pack/map-schema';
import { drawBase, type Surface } from './draw-base';
import { drawPlaces } from './draw-places';
import { drawRoutes } from './draw-routes';
import type { Rect } from './geometry';
import { regionGeometry } from './map-data';
import { layoutMap, type MapLayout } from './map-layout';
import { shownMarks } from './map-marks';
import { PlaceNames } from './place-names';
import { MapVeil } from './map-veil';
import { lengthOf } from './route-path';
import { routeProgresses } from './route-progress';
import { type MapSetting, useMapSetting } from './use-map-setting';
import { useNaming, useSameIfEqual } from './use-naming';
import styles from './map-view.module.css';

export interface MapViewProps {
  readonly places: Readonly<Record<string, Place>>;
  readonly routes: Readonly<Record<string, Route>>;
  /** Ids of the places that must be seen. */
  readonly frame: readonly string[];
  /** Ids of the places that carry their name, the most important first. */
  readonly named: readonly string[];
  /** Ids of the routes, in the order in which they appear. */
  readonly drawn: readonly string[];
  /** The name of a place in the visitor's language. */
  readonly placeName: (placeId: string) => string;
  /** What the map shows, for those who do not see it. */
  readonly description: string;
  /**
   * The part of the element under no text or control, in shares (0..1) of its width and height. Framed places
   * and names stand inside it; the rest fades under a veil.
   */
  readonly clearArea: Rect;
  /** How much of all routes is drawn, 0..1. */
  readonly routeProgress: MotionValue<number>;
  /** The reading direction of the names; the map itself is never mirrored. */
  readonly direction: 'ltr' | 'rtl';
}

export function MapView(props: MapViewProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const ways = useRef<HTMLCanvasElement>(null);
  const setting = useMapSetting(root, probe);
  const layout = useMapLayout(props, setting);
  const camera = useSameIfEqual(layout?.camera);
  const { routeProgress } = props;

  useLayoutEffect(() => {
    const context = setting && contextFor(base.current, setting.surface);
    if (context && camera) drawBase(context, regionGeometry(), camera, setting.surface, setting.colours);
  }, [camera, setting]);

  useLayoutEffect(() => {
    const context = setting && contextFor(ways.current, setting.surface);
    if (!context || !layout) return undefined;
    const draw = (progress: number): void => drawWays(context, layout, setting, progress);
    draw(routeProgress.get());
    return routeProgress.on('change', draw);
  }, [layout, setting, routeProgress]);

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- canvases and names together are no <img>
    <div ref={root} className={styles['map']} role="img" aria-label={props.description} dir="ltr">
      <canvas ref={base} className={styles['layer']} aria-hidden="true" />
      <canvas ref={ways} className={styles['layer']} aria-hidden="true" />
      {layout && setting && <MapVeil clear={layout.clear} size={setting.surface.size} />}
      <div className={styles['names']} aria-hidden="true">
        <span ref={probe} className={styles['probe']} />
        {layout && <PlaceNames labels={layout.labels} direction={props.direction} />}
      </div>
    </div>
  );
}

/** Lays the map out anew only when what it shows has changed, not whenever the scene renders. */
function useMapLayout(props: MapViewProps, setting: MapSetting | undefined): MapLayout | undefined {
  const { places, routes } = props;
  const { frame, named, drawn, clearArea } = useSameIfEqual({
    frame: props.frame,
    named: props.named,
    drawn: props.drawn,
    clearArea: props.clearArea,
  });
  const naming = useNaming(props, setting);
  return useMemo(() => {
    if (!setting || !naming) return undefined;
    const { surface, colours } = setting;
    return layoutMap({ places, routes, frame, named, drawn }, surface, clearArea, naming, colours);
  }, [setting, places, routes, frame, named, drawn, clearArea, naming]);
}

/** The canvas, as large as the surface in device pixels, and empty. */
export function contextFor(
  canvas: HTMLCanvasElement | null,
  { size, pixelRatio }: Surface,
): Context | undefined {
  if (!canvas) return undefined;
  canvas.width = Math.round(size.width * pixelRatio);
  canvas.height = Math.round(size.height * pixelRatio);
  return canvas.getContext('2d') ?? undefined;
}

type Context = CanvasRenderingContext2D;

function drawWays(
  context: Context,
  layout: MapLayout,
  { surface, colours }: MapSetting,
  progress: number,
): void {
  const { routes, marks, labels, markUnitPx } = layout;
  const { pixelRatio, size } = surface;
  const progresses = routeProgresses(
    routes.map((route) => lengthOf(route.path)),
    progress,
  );
  const leaders = labels.flatMap(({ leader }) => (leader ? [leader] : []));
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  drawRoutes(context, routes, progresses, colours.ground);
  drawPlaces(context, shownMarks(marks, progresses), leaders, markUnitPx, colours);
}
