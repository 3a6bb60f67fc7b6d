// Brings together what the map needs: its size, its limits, its camera, its world at each scale, its names.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Camera, CameraLimits } from '../../exhibit/map/camera';
import type { Movement } from '../../exhibit/kiosk/kiosk-context';
import { boundsOf, type Point, type Rect, type Size } from '../map/geometry';
import { measureWith } from '../map/label-font';
import { fitCamera } from '../map/projection';
import { type MapSetting, useMapSetting } from '../map/use-map-setting';
import type { Labels } from './explorer-map';
import { labelsOf, type World, worldAt } from './explorer-world';
import type { StoryOnMap } from './story-on-map';
import { type CameraHand, useCamera } from './use-camera';

export interface ExplorerMapParts {
  readonly setting: MapSetting | undefined;
  readonly hand: CameraHand;
  readonly labels: Labels | undefined;
  readonly restingAt: Camera | undefined;
  readonly worldFor: (pxPerKm: number) => World;
  /** The camera that shows points of the plane inside a part of the map, as large as they fit. */
  readonly framing: (points: readonly Point[], within: Rect, minSpanKm?: number) => Camera | undefined;
}

interface ExplorerMapWishes {
  readonly story: StoryOnMap;
  /** Places that must be seen at first. */
  readonly frame: readonly string[];
  readonly nameOf: (placeId: string) => string;
  readonly direction: 'ltr' | 'rtl';
  readonly movement: Movement;
  /** The part of the map, in CSS pixels, that no words cover. */
  readonly clearOf: (size: Size) => Rect;
}

/** Nobody comes closer than this across: the coast and the rivers would pretend to know more. */
const closestKm = 45;
/** What is framed is not shown closer than this across. */
const framedKm = 160;
/** Kept free around what is framed, for its names; of the size of a name. */
const marginUnits = { across: 3, down: 1.6 };

export function useExplorerMap(
  root: RefObject<HTMLDivElement | null>,
  probe: RefObject<HTMLSpanElement | null>,
  { story, frame, nameOf, direction, movement, clearOf }: ExplorerMapWishes,
): ExplorerMapParts {
  const setting = useMapSetting(root, probe);
  const [restingAt, setRestingAt] = useState<Camera>();
  const framing = useCallback(
    (points: readonly Point[], within: Rect, minSpanKm = framedKm) =>
      setting && fitCamera(points, shrunk(within, setting.surface.unitPx), minSpanKm),
    [setting],
  );
  const limits = useLimits(story, setting, clearOf, framing);
  const hand = useCamera(limits, movement, setRestingAt);
  const worldFor = useWorlds(story, setting);
  const labels = useLabels(worldFor, setting, restingAt?.pxPerKm, nameOf, direction);

  // The first size brings the opening's frame; another one keeps what is seen. A face that arrives late brings a new
  // setting of the same size: it must not stop a glide.
  const seenSize = useRef<Size>(undefined);
  useEffect(() => {
    if (!setting || !limits) return;
    const { size } = setting.surface;
    const { width, height } = seenSize.current ?? { width: 0, height: 0 };
    if (size.width === width && size.height === height) return;
    seenSize.current = size;
    const places = story.plane.places.filter(({ id }) => frame.includes(id));
    const there = hand.camera.get() ?? framing(places, clearOf(size));
    if (!there) return;
    hand.put(there);
    hand.rest();
    // The frame counts only at first.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [setting, limits, hand]);

  return { setting, hand, labels, restingAt, worldFor, framing };
}

function useLimits(
  story: StoryOnMap,
  setting: MapSetting | undefined,
  clearOf: (size: Size) => Rect,
  framing: ExplorerMapParts['framing'],
): CameraLimits | undefined {
  return useMemo(() => {
    if (!setting) return undefined;
    const { size } = setting.surface;
    const whole = framing(story.plane.places, clearOf(size));
    if (!whole) return undefined;
    return {
      region: boundsOf(story.plane.places),
      view: { x: 0, y: 0, ...size },
      leastPxPerKm: whole.pxPerKm,
      mostPxPerKm: Math.min(size.width, size.height) / closestKm,
    };
  }, [story, setting, clearOf, framing]);
}

/** The world at a scale; the last few are kept, because a scale is often come back to. */
function useWorlds(story: StoryOnMap, setting: MapSetting | undefined): (pxPerKm: number) => World {
  return useMemo(() => {
    let made: World[] = [];
    return (pxPerKm) => {
      if (!setting) throw new Error('map: a world needs a size');
      const { size, unitPx } = setting.surface;
      const spanPx = Math.min(size.width, size.height);
      const known = made.find((world) => world.pxPerKm === pxPerKm);
      const world = known ?? worldAt(story.plane, pxPerKm, { spanPx, unitPx, colours: setting.colours });
      // A memory of worlds is no picture: nothing has to be drawn again because of it.
      // oxlint-disable-next-line react/immutability
      made = [world, ...made.filter((one) => one !== world)].slice(0, 3);
      return world;
    };
  }, [story, setting]);
}

function useLabels(
  worldFor: (pxPerKm: number) => World,
  setting: MapSetting | undefined,
  pxPerKm: number | undefined,
  nameOf: (placeId: string) => string,
  direction: 'ltr' | 'rtl',
): Labels | undefined {
  const before = useRef<Labels['placed']>([]);
  return useMemo(() => {
    if (!setting || pxPerKm === undefined) return undefined;
    const { unitPx } = setting.surface;
    const measure = measureWith(setting.fontFamily, unitPx);
    const world = worldFor(pxPerKm);
    // Names keep their sides from one scale to the next: what stood before is part of how they stand now.
    // oxlint-disable-next-line react/refs
    const placed = labelsOf(world, { nameOf, measure, direction, unitPx }, before.current);
    // oxlint-disable-next-line react/refs
    before.current = placed;
    return { pxPerKm, placed, marks: new Map(world.marks.map((mark) => [mark.id, mark])) };
    // oxlint-disable-next-line react/memo-dependencies
  }, [worldFor, setting, pxPerKm, nameOf, direction]);
}

function shrunk({ x, y, width, height }: Rect, unitPx: number): Rect {
  const across = Math.min(marginUnits.across * unitPx, 0.2 * width);
  const down = Math.min(marginUnits.down * unitPx, 0.2 * height);
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down };
}
