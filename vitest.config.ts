// Tests that need neither a browser nor Electron. Those that do live in tests/e2e.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // No test leaves anything behind for another, so they may share a process: starting one for each file costs more.
    isolate: false,
    testTimeout: 10_000,
    hookTimeout: 10_000,
  },
});
