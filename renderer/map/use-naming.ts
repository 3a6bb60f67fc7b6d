// How places are named on a map, as the same object for as long as it says the same.
import { useMemo, useState } from 'react';
import { measureWith } from './label-font';
import type { MapNaming } from './map-layout';
import type { MapSetting } from './use-map-setting';

interface NamesWanted {
  /** Ids of the places that carry their name. */
  readonly named: readonly string[];
  readonly placeName: (placeId: string) => string;
  readonly direction: 'ltr' | 'rtl';
}

/** Undefined until the map has a size. */
export function useNaming(
  { named, placeName, direction }: NamesWanted,
  setting: MapSetting | undefined,
): MapNaming | undefined {
  const names = useSameIfEqual(Object.fromEntries(named.map((id) => [id, placeName(id)])));
  return useMemo(() => {
    if (!setting) return undefined;
    const measure = measureWith(setting.fontFamily, setting.surface.unitPx);
    return { nameOf: (id: string) => names[id] ?? id, measure, direction };
  }, [setting, names, direction]);
}

/** Plain data that stays the same object as long as it says the same: a scene that renders moves nothing. */
export function useSameIfEqual<Data>(data: Data): Data {
  const [kept, keep] = useState(data);
  if (JSON.stringify(kept) === JSON.stringify(data)) return kept;
  keep(data);
  return data;
}
