// A part of a scene that comes a little later than the scene itself.
import { useTransform, type MotionValue } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { ReactNode } from 'react';
import { easeInOut, partOf } from './easing';

const fadeMs = 700;

interface StagedProps {
  readonly elapsedMs: MotionValue<number>;
  /** Time after the scene's own coming, in ms. */
  readonly delayMs: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Staged({ elapsedMs, delayMs, className, children }: StagedProps) {
  const opacity = useTransform(elapsedMs, (elapsed) => easeInOut(partOf(elapsed, delayMs, delayMs + fadeMs)));
  return (
    <m.div className={className} style={{ opacity }}>
      {children}
    </m.div>
  );
}
