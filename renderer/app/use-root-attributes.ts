// `<html>` always tells where the exhibit stands: for tests, for tools, and for the page's own styles.
import { useLayoutEffect } from 'react';
import { languageOf } from '../../exhibit/pack/pack';
import { useMovement } from '../access/use-movement';
import { sceneAt, useExhibit, useKioskView } from '../kiosk/use-kiosk';

export function useRootAttributes(): void {
  const { mode, surface, frame, context } = useKioskView();
  const exhibit = useExhibit();
  const movement = useMovement();
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['mode'] = mode;
    root.dataset['movement'] = movement;
    root.style.setProperty('--text-scale', String(context.aids.textScale / 100));
    root.dataset['textScale'] = String(context.aids.textScale);
    if (mode === 'booting') return;
    const { scene, chapterId } = sceneAt(exhibit, frame.current.sceneIndex);
    const tag = frame.current.language;
    root.dataset['chapter'] = chapterId;
    root.dataset['scene'] = scene.id;
    root.dataset['surface'] = surface === 'scene' ? frame.current.shows : surface;
    root.dataset['language'] = tag;
    root.lang = tag;
    root.dir = languageOf(exhibit.pack, tag).direction;
  }, [mode, surface, frame, movement, context.aids.textScale, exhibit]);
}
