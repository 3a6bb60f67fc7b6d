// What is wrong with a screen: cut, colliding, too small, out of reach. Pure: measurements come in, sentences go out.
import type { Box, MeasuredControl, MeasuredScreen, MeasuredText } from './measure-screen';

export interface Wanted {
  /** Of the display: real pixels of a millimetre, worked out from its diagonal. */
  readonly pixelsPerMm: number;
  readonly readerDistanceMm: number;
  readonly direction: 'ltr' | 'rtl';
  /** Whether texts may be longer than their place; where not, nothing scrolls. */
  readonly mayScroll: boolean;
  /** Names that the map must not leave out. */
  readonly placeNames: readonly string[];
  /** What `<html>` must say. */
  readonly root: Readonly<Record<string, string>>;
}

const touchMm = 15;
const marginMm = 10;
const capitalDegrees = 0.7;
/** Rounding of the page to whole pixels. */
const hairPx = 1;

export function faultsOf(screen: MeasuredScreen, wanted: Wanted): string[] {
  return [
    ...rootFaults(screen, wanted),
    ...screen.texts.flatMap((text) => cutFaults(text, screen)),
    ...edgeFaults(screen, wanted),
    ...collisions(screen.texts),
    ...missingNames(screen, wanted),
    ...readingFaults(screen, wanted),
    ...controlFaults(screen, wanted),
    ...scrollFaults(screen, wanted),
    ...directionFaults(screen, wanted),
  ];
}

function rootFaults({ root }: MeasuredScreen, wanted: Wanted): string[] {
  return Object.entries(wanted.root)
    .filter(([name, value]) => root[name] !== value)
    .map(([name, value]) => `<html> says ${name} "${root[name]}" instead of "${value}"`);
}

/** Text over the edge of the window, of its control, or of a box that clips it. */
function cutFaults(text: MeasuredText, { width, height }: MeasuredScreen): string[] {
  const window = { left: 0, top: 0, right: width, bottom: height, scrolls: false };
  const frames = [...text.frames, window];
  // What scrolls away is not cut, by that box or by those around it.
  const scrollerIndex = frames.findIndex(({ scrolls }) => scrolls);
  return text.lines.flatMap((line) =>
    frames.flatMap((frame, index) => {
      const overSide = Math.max(frame.left - line.left, line.right - frame.right);
      const overEnd = Math.max(frame.top - line.top, line.bottom - frame.bottom);
      const isScrolled = scrollerIndex !== -1 && index >= scrollerIndex;
      return [
        ...(overSide > hairPx ? [`cut by ${px(overSide)} at the side: ${quote(text)}`] : []),
        ...(overEnd > hairPx && !isScrolled ? [`cut by ${px(overEnd)} above or below: ${quote(text)}`] : []),
      ];
    }),
  );
}

/** Words of the exhibit keep off the sides of the display; names on the map go as far as the map does. */
function edgeFaults({ texts, width }: MeasuredScreen, { pixelsPerMm }: Wanted): string[] {
  const leastPx = marginMm * pixelsPerMm;
  return texts
    .filter(({ place }) => place !== 'map')
    .filter(({ lines }) => lines.some(({ left, right }) => left < leastPx || right > width - leastPx))
    .map((text) => `nearer than ${marginMm} mm to the side: ${quote(text)}`);
}

function missingNames({ texts }: MeasuredScreen, { placeNames }: Wanted): string[] {
  const shown = new Set(texts.filter(({ place }) => place === 'map').map(({ text }) => text));
  return placeNames.filter((name) => !shown.has(name)).map((name) => `the map leaves out the name "${name}"`);
}

/** Letters over letters of something else. Lines are compared without the room above and below small letters. */
function collisions(texts: readonly MeasuredText[]): string[] {
  const lines = texts.flatMap((text) => {
    const spare = text.fontSizePx * (text.place === 'map' ? 0.1 : 0.2);
    return text.lines
      .map((line) => ({ ...line, top: line.top + spare, bottom: line.bottom - spare }))
      .flatMap((line) => visiblePart(line, text) ?? [])
      .map((line) => ({ line, text }));
  });
  return lines.flatMap(({ line, text }, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.text.element !== text.element && overlap(line, other.line) > hairPx)
      .map((other) => `${quote(text)} runs into ${quote(other.text)}`),
  );
}

/** What the boxes around leave of a line; of a line that is scrolled away, nothing. */
function visiblePart(line: Box, { frames }: MeasuredText): Box | undefined {
  const part = frames.reduce<Box>(
    (box, frame) => ({
      left: Math.max(box.left, frame.left),
      top: Math.max(box.top, frame.top),
      right: Math.min(box.right, frame.right),
      bottom: Math.min(box.bottom, frame.bottom),
    }),
    line,
  );
  return part.left < part.right && part.top < part.bottom ? part : undefined;
}

