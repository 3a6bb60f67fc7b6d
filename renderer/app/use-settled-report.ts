// Says when a scene has come to rest: `data-settled` on `<html>`, and a word to main.
import { useEffect } from 'react';
import type { SceneShown } from '../../exhibit/ipc/contract';
import { drawingMs } from '../../exhibit/story/drawing-time';
import { useMovement } from '../access/use-movement';
import { appearanceOf } from '../kiosk/kiosk-runtime';
import { sceneAt, useExhibit, useKioskView, useRuntime } from '../kiosk/use-kiosk';

export function useSettledReport(onSettled: (shown: SceneShown) => void): void {
  const runtime = useRuntime();
  const exhibit = useExhibit();
  const movement = useMovement();
  const { mode, frame } = useKioskView();
  const appearance = appearanceOf(frame.current);
  useEffect(() => {
    document.documentElement.dataset['settled'] = 'false';
    if (mode === 'booting' || mode === 'fault') return undefined;
    const { scene, chapterId } = sceneAt(exhibit, frame.current.sceneIndex);
    const isStill = movement === 'reduced' || frame.current.shows === 'notice';
    const restsAtMs = frame.changedAtMs + (isStill ? 0 : drawingMs(scene));
    let isSettled = false;
    const settle = (nowMs: number) => {
      if (isSettled || nowMs < restsAtMs) return;
      // Whoever unsubscribes while others are being told takes the news from the next one.
      isSettled = true;
      document.documentElement.dataset['settled'] = 'true';
      onSettled({ mode, chapter: chapterId, scene: scene.id, language: frame.current.language });
    };
    return runtime.nowMs.on('change', settle);
    // A frame is a new object with every change of scene; `appearance` says when the scene itself is another.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [runtime, exhibit, movement, mode, appearance, onSettled]);
}
