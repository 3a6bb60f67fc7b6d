// What the map must know of the page: its size, the size and face of its names, its colours. Watches all of them.
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Surface } from './draw-base';
import { type MapColours, readMapColours } from './map-colours';

export interface MapSetting {
  readonly surface: Surface;
  /** A CSS font-family list. */
  readonly fontFamily: string;
  readonly colours: MapColours;
}

/**
 * The setting of a map, undefined until it has a size. `probe` is an element inside `root` that is as wide as
 * a place name is high (1em in the names' font size): it tells of every change of the text size.
 */
export function useMapSetting(
  root: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): MapSetting | undefined {
  const [setting, setSetting] = useState<MapSetting>();
  useLayoutEffect(() => {
    const [map, name] = [root.current, probe.current];
    if (!map || !name) return undefined;
    const read = (): void => setSetting(settingOf(map, name));
    // The observer also reports once when it begins, so nothing need be read here.
    const observer = new ResizeObserver(read);
    observer.observe(map);
    observer.observe(name);
    // A face that arrives late changes the widths of the names.
    document.fonts.addEventListener('loadingdone', read);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', read);
    };
  }, [root, probe]);

  return setting;
}

function settingOf(root: HTMLElement, probe: HTMLElement): MapSetting | undefined {
  const size = { width: root.clientWidth, height: root.clientHeight };
  const unitPx = probe.getBoundingClientRect().width;
  if (size.width === 0 || size.height === 0 || unitPx === 0) return undefined;
  return {
    surface: { size, unitPx, pixelRatio: window.devicePixelRatio },
    fontFamily: getComputedStyle(probe).fontFamily,
    colours: readMapColours(root),
  };
}
