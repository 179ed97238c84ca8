import { defineConfig } from 'vitest/config';

/** Unit and reader tests; the end-to-end suites run against the built extension (scripts/test). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup/seed.ts'],
    // One worker a core: by default vitest leaves one free, which of two is half.
    maxWorkers: '100%',
    // Property tests run hundreds of cases; a busy machine must not fail them for being slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
