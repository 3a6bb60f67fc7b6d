// From real millimetres to pixels: the display is measured once, and every size on screen follows.
import type { Settings } from '../../exhibit/kiosk/settings-schema';

const mmPerInch = 25.4;
/** EN 301 549 5.1.4: a capital letter fills at least 0.7 degrees at the reader's distance. */
const capitalDegrees = 0.7;
/** Smithsonian and NPS signage: never below 24 pt, however near a museum says its readers stand. */
const leastReadingSizeMm = (24 / 72) * mmPerInch;
/** Height of an H in Frank Ruhl Libre, as a part of its size. */
const capitalToSize = 0.672;

export interface DisplayScale {
  readonly pixelsPerMm: number;
  /** Size of reading text, in pixels. */
  readonly readingSizePx: number;
}

/**
 * @param widthPx width of the window, which fills the display in an exhibition
 * @param heightPx its height
 */
export function displayScale(display: Settings['display'], widthPx: number, heightPx: number): DisplayScale {
  const pixelsPerMm = Math.hypot(widthPx, heightPx) / (display.diagonalInches * mmPerInch);
  const capitalMm = 2 * display.readerDistanceMm * Math.tan((capitalDegrees / 2) * (Math.PI / 180));
  const readingSizeMm = Math.max(capitalMm / capitalToSize, leastReadingSizeMm);
  return { pixelsPerMm, readingSizePx: readingSizeMm * pixelsPerMm };
}

/** Keeps the page's sizes true to the display, also when the window changes; returns how to stop. */
export function followDisplay(display: Settings['display'], page: Window): () => void {
  const apply = () => {
    const { pixelsPerMm, readingSizePx } = displayScale(display, page.innerWidth, page.innerHeight);
    const { style } = page.document.documentElement;
    style.setProperty('--mm', `${pixelsPerMm.toFixed(4)}px`);
    style.setProperty('--reading-size', `${readingSizePx.toFixed(3)}px`);
  };
  apply();
  page.addEventListener('resize', apply);
  return () => page.removeEventListener('resize', apply);
}