/** EN 301 549, 5.1.4: by its angle, a capital is large enough for those who read badly. */
function readingFaults({ texts, root }: MeasuredScreen, wanted: Wanted): string[] {
  const capitalMm = 2 * wanted.readerDistanceMm * Math.tan(((capitalDegrees / 2) * Math.PI) / 180);
  const leastPx = capitalMm * wanted.pixelsPerMm;
  const isLarge = root['textScale'] === '200';
  return texts
    .filter(({ isNarrative, text }) => isLarge || (isNarrative && text.length > 40))
    .filter(({ capitalPx }) => capitalPx < leastPx * 0.99)
    .map((text) => `capitals of ${px(text.capitalPx)} instead of ${px(leastPx)}: ${quote(text)}`);
}

function controlFaults({ controls, width, height }: MeasuredScreen, { pixelsPerMm }: Wanted): string[] {
  const leastPx = touchMm * pixelsPerMm - hairPx;
  const screen = { left: 0, top: 0, right: width, bottom: height };
  return controls.flatMap((control, index) => [
    ...(control.right - control.left < leastPx || control.bottom - control.top < leastPx
      ? [`${sizeInMm(control, pixelsPerMm)} to touch instead of ${touchMm} mm: "${control.name}"`]
      : []),
    ...(control.isInSheet || isInside(control, screen) ? [] : [`"${control.name}" leaves the screen`]),
    ...controls
      .slice(index + 1)
      .filter((other) => overlap(control.visible, other.visible) > hairPx)
      .map((other) => `"${control.name}" lies over "${other.name}"`),
  ]);
}

function scrollFaults({ scrollers, height }: MeasuredScreen, { mayScroll, pixelsPerMm }: Wanted): string[] {
  return scrollers.flatMap((scroller) => {
    const name = scroller.isSheet ? 'the sheet' : 'the telling';
    if (scroller.scrollsSideways) return [`${name} scrolls sideways`];
    if (!scroller.overflows) return scroller.saysSo ? [`${name} says that it scrolls, and does not`] : [];
    if (!mayScroll) return [`${name} does not fit its place`];
    const share = (scroller.bottom - scroller.top) / height;
    return [
      ...(scroller.isSheet || (scroller.saysSo && scroller.takesFocus) ? [] : [`no key scrolls ${name}`]),
      ...(scroller.endClearancePx < -pixelsPerMm
        ? [`the end of ${name} stays ${px(-scroller.endClearancePx)} out of reach`]
        : []),
      ...(share < 0.2 ? [`${name} scrolls in ${Math.round(share * 100)} % of the screen`] : []),
    ];
  });
}

/** Where lines, columns and the rail begin: at the left, or in a language from right to left at the right. */
function directionFaults(screen: MeasuredScreen, { direction }: Wanted): string[] {
  const { rail, controls, width } = screen;
  const isRightToLeft = direction === 'rtl';
  const faults: string[] = [];
  const chapters = controls.filter(({ isInRail }) => isInRail).map(({ left }) => left);
  const inOrder = chapters.toSorted((one, other) => (isRightToLeft ? other - one : one - other));
  if (chapters.join() !== inOrder.join()) faults.push('the chapters run the wrong way');
  if (rail) {
    const gap = isRightToLeft ? rail.line.right - rail.done.right : rail.done.left - rail.line.left;
    if (Math.abs(gap) > hairPx) faults.push('the line of the chapter grows from the wrong end');
  }
  // The slide for a fault stands in the middle.
  const title = screen.texts.find(({ place }) => place === 'scene' && screen.root['mode'] !== 'fault');
  const starts = title?.lines.map(({ left, right }) => (isRightToLeft ? width - right : left));
  if (starts && Math.min(...starts) > width * 0.12) faults.push('the words begin on the wrong side');
  return faults;
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(across, down);
}

function isInside(box: Box, around: Box): boolean {
  return (
    box.left >= around.left - hairPx &&
    box.top >= around.top - hairPx &&
    box.right <= around.right + hairPx &&
    box.bottom <= around.bottom + hairPx
  );
}

function sizeInMm({ left, right, top, bottom }: MeasuredControl, pixelsPerMm: number): string {
  return `${((right - left) / pixelsPerMm).toFixed(1)} x ${((bottom - top) / pixelsPerMm).toFixed(1)} mm`;
}

function px(length: number): string {
  return `${length.toFixed(1)} px`;
}

function quote({ text }: MeasuredText): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}...` : text}"`;
}
