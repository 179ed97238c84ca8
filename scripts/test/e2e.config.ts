import { defineConfig } from 'vitest/config';
import { root } from '../shared/place.ts';

/** The end-to-end suites: real browsers, the production build, one file after the other so that times mean something. */
export default defineConfig({
  root,
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    // A real browser on a shared machine now and then drops a click; what is broken fails twice.
    retry: 1,
    hookTimeout: 180_000,
    teardownTimeout: 20_000,
  },
});
