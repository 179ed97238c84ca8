import { defineConfig } from 'vitest/config';

const everywhere = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];

/**
 * Files that share what they load, so that it is loaded once for all of them: what they test is pure, or begins anew with each
 * test (the background, `src/background/worker-state.ts`).
 */
const sharing = ['background', 'bench', 'docs', 'imports', 'linkedin', 'lint', 'policy', 'scripts']
  .map((room) => `tests/${room}/**/*.test.ts`)
  .concat('tests/content/pages/**/*.test.ts');

/** The same with one simulated document for all of them: components, each drawn and taken away by its test. */
const drawn = ['options', 'popup', 'ui', 'content/sidebar'].map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

/** These take the browser they find first for their own, and none finds the same. */
const ownBrowser = [
  'tests/background/outbox.test.ts',
  'tests/background/slow-port.test.ts',
  'tests/content/sidebar/browserMemory.test.ts',
  'tests/ui/outside/browserOutside.test.ts',
  'tests/ui/text/browser.test.ts',
];

/** Unit and reader tests; the end-to-end suites run against the built extension (scripts/test). */
export default defineConfig({
  test: {
    setupFiles: ['tests/setup/seed.ts'],
    // One worker a core: by default vitest leaves one free, which of two is half.
    maxWorkers: '100%',
    // Property tests run hundreds of cases; a busy machine must not fail them for being slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'sharing',
          include: sharing,
          exclude: ownBrowser,
          isolate: false,
          setupFiles: ['tests/setup/browser.ts'],
        },
      },
      { extends: true, test: { name: 'drawn', include: drawn, exclude: ownBrowser, isolate: false } },
      // Threads begin quicker than processes, which counts where every file has one of its own.
      {
        extends: true,
        test: { name: 'alone', include: everywhere, exclude: [...sharing, ...drawn], pool: 'threads' },
      },
      { extends: true, test: { name: 'own browser', include: ownBrowser, pool: 'threads' } },
    ],
  },
});
