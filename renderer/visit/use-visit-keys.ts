// The keyboard's way through the story.
import { useEffect } from 'react';
import { languageOf } from '../../exhibit/pack/pack';
import { useExhibit, useRuntime } from '../kiosk/use-kiosk';
import { inputForKey } from './visit-keys';

export function useVisitKeys(): void {
  const runtime = useRuntime();
  const { pack, scenes } = useExhibit();
  useEffect(() => {
    const chapterStarts = pack.chapters.map(({ id }) =>
      scenes.findIndex(({ chapterId }) => chapterId === id),
    );
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const view = runtime.view();
      if (view.mode !== 'visit') return;
      const { direction } = languageOf(pack, view.frame.current.language);
      const input = inputForKey(event.key, { view, direction, sceneCount: scenes.length, chapterStarts });
      if (!input) return;
      event.preventDefault();
      runtime.send(input);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [runtime, pack, scenes]);
}
