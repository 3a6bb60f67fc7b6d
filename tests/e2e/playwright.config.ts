// End-to-end tests drive the built application in the real Electron.
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';

const output = process.env['VIGILIA_TEST_OUTPUT'] ?? join(import.meta.dirname, '../../build/test-output');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(output, 'end-to-end'),
  // Software rendering takes both cores of a small machine: two exhibits at once would slow each other down.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
});
