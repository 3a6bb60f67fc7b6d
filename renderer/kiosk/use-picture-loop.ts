// Moves the kiosk once for each picture that the display shows.
import { useEffect } from 'react';
import type { KioskRuntime } from './kiosk-runtime';

export function usePictureLoop(runtime: KioskRuntime): void {
  useEffect(() => {
    let handle = 0;
    const draw = () => {
      runtime.step();
      handle = requestAnimationFrame(draw);
    };
    handle = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(handle);
  }, [runtime]);
}
