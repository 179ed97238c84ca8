import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Unit and reader tests; the end-to-end suites run against the built extension (scripts/test). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // More than one worker a core: a good part of the time is spent waiting for timers that are real.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Property tests run hundreds of cases; a busy machine must not fail them for being slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
