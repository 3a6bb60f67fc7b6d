// Anybody there? Every finger and every key is noticed, before anything else sees it.
import { useEffect } from 'react';
import { useRuntime } from '../kiosk/use-kiosk';
import type { KioskRuntime } from '../kiosk/kiosk-runtime';

/** A finger that rests and moves is one sign of life, not sixty a second. */
const movePauseMs = 500;

export function useVisitorInput(): void {
  const runtime = useRuntime();
  useEffect(() => watchInput(runtime, window), [runtime]);
}

function watchInput(runtime: KioskRuntime, page: Window): () => void {
  // The touch that begins a visit, or answers the warning, must neither press nor draw what appears under the finger.
  let takenPointer: number | undefined;
  let lastMoveMs = Number.NEGATIVE_INFINITY;
  const press = (event: PointerEvent) => {
    if (takesTouchForItself(runtime)) {
      takenPointer = event.pointerId;
      event.stopPropagation();
    } else if (event.pointerId === takenPointer) {
      takenPointer = undefined;
    }
    runtime.send({ type: 'input' });
  };
  const move = (event: Event) => {
    if (takesTouchForItself(runtime) || event.timeStamp - lastMoveMs < movePauseMs) return;
    lastMoveMs = event.timeStamp;
    runtime.send({ type: 'input' });
  };
  const key = (event: KeyboardEvent) => {
    if (takesTouchForItself(runtime)) {
      event.preventDefault();
      event.stopPropagation();
    }
    runtime.send({ type: 'input' });
  };
  const click = (event: PointerEvent) => {
    // A key's click has no pointer, and is never taken.
    if (event.pointerId !== takenPointer) return;
    takenPointer = undefined;
    event.preventDefault();
    event.stopPropagation();
  };
  page.addEventListener('pointerdown', press, { capture: true });
  page.addEventListener('pointermove', move, { capture: true, passive: true });
  page.addEventListener('keydown', key, { capture: true });
  page.addEventListener('click', click, { capture: true });
  return () => {
    page.removeEventListener('pointerdown', press, { capture: true });
    page.removeEventListener('pointermove', move, { capture: true });
    page.removeEventListener('keydown', key, { capture: true });
    page.removeEventListener('click', click, { capture: true });
  };
}

function takesTouchForItself(runtime: KioskRuntime): boolean {
  const { mode } = runtime.view();
  return mode === 'attract' || mode === 'idleWarning';
}
