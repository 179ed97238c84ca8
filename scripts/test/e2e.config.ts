import { defineConfig } from 'vitest/config';
import { patient } from '../drive/within.ts';
import { root } from '../shared/place.ts';
import { LongestFirst } from './longest-first.ts';

/**
 * The end-to-end suites: real browsers, the production build. Four files at a time: a story mostly waits. A worker keeps its
 * browsers from file to file (tests/e2e/harness/browsers.ts), so its modules stay, too. What is measured, the benchmarks
 * measure.
 */
export default defineConfig({
  root,
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: ['scripts/test/e2e-setup.ts'],
    isolate: false,
    sequence: { sequencer: LongestFirst },
    maxWorkers: 4,
    testTimeout: patient(120_000),
    hookTimeout: patient(180_000),
    teardownTimeout: patient(20_000),
  },
});
