// The names of a map whose camera moves. A name keeps its place at its ring as long as the stages agree on it; where
// they do not, it gives way in the one place and comes in the other, and is never seen in both.
import type { MapLayout } from './map-layout';
import { carried, layoutsAround } from './journey-layout';
import { betweenCameras } from '../../exhibit/map/camera';
import type { Point, Segment } from './geometry';
import type { PlacedLabel } from './place-labels';

/** One name at one side of its ring, for the stages that follow one another with it there. */
export interface NameTrack {
  readonly key: string;
  readonly label: PlacedLabel;
  /** The first of its stages, as an index of the layouts. */
  readonly from: number;
  /** Where the name begins, measured from its ring, in each of its stages. CSS pixels. */
  readonly offsets: readonly Point[];
}

export interface NameOnWay {
  /** Where the name begins. CSS pixels. */
  readonly at: Point;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A name that moves less than this about its ring has not left its place. Of its height. */
const sameSide = 0.7;
/** While the camera goes, a name that leaves is gone by the first share, and one that comes begins at the second. */
const goneBy = 0.4;
const comesFrom = 0.6;

export function nameTracks(layouts: readonly MapLayout[]): NameTrack[] {
  const tracks: NameTrack[] = [];
  layouts.forEach((layout, index) => {
    for (const label of layout.labels) {
      const offset = offsetOf(layout, label);
      const before = tracks.findIndex(
        (track) =>
          track.label.id === label.id &&
          track.from + track.offsets.length === index &&
          isNear(track.offsets.at(-1), offset, label.box.height),
      );
      const track = tracks[before];
      if (track) tracks[before] = { ...track, offsets: [...track.offsets, offset] };
      else tracks.push({ key: `${label.id} ${index}`, label, from: index, offsets: [offset] });
    }
  });
  return tracks;
}

/** Where a name stands at a camera's position, and how much of it is seen. */
export function nameAt(track: NameTrack, layouts: readonly MapLayout[], at: number): NameOnWay {
  const { from, offsets, label } = track;
  const [before, after, share] = layoutsAround(layouts, at);
  const camera = share === 0 ? before.camera : betweenCameras(before.camera, after.camera, share);
  const home = layouts[from];
  const ring = home?.marks.find(({ id }) => id === label.id);
  if (!home || !ring) return { at: label.box, opacity: 0 };
  const { x, y } = carried(ring, home.camera, camera);
  const offset = offsetAt(offsets, at - from);
  return {
    at: { x: x + offset.x, y: y + offset.y },
    opacity: opacityAt(at, from, from + offsets.length - 1),
  };
}

/** The fine lines to names that stand off, while the camera rests at a stage. */
export function leadersAt(layouts: readonly MapLayout[], at: number): Segment[] {
  const [layout, , share] = layoutsAround(layouts, at);
  return share === 0 ? layout.labels.flatMap(({ leader }) => (leader ? [leader] : [])) : [];
}

function opacityAt(at: number, first: number, last: number): number {
  if (at < first) return Math.max(0, (at - (first - 1) - comesFrom) / (1 - comesFrom));
  return Math.max(0, Math.min(1, 1 - (at - last) / goneBy));
}

function offsetAt(offsets: readonly Point[], at: number): Point {
  const held = Math.min(offsets.length - 1, Math.max(0, at));
  const index = Math.floor(held);
  const from = offsets[index] ?? { x: 0, y: 0 };
  const to = offsets[index + 1] ?? from;
  return { x: from.x + (to.x - from.x) * (held - index), y: from.y + (to.y - from.y) * (held - index) };
}

function offsetOf({ marks }: MapLayout, { id, box }: PlacedLabel): Point {
  const ring = marks.find((mark) => mark.id === id) ?? box;
  return { x: box.x - ring.x, y: box.y - ring.y };
}

function isNear(one: Point | undefined, other: Point, height: number): boolean {
  return one !== undefined && Math.hypot(one.x - other.x, one.y - other.y) < sameSide * height;
}
