import { ensureBrowser } from '../browsers/ensure.ts';
import { ensureBuilt, pin, publish } from '../build/build.ts';
import { Refusal, runCommand } from '../shared/refusal.ts';
import { checkWith, type Tally } from './steps.ts';
import { suite } from './suite.ts';

/** `environment` holds the build to test. */
type Part = (pattern: readonly string[], environment: Readonly<Record<string, string>>) => Promise<Tally>;

/** Every part of the test run, in order; `npm test -- PART [PATTERN]` runs one of them alone. */
const parts: Readonly<Record<string, Part>> = {
  lint: () => checkWith('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  types: () => checkWith('types', 'typescript/bin/tsc', ['--noEmit']),
  unused: () => checkWith('unused files, exports and dependencies', 'knip/bin/knip.js', []),
  unit: (pattern, environment) => suite('unit', { pattern, environment }),
  e2e: (pattern, environment) =>
    suite('end to end', {
      args: ['--config', 'scripts/test/e2e.config.ts'],
      pattern,
      environment,
      // Two real browsers on a machine that does other things: what fails once is tried alone before it is believed.
      secondAttempts: process.env['CI'] ? 2 : 0,
    }),
};

await runCommand(async () => {
  const [part, ...pattern] = process.argv.slice(2);
  if (part !== undefined && !Object.hasOwn(parts, part)) {
    throw new Refusal(`no part "${part}" of the tests; there are ${Object.keys(parts).join(', ')}`);
  }
  const chosen = Object.entries(parts).filter(([name]) => part === undefined || name === part);
  const environment: Record<string, string> = {};
  if (chosen.some(([name]) => name === 'unit' || name === 'e2e')) {
    // Both are there before anything is counted: a missing browser is a refusal, not a failed test.
    for (const kind of ['chrome', 'firefox'] as const) await ensureBrowser(kind);
    const build = await ensureBuilt();
    await publish(build);
    environment[pin] = build.fingerprint;
  }
  let [passed, failed] = [0, 0];
  for (const [, run] of chosen) {
    const tally = await run(pattern, environment);
    passed += tally.passed;
    failed += tally.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
