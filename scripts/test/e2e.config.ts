import { defineConfig } from 'vitest/config';
import { root } from '../shared/place.ts';

/**
 * The end-to-end suites: real browsers, the production build. Two files at a time, each with browsers of its own: a story
 * mostly waits. What is measured, the benchmarks measure.
 */
export default defineConfig({
  root,
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    teardownTimeout: 20_000,
  },
});
