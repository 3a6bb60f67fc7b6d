// Where everything that a visitor reads or touches stands on the screen: plain data, taken from the page as it is.
import type { Page } from 'playwright';

/** In CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What cuts off or scrolls that which stands in it. */
export interface Frame extends Box {
  readonly scrolls: boolean;
}

export type TextPlace = 'scene' | 'map' | 'control' | 'footer' | 'sheet';

export interface MeasuredText {
  readonly text: string;
  readonly place: TextPlace;
  /** The same for all lines of one element. */
  readonly element: number;
  readonly isNarrative: boolean;
  readonly fontSizePx: number;
  /** Height of a capital letter. */
  readonly capitalPx: number;
  /** Of its colour: relative luminance, 0 to 1 (WCAG 2.2). */
  readonly luminance: number;
  /** Whether a ring of another colour lies around its letters. */
  readonly hasHalo: boolean;
  /** The lines, each as high as its font's size. */
  readonly lines: readonly Box[];
  /** Everything that could cut it off: the control it stands in, and boxes that clip or scroll. */
  readonly frames: readonly Frame[];
}

export interface MeasuredControl extends Box {
  readonly name: string;
  readonly isInRail: boolean;
  readonly isInSheet: boolean;
  /** What the boxes around leave of it; nothing, where it is scrolled away. */
  readonly visible: Box;
}

export interface MeasuredScroller extends Box {
  readonly isSheet: boolean;
  readonly overflows: boolean;
  readonly saysSo: boolean;
  readonly takesFocus: boolean;
  readonly scrollsSideways: boolean;
  /** How far above the readable end of the box the last line stands once everything is scrolled, in px. */
  readonly endClearancePx: number;
}

export interface MeasuredScreen {
  readonly width: number;
  readonly height: number;
  readonly root: Readonly<Record<string, string | undefined>>;
  readonly texts: readonly MeasuredText[];
  readonly controls: readonly MeasuredControl[];
  readonly scrollers: readonly MeasuredScroller[];
  /** Of the chapter shown: its line on the rail, and the part that is done. */
  readonly rail: { readonly line: Box; readonly done: Box } | undefined;
}

export async function measureScreen(page: Page): Promise<MeasuredScreen> {
  const [rest, texts, controls, scrollers] = await Promise.all([
    page.evaluate(measureRest),
    page.evaluate(measureTexts),
    page.evaluate(measureControls),
    page.evaluate(measureScrollers),
  ]);
  return { ...rest, texts, controls, scrollers };
}

// The functions below run in the page, each on its own: none can use anything from outside itself.

function measureRest() {
  const root = document.documentElement;
  const done = document.querySelector('footer nav [aria-current] [style]');
  const boxOf = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const line = done?.parentElement;
  return {
    width: window.innerWidth,
    height: window.innerHeight,
    root: Object.fromEntries([...Object.entries(root.dataset), ['lang', root.lang], ['dir', root.dir]]),
    rail: done && line ? { line: boxOf(line), done: boxOf(done) } : undefined,
  };
}

