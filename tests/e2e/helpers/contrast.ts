// Contrast of words with what truly lies behind them, a map or a shade: measured on the picture itself.
import type { ElectronApplication, Page } from 'playwright';
import type { Box, MeasuredText } from './measure-screen';
import { measureScreen } from './measure-screen';
import { drawn } from './page-time';

/** Least contrast by WCAG's formula (DESIGN.md): reading text, and everything else. */
const leastForReading = 12;
const least = 7;

/** Words with too little contrast, a line for each. */
export async function contrastFaults(app: ElectronApplication, page: Page): Promise<string[]> {
  const faults = await faultsInPicture(app, page);
  // On a busy machine a picture may still hold letters that were just hidden; a true fault is there again.
  return faults.length === 0 ? [] : faultsInPicture(app, page);
}

async function faultsInPicture(app: ElectronApplication, page: Page): Promise<string[]> {
  const { texts } = await measureScreen(page);
  await hideLetters(page, true);
  const grounds = await app.evaluate(
    luminancesOf,
    texts.flatMap(({ lines }) => lines),
  );
  await hideLetters(page, false);
  const rest = grounds[Symbol.iterator]();
  return texts.flatMap((text) => {
    const ground = Math.max(...text.lines.map(() => groundOf(text, rest.next().value)));
    const contrast = contrastBetween(text.luminance, ground);
    const isReading = text.isNarrative && text.text.length > 40;
    return contrast < (isReading ? leastForReading : least)
      ? [`${contrast.toFixed(1)}:1 for "${text.text.slice(0, 40)}"`]
      : [];
  });
}

interface Ground {
  readonly middle: number;
  readonly bright: number;
}

/** Within a halo, a line that passes between two letters is not behind them. */
function groundOf({ hasHalo }: MeasuredText, ground: Ground | undefined): number {
  return (hasHalo ? ground?.middle : ground?.bright) ?? 1;
}

function contrastBetween(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

async function hideLetters(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    const sheet = new CSSStyleSheet();
    // The halo of a name stays: it is what the name stands on.
    sheet.replaceSync('* { color: transparent !important; }');
    document.adoptedStyleSheets = hidden ? [sheet] : [];
  }, isHidden);
  await drawn(page);
}

/** Runs in the main process: how light each box of the window is, in its middle value and where it is brightest. */
async function luminancesOf(
  { BrowserWindow }: typeof Electron.CrossProcessExports,
  boxes: readonly Box[],
): Promise<Ground[]> {
  const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
  if (!image) throw new Error('there is no window to take a picture of');
  const { width, height } = image.getSize();
  const bitmap = image.toBitmap();
  const linear = Float64Array.from({ length: 256 }, (_, value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const valueAt = (offset: number) => linear[bitmap[offset] ?? 0] ?? 0;
  return boxes.map(({ left, top, right, bottom }) => {
    const values: number[] = [];
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1) {
        // Electron's bitmaps begin with blue.
        const at = (y * width + x) * 4;
        values.push(0.2126 * valueAt(at + 2) + 0.7152 * valueAt(at + 1) + 0.0722 * valueAt(at));
      }
    }
    const sorted = values.toSorted((one, other) => one - other);
    const share = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
    return { middle: share(0.5), bright: share(0.99) };
  });
}
