// A piece of the window as it is on the glass, point by point.
import type { ElectronApplication, Locator } from 'playwright';
import type { Picture } from '../../helpers/qr-picture';

/** What the window shows where the element stands, and so much around it, in CSS pixels. */
export async function pictureOnScreen(
  app: ElectronApplication,
  element: Locator,
  aroundPx = 0,
): Promise<Picture> {
  const box = await element.boundingBox();
  if (!box) throw new Error('it is not on screen');
  const part = {
    x: Math.round(box.x - aroundPx),
    y: Math.round(box.y - aroundPx),
    width: Math.round(box.width + 2 * aroundPx),
    height: Math.round(box.height + 2 * aroundPx),
  };
  const { width, height, points } = await app.evaluate(async ({ BrowserWindow }, rectangle) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage(rectangle);
    if (!image) throw new Error('there is no window to take a picture of');
    return { ...image.getSize(), points: image.toBitmap().toString('base64') };
  }, part);
  const data = new Uint8ClampedArray(Buffer.from(points, 'base64'));
  // Electron's bitmaps begin with blue.
  for (let at = 0; at < data.length; at += 4) {
    [data[at], data[at + 2]] = [data[at + 2] ?? 0, data[at] ?? 0];
  }
  return { width, height, data };
}
