// How the page lies on the screen: as it was made, neither zoomed nor moved.
import type { Page } from 'playwright';

export function zoomOf(page: Page) {
  return page.evaluate(() => ({
    scale: window.visualViewport?.scale,
    pixelRatio: window.devicePixelRatio,
    scroll: [window.scrollX, window.scrollY, document.body.scrollTop, document.body.scrollLeft],
  }));
}

export const unzoomed = { scale: 1, pixelRatio: 1, scroll: [0, 0, 0, 0] };
