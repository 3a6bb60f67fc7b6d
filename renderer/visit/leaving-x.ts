// How far the finger had drawn the scene that now gives way.
import { motionValue, type MotionValue } from 'framer-motion';
import { createContext } from 'react';

/** In px to the right; 0 where the change was no swipe. */
export const LeavingX = createContext<MotionValue<number>>(motionValue(0));
