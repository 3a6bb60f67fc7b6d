// Lets the map fade out where text and controls lie over it.
import type { CSSProperties, ReactElement } from 'react';
import type { Rect, Size } from './geometry';
import styles from './map-view.module.css';

export interface MapVeilProps {
  /** What stays clear, in CSS pixels. */
  readonly clear: Rect;
  readonly size: Size;
}

/** A margin is fully veiled this far from the clear area, as a share of the map's shorter side. */
const FADE_SHARE = 0.17;
/** How much of the ground covers the map along the fade: a soft beginning and a soft end. */
const FADE: readonly (readonly [at: number, cover: number])[] = [
  [0, 0],
  [0.2, 0.22],
  [0.45, 0.62],
  [0.7, 0.86],
  [1, 0.95],
];

export function MapVeil({ clear, size }: MapVeilProps): ReactElement {
  const right = size.width - clear.x - clear.width;
  const bottom = size.height - clear.y - clear.height;
  const fadePx = FADE_SHARE * Math.min(size.width, size.height);
  const strips: [side: string, box: CSSProperties, depthPx: number][] = [
    ['left', { left: 0, top: 0, bottom: 0, width: clear.x }, clear.x],
    ['right', { right: 0, top: 0, bottom: 0, width: right }, right],
    ['top', { left: 0, right: 0, top: 0, height: clear.y }, clear.y],
    ['bottom', { left: 0, right: 0, bottom: 0, height: bottom }, bottom],
  ];
  return (
    <>
      {strips
        .filter(([, , depthPx]) => depthPx >= 1)
        .map(([side, box, depthPx]) => (
          <div
            key={side}
            className={styles['veil']}
            style={{ ...box, backgroundImage: fadeTo(side, Math.min(depthPx, fadePx)) }}
          />
        ))}
    </>
  );
}

function fadeTo(side: string, reachPx: number): string {
  const stops = FADE.map(
    ([at, cover]) =>
      `color-mix(in srgb, var(--ground, #14120f) ${cover * 100}%, transparent) ${at * reachPx}px`,
  );
  return `linear-gradient(to ${side}, ${stops.join(', ')})`;
}
