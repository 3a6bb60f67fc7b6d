// The scene follows the finger; let go far or fast enough, and the next one comes.
import { animate, useMotionValue, useTransform, type PanInfo } from 'framer-motion';
import * as m from 'framer-motion/m';
import { useEffect, useRef, type PointerEvent, type ReactNode } from 'react';
import { useMovement } from '../access/use-movement';
import { useExhibit, useKioskView, useLanguage, useRuntime } from '../kiosk/use-kiosk';
import styles from './swipe-area.module.css';
import { LeavingX } from './leaving-x';
import { swipeOutcome } from './swipe-outcome';

const settleSeconds = 0.4;

export function SwipeArea({ children }: { readonly children: ReactNode }) {
  const runtime = useRuntime();
  const { scenes } = useExhibit();
  const { mode, frame } = useKioskView();
  const { language } = useLanguage(frame.current.language);
  const movement = useMovement();
  const x = useMotionValue(0);
  const opacity = useTransform(x, (offset) => 1 - Math.min(0.6, Math.abs(offset) / window.innerWidth));
  const leavingX = useMotionValue(0);
  const isChanging = frame.leaving !== undefined;
  useEffect(() => {
    if (!isChanging) leavingX.set(0);
  }, [isChanging, leavingX]);
  const { sceneIndex } = frame.current;
  const edges = { hasNext: sceneIndex < scenes.length - 1, hasBack: sceneIndex > 0 };

  // Two fingers want to see more of the scene, not another one.
  const isOneFinger = useRef(true);
  const touch = ({ isPrimary }: PointerEvent) => (isOneFinger.current = isPrimary);

  const release = (event: Event, { offset, velocity }: PanInfo) => {
    const swipe = {
      offsetPx: offset.x,
      velocityPxPerS: velocity.x,
      widthPx: window.innerWidth,
      direction: language.direction,
      ...edges,
    };
    const isMeant = isOneFinger.current && event.type !== 'pointercancel';
    const outcome = isMeant ? swipeOutcome(swipe) : 'stay';
    if (outcome === 'stay') {
      if (movement === 'reduced') x.set(0);
      else animate(x, 0, { duration: settleSeconds, ease: 'easeOut' });
      return;
    }
    // What the finger drew away goes from there; the next scene comes where it will stand.
    leavingX.set(x.get());
    x.set(0);
    runtime.send({ type: outcome === 'next' ? 'scene.next' : 'scene.back' });
  };

  return (
    <m.div
      className={styles.area}
      style={{ x, opacity }}
      drag={mode === 'visit' ? 'x' : false}
      dragMomentum={false}
      dragDirectionLock
      onPointerDown={touch}
      onDragEnd={release}
    >
      <LeavingX value={leavingX}>{children}</LeavingX>
    </m.div>
  );
}
