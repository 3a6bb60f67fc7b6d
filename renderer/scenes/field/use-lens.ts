// The magnifier follows a finger or the keys. A finger that lands on the field is the lens's: it swipes nothing away.
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Point } from '../../map/geometry';
import { heldWithin } from './lens';
import { lensKey } from './lens-keys';

export type LensUse = 'offered' | 'away';

/**
 * Where the visitor looks closer, in CSS pixels of the field; undefined while they do not.
 * @param seenPx what the lens shows of the field across, in CSS pixels of the field
 */
export function useLens(
  field: RefObject<HTMLElement | null>,
  seenPx: number,
  lensUse: LensUse,
): Point | undefined {
  const [focus, setFocus] = useState<Point>();
  const press = useEffectEvent((event: KeyboardEvent, box: HTMLElement) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const size = { width: box.clientWidth, height: box.clientHeight };
    const outcome = lensKey(event, { focus, field: size, seenPx });
    if (!outcome) return;
    event.preventDefault();
    event.stopPropagation();
    setFocus(outcome.kind === 'show' ? outcome.focus : undefined);
  });
  useEffect(() => {
    const box = field.current;
    if (!box || lensUse === 'away') return undefined;
    const stopFollowing = followFinger(box, setFocus);
    const keys = (event: KeyboardEvent) => press(event, box);
    box.addEventListener('keydown', keys);
    return () => {
      stopFollowing();
      box.removeEventListener('keydown', keys);
      setFocus(undefined);
    };
  }, [field, lensUse]);
  return focus;
}

/** These are listeners of the element itself: those of React come too late to keep a finger from the swipe. */
function followFinger(box: HTMLElement, look: (focus: Point | undefined) => void): () => void {
  let finger: number | undefined;
  const lookAt = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    look(heldWithin({ width, height }, { x: clientX - left, y: clientY - top }));
  };
  const land = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    finger = event.pointerId;
    box.setPointerCapture(finger);
    lookAt(event);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId === finger) lookAt(event);
  };
  // The lens stays where the finger left it, until another finger lands elsewhere.
  const lift = (event: PointerEvent) => {
    if (event.pointerId === finger) finger = undefined;
  };
  const landElsewhere = () => look(undefined);
  // The keys stay with the story until somebody gives the field the focus by keys.
  const keepFocus = (event: MouseEvent) => event.preventDefault();
  box.addEventListener('mousedown', keepFocus);
  box.addEventListener('pointerdown', land);
  box.addEventListener('pointermove', move);
  box.addEventListener('pointerup', lift);
  box.addEventListener('pointercancel', lift);
  window.addEventListener('pointerdown', landElsewhere);
  return () => {
    box.removeEventListener('mousedown', keepFocus);
    box.removeEventListener('pointerdown', land);
    box.removeEventListener('pointermove', move);
    box.removeEventListener('pointerup', lift);
    box.removeEventListener('pointercancel', lift);
    window.removeEventListener('pointerdown', landElsewhere);
  };
}
