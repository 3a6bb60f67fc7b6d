// Keys that go through main and its filter. Those of Playwright come by the debugging protocol, which passes it by.
import type { RunningExhibit } from './start-exhibit';

export async function pressInWindow(
  { app }: Pick<RunningExhibit, 'app'>,
  keyCode: string,
  modifiers: readonly ('control' | 'shift' | 'alt')[],
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, key) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', ...key });
      contents?.sendInputEvent({ type: 'keyUp', ...key });
    },
    { keyCode, modifiers: [...modifiers] },
  );
}