function measureTexts(): MeasuredText[] {
  const ruler = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const capitals = new Map<string, number>();
  /** Height of an H, as a part of the font's size. */
  const capitalOf = ({ fontWeight, fontFamily }: CSSStyleDeclaration) => {
    const font = `${fontWeight} 1000px ${fontFamily}`;
    if (ruler && !capitals.has(font)) {
      ruler.font = font;
      capitals.set(font, ruler.measureText('H').actualBoundingBoxAscent / 1000);
    }
    return capitals.get(font) ?? 0;
  };
  const luminanceOf = (colour: string) => {
    if (!ruler) return 0;
    ruler.fillStyle = colour;
    ruler.fillRect(0, 0, 1, 1);
    const linear = [...ruler.getImageData(0, 0, 1, 1).data].map((value) =>
      value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return [0.2126, 0.7152, 0.0722].reduce((sum, share, index) => sum + share * (linear[index] ?? 0), 0);
  };
  const placeOf = (element: Element): TextPlace => {
    if (element.closest('dialog')) return 'sheet';
    if (element.closest('button')) return 'control';
    if (element.closest('footer')) return 'footer';
    return element.closest('[role="img"]') ? 'map' : 'scene';
  };
  const framesOf = (element: Element): Frame[] => {
    const frames: Frame[] = [];
    for (let it: Element | null = element; it && it !== document.documentElement; it = it.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(it);
      if (overflowX === 'visible' && overflowY === 'visible' && it.tagName !== 'BUTTON') continue;
      const { left, top, right, bottom } = it.getBoundingClientRect();
      frames.push({ left, top, right, bottom, scrolls: overflowY === 'auto' || overflowY === 'scroll' });
    }
    return frames;
  };
  const root = document.querySelector('dialog[open]') ?? document.body;
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) &&
      !element.closest('[data-part="leaving"], script, style') &&
      getComputedStyle(element).clipPath === 'none' &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  return elements.map((element, index) => {
    const style = getComputedStyle(element);
    const fontSizePx = parseFloat(style.fontSize);
    const range = document.createRange();
    const lines = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      .flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      })
      .filter(({ width }) => width > 0)
      .map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        return { left, right, top: middle - fontSizePx / 2, bottom: middle + fontSizePx / 2 };
      });
    return {
      text: (element.textContent ?? '').trim().replaceAll(/\s+/g, ' '),
      place: placeOf(element),
      element: index,
      isNarrative: style.fontFamily.includes('Frank Ruhl Libre'),
      fontSizePx,
      capitalPx: fontSizePx * capitalOf(style),
      luminance: luminanceOf(style.color),
      hasHalo: parseFloat(style.webkitTextStrokeWidth) > 0,
      lines,
      frames: framesOf(element),
    };
  });
}

function measureControls(): MeasuredControl[] {
  const root = document.querySelector('dialog[open]') ?? document.body;
  const visiblePart = (button: Element) => {
    let { left, top, right, bottom } = button.getBoundingClientRect();
    for (let it = button.parentElement; it && it !== document.documentElement; it = it.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(it);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const frame = it.getBoundingClientRect();
      left = Math.max(left, frame.left);
      top = Math.max(top, frame.top);
      right = Math.min(right, frame.right);
      bottom = Math.min(bottom, frame.bottom);
    }
    return { left, top, right, bottom };
  };
  /** What is scrolled away, even in part, is no control until it is scrolled back. */
  const isInSight = (button: Element) => {
    const scroller = button.closest('main [data-overflows]')?.getBoundingClientRect();
    const { top, bottom } = button.getBoundingClientRect();
    return !scroller || (top >= scroller.top && bottom <= scroller.bottom);
  };
  return [...root.querySelectorAll('button')].filter(isInSight).map((button) => {
    const { left, top, right, bottom } = button.getBoundingClientRect();
    return {
      visible: visiblePart(button),
      left,
      top,
      right,
      bottom,
      name: (button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
      isInRail: button.closest('nav') !== null,
      isInSheet: button.closest('dialog') !== null,
    };
  });
}

function measureScrollers(): MeasuredScroller[] {
  const sheet = document.querySelector('dialog[open]');
  const inner = (sheet ?? document).querySelectorAll(
    sheet ? '[data-overflows]' : 'main :not([data-part="leaving"] *)[data-overflows]',
  );
  // A sheet scrolls as a whole, unless it holds something that does.
  const scrollers = sheet && inner.length === 0 ? [sheet] : [...inner];
  /** Bottom of the last line of text in the element. */
  const endOf = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return Math.max(...[...range.getClientRects()].map(({ bottom }) => bottom));
  };
  return scrollers.map((scroller) => {
    const { left, top, right, bottom } = scroller.getBoundingClientRect();
    const { scrollHeight, clientHeight, scrollWidth, clientWidth, scrollTop } = scroller;
    const mm = parseFloat(getComputedStyle(scroller).getPropertyValue('--mm'));
    const fadePx = scroller.getAttribute('data-overflows') === 'true' ? 15 * mm : 0;
    scroller.scrollTop = scrollHeight;
    const endClearancePx = bottom - fadePx - endOf(scroller);
    scroller.scrollTop = scrollTop;
    return {
      left,
      top,
      right,
      bottom,
      isSheet: scroller === sheet,
      overflows: scrollHeight > clientHeight + 1,
      saysSo: scroller.getAttribute('data-overflows') === 'true',
      takesFocus: scroller instanceof HTMLElement && scroller.tabIndex === 0,
      scrollsSideways: scrollWidth > clientWidth + 1,
      endClearancePx,
    };
  });
}
