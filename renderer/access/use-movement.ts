// Whether things may move: the visitor's aid, the exhibit's setting, or the system's own preference.
import { useReducedMotion } from 'framer-motion';
import type { Movement } from '../../exhibit/kiosk/kiosk-context';
import { useKioskView } from '../kiosk/use-kiosk';

export function useMovement(): Movement {
  const systemAsksForLess = useReducedMotion();
  const { aids } = useKioskView().context;
  return systemAsksForLess === true ? 'reduced' : aids.movement;
}
