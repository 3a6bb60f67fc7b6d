// What each key means in a visit. Keys that mean nothing here are left to the focused control.
import type { KioskInput, KioskView } from '../kiosk/kiosk-runtime';

interface Situation {
  readonly view: Pick<KioskView, 'mode' | 'surface' | 'sheet'>;
  readonly direction: 'ltr' | 'rtl';
  readonly sceneCount: number;
  /** Index of the first scene of each chapter. */
  readonly chapterStarts: readonly number[];
}

export function inputForKey(
  key: string,
  { view, direction, sceneCount, chapterStarts }: Situation,
): KioskInput | undefined {
  if (view.mode !== 'visit') return undefined;
  if (view.sheet !== undefined) return key === 'Escape' ? { type: 'sheet.close' } : undefined;
  // The map and the timeline have keys of their own.
  if (view.surface !== 'scene') {
    return key === 'Escape' ? { type: 'surface.show', surface: 'scene' } : chapterKey(key, chapterStarts);
  }
  const onwards = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const backwards = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case onwards:
    case 'PageDown':
      return { type: 'scene.next' };
    case backwards:
    case 'PageUp':
      return { type: 'scene.back' };
    case 'Home':
      return { type: 'scene.go', sceneIndex: 0 };
    case 'End':
      return { type: 'scene.go', sceneIndex: sceneCount - 1 };
    case 'Escape':
      return { type: 'visit.end' };
    default:
      return chapterKey(key, chapterStarts);
  }
}

/** `1` is the first chapter. */
function chapterKey(key: string, chapterStarts: readonly number[]): KioskInput | undefined {
  if (!/^[1-9]$/.test(key)) return undefined;
  const sceneIndex = chapterStarts[Number(key) - 1];
  return sceneIndex === undefined ? undefined : { type: 'scene.go', sceneIndex };
}
