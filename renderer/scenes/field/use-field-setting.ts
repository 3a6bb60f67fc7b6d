// What the field must know of the page: its size, the lens's size, its colour. Watches them.
import { type RefObject, useLayoutEffect, useState } from 'react';
import { grown, type Rect, type Size } from '../../map/geometry';

export interface FieldSetting {
  /** CSS pixels. */
  readonly size: Size;
  /** The whole scene, measured from the field: the lens may lie over the words, not over the controls. */
  readonly room: Rect;
  readonly lensRadiusPx: number;
  readonly pixelRatio: number;
  /** Of the marks, as `#rrggbb`. */
  readonly colour: string;
}

/** The lens keeps off the edges of the scene. Of its radius. */
const edge = 0.12;

/** Undefined until the field has a size. `probe` is as wide as the radius of the lens. */
export function useFieldSetting(
  field: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): FieldSetting | undefined {
  const [setting, setSetting] = useState<FieldSetting>();
  useLayoutEffect(() => {
    const [box, radius] = [field.current, probe.current];
    if (!box || !radius) return undefined;
    const read = () => {
      const size = { width: box.clientWidth, height: box.clientHeight };
      if (size.width === 0 || size.height === 0) return;
      const colour = getComputedStyle(box).getPropertyValue('--text').trim();
      setSetting({
        size,
        room: grown(roomAround(box), -edge * radius.offsetWidth),
        lensRadiusPx: radius.offsetWidth,
        pixelRatio: window.devicePixelRatio,
        colour,
      });
    };
    const observer = new ResizeObserver(read);
    observer.observe(box);
    observer.observe(radius);
    return () => observer.disconnect();
  }, [field, probe]);
  return setting;
}

function roomAround(field: HTMLElement): Rect {
  const scene = field.closest('section') ?? field;
  const [box, around] = [field.getBoundingClientRect(), scene.getBoundingClientRect()];
  return { x: around.x - box.x, y: around.y - box.y, width: around.width, height: around.height };
}

/** The canvas, as large as the size in device pixels, and empty. */
export function contextFor(
  canvas: HTMLCanvasElement | null,
  { width, height }: Size,
  pixelRatio: number,
): CanvasRenderingContext2D | undefined {
  if (!canvas) return undefined;
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  return canvas.getContext('2d') ?? undefined;
}
