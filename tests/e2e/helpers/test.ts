// The test of every end-to-end file: exhibits that stop by themselves, and none that complained unnoticed, in the page or in the journal.
import { expect, test as base } from 'playwright/test';
import { startExhibit, type ExhibitOptions, type RunningExhibit } from './start-exhibit';

interface Fixtures {
  /** Starts an exhibit that is stopped after the test; the test fails if anything in it complained. */
  readonly start: (options?: ExhibitOptions) => Promise<RunningExhibit>;
}

export const test = base.extend<Fixtures>({
  // Playwright reads the fixture's needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  start: async ({}, provide) => {
    const running: RunningExhibit[] = [];
    await provide(async (options) => {
      const exhibit = await startExhibit(options);
      running.push(exhibit);
      return exhibit;
    });
    for (const exhibit of running) {
      const errors = exhibit.expectsErrors ? [] : errorsIn(await exhibit.journal());
      await exhibit.stop();
      expect([...exhibit.complaints, ...errors]).toEqual([]);
    }
  },
});

/** Errors of the main process too: what nobody caught there stands in the journal. */
function errorsIn(journal: string): string[] {
  return journal.split('\n').filter((line) => / error\b/.test(line.slice(0, 32)));
}

export { expect };
