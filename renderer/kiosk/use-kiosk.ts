// How components reach the kiosk and the exhibit it shows.
import { createContext, use, useSyncExternalStore } from 'react';
import type { LanguageTag } from '../../exhibit/pack/identifier';
import { entry, languageOf, type Pack } from '../../exhibit/pack/pack';
import type { Language } from '../../exhibit/pack/manifest-schema';
import type { PackText } from '../../exhibit/pack/text-schema';
import { scenesInOrder, type StoryScene } from '../../exhibit/story/timeline';
import type { KioskRuntime, KioskView } from './kiosk-runtime';

export interface Exhibit {
  readonly pack: Pack;
  readonly scenes: readonly StoryScene[];
}

export function exhibitOf(pack: Pack): Exhibit {
  return { pack, scenes: scenesInOrder(pack) };
}

export const RuntimeContext = createContext<KioskRuntime | undefined>(undefined);
export const ExhibitContext = createContext<Exhibit | undefined>(undefined);

export function useRuntime(): KioskRuntime {
  const runtime = use(RuntimeContext);
  if (!runtime) throw new Error('useRuntime outside of RuntimeContext');
  return runtime;
}

/** What is on screen; the component draws again when that changes, not with every tick. */
export function useKioskView(): KioskView {
  const runtime = useRuntime();
  return useSyncExternalStore(runtime.subscribe, runtime.view);
}

export function useExhibit(): Exhibit {
  const exhibit = use(ExhibitContext);
  if (!exhibit) throw new Error('useExhibit outside of ExhibitContext');
  return exhibit;
}

/** A language of the pack with all its words. */
export function useLanguage(tag: LanguageTag): { language: Language; text: PackText } {
  const { pack } = useExhibit();
  return { language: languageOf(pack, tag), text: entry(pack.texts, tag) };
}

/** @throws RangeError for an index outside the story: a fault of the program. */
export function sceneAt(exhibit: Exhibit, sceneIndex: number): StoryScene {
  const scene = exhibit.scenes[sceneIndex];
  if (!scene) throw new RangeError(`no scene ${sceneIndex} among ${exhibit.scenes.length}`);
  return scene;
}
