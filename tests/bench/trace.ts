// Records Chromium's own trace of the running application.
import { readFile, rm } from 'node:fs/promises';
import type { ElectronApplication } from 'playwright';
import * as v from 'valibot';

const traceSchema = v.object({ traceEvents: v.array(v.unknown()) });

/** Everything the compositor reported while `act` ran. */
export async function traceOf(app: ElectronApplication, act: () => Promise<void>): Promise<unknown[]> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['cc'], excluded_categories: ['*'] }),
  );
  await act();
  const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  try {
    return v.parse(traceSchema, JSON.parse(await readFile(file, 'utf8'))).traceEvents;
  } finally {
    await rm(file, { force: true });
  }
}
