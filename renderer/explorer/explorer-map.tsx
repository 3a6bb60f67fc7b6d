// The map one can move: two canvases that travel as one picture, and the names over them.
import type { MotionValue } from 'framer-motion';
import { type ReactElement, type RefObject, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { Camera } from '../../exhibit/map/camera';
import type { Moment } from '../../exhibit/map/happenings';
import type { PlacedLabel } from '../map/place-labels';
import type { MapSetting } from '../map/use-map-setting';
import { ExplorerNames } from './explorer-names';
import styles from './explorer-map.module.css';
import type { Chosen, StoryOnMap } from './story-on-map';
import type { CameraHand } from './use-camera';
import { useFingers } from './use-fingers';
import type { Point } from '../map/geometry';
import type { World } from './explorer-world';
import { createWorldPainter, type WorldPainter } from './world-painter';

export interface ExplorerMapProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly probe: RefObject<HTMLSpanElement | null>;
  readonly setting: MapSetting | undefined;
  readonly story: StoryOnMap;
  readonly hand: CameraHand;
  readonly moment: MotionValue<Moment>;
  /** Whether the days run by themselves. */
  readonly isPlaying: boolean;
  readonly chosen: Chosen | undefined;
  readonly worldFor: (pxPerKm: number) => World;
  readonly labels: Labels | undefined;
  /** Where the camera rests: the picture is painted for it. */
  readonly restingAt: Camera | undefined;
  readonly onTap: (at: Point) => void;
  readonly onDoubleTap: (at: Point) => void;
  /** The name of the map, and how to use it, for those who do not see it. */
  readonly label: string;
  readonly help: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Names laid out for one scale. */
export interface Labels {
  readonly pxPerKm: number;
  readonly placed: readonly PlacedLabel[];
  readonly marks: ReadonlyMap<string, Point>;
}

export function ExplorerMap(props: ExplorerMapProps): ReactElement {
  const { root, probe, hand, setting, labels, chosen, label, help, restingAt, direction } = props;
  const names = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const ways = useRef<HTMLCanvasElement>(null);
  const live = useRef<HTMLCanvasElement>(null);
  usePicture({ picture, base, ways, live }, props);
  useNamesInPlace(names, hand, labels);
  const fingers = useFingers(hand, props);
  const helpId = useId();
  return (
    <div
      ref={root}
      className={styles['map']}
      // An application: its arrows move the map, and the list beside it says the same in words.
      role="application"
      aria-label={label}
      aria-describedby={helpId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-map={restingAt && cameraInWords(restingAt)}
      dir="ltr"
      {...fingers}
    >
      <p id={helpId} className="for-screen-readers">
        {help}
      </p>
      <div ref={picture} className={styles['picture']}>
        <canvas ref={base} className={styles['canvas']} aria-hidden="true" />
        <canvas ref={ways} className={styles['canvas']} aria-hidden="true" />
      </div>
      <canvas ref={live} className={styles['canvas']} width={0} aria-hidden="true" />
      <div className={styles['names']} aria-hidden="true">
        <span ref={probe} className={styles['probe']} />
        <div ref={names} className={styles['travelling']}>
          {labels && setting && <ExplorerNames labels={labels} chosen={chosen} direction={direction} />}
        </div>
      </div>
    </div>
  );
}

/** Where the camera rests, for tests and tools: pixels to the kilometre, and the origin's place in pixels. */
function cameraInWords({ pxPerKm, origin }: Camera): string {
  return [pxPerKm, origin.x, origin.y].map((value) => value.toFixed(3)).join(' ');
}

interface PictureParts {
  readonly picture: RefObject<HTMLDivElement | null>;
  readonly base: RefObject<HTMLCanvasElement | null>;
  readonly ways: RefObject<HTMLCanvasElement | null>;
  readonly live: RefObject<HTMLCanvasElement | null>;
}

function usePicture(
  { picture, base, ways, live }: PictureParts,
  { setting, story, hand, moment, isPlaying, chosen, worldFor, restingAt }: ExplorerMapProps,
): void {
  const painter = useRef<WorldPainter | undefined>(undefined);
  const telling = useMemo(
    () => ({
      at: (now: Moment) => ({
        moment: now,
        stateOf: (id: string) => story.stateOf(id, now),
        selected: chosen,
      }),
    }),
    [story, chosen],
  );
  useLayoutEffect(() => {
    const [moving, ground, lines, changing] = [picture.current, base.current, ways.current, live.current];
    if (!moving || !ground || !lines || !changing || !setting) return undefined;
    const parts = { picture: moving, base: ground, ways: lines, live: changing, setting, worldFor };
    const made = createWorldPainter(parts, telling.at(moment.get()));
    painter.current = made;
    const show = (camera: Camera | undefined): void => {
      if (camera) made.show(camera);
    };
    show(hand.camera.get());
    return hand.camera.on('change', show);
    // What is told changes without a new painter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [picture, base, ways, live, setting, worldFor, story, hand, moment]);

  useLayoutEffect(() => {
    const pace = isPlaying ? 'running' : 'still';
    const tell = (now: Moment): void => painter.current?.tell(telling.at(now), pace);
    tell(moment.get());
    return moment.on('change', tell);
  }, [telling, moment, isPlaying, setting, worldFor]);

  useLayoutEffect(() => {
    if (restingAt) painter.current?.settle(restingAt);
  }, [restingAt]);
}

/** The names travel with the camera; while the scale changes they keep their size, each at its ring. */
function useNamesInPlace(
  names: RefObject<HTMLDivElement | null>,
  hand: CameraHand,
  labels: Labels | undefined,
): void {
  useLayoutEffect(() => {
    if (!labels) return undefined;
    const place = (camera: Camera | undefined): void => {
      // oxlint-disable-next-line react/immutability
      const element = names.current;
      if (!camera || !element) return;
      // The element follows the camera in every picture: React would be too slow a messenger.
      const scale = camera.pxPerKm / labels.pxPerKm;
      const [x, y] = [Math.round(camera.origin.x), Math.round(camera.origin.y)];
      element.style.transform =
        Math.abs(scale - 1) < 1e-6
          ? `translate(${x}px, ${y}px)`
          : `translate(${x}px, ${y}px) scale(${scale})`;
      const counter = String(1 / scale);
      if (element.style.getPropertyValue('--counter') !== counter) {
        element.style.setProperty('--counter', counter);
      }
    };
    place(hand.camera.get());
    return hand.camera.on('change', place);
  }, [names, hand, labels]);
}
