import { ensureBrowser } from '../browsers/ensure.ts';
import { ensureBuilt, pin, publish } from '../build/build.ts';
import { patienceVariable } from '../drive/within.ts';
import { Refusal, runCommand } from '../shared/refusal.ts';
import { testChanged } from './changed.ts';
import { machineLoad } from './load.ts';
import { openRunFolder } from './run-folder.ts';
import { shares } from './shares.ts';
import { checkWith, type Tally } from './steps.ts';
import { suite } from './suite.ts';
import { type EndedPart, summary } from './summary.ts';

type Part = (pattern: readonly string[]) => Promise<Tally>;

/** Tools of one process each: they run beside each other, and beside the build. */
const checks: Readonly<Record<string, Part>> = {
  lint: () => checkWith('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  types: () => checkWith('types', 'typescript/bin/tsc', ['--noEmit']),
  unused: () => checkWith('unused files, exports and dependencies', 'knip/bin/knip.js', []),
};

/**
 * Browsers and timers on a machine that does other things: what fails once in CI, two tests of a part at most, is tried alone
 * before it is believed.
 */
const secondTries = process.env['CI'] ? 2 : 0;

/** What takes the whole machine, so one after the other, against the same build. */
const suites: Readonly<Record<string, Part>> = {
  unit: (pattern) => suite('unit', { pattern, secondTries }),
  e2e: (pattern) =>
    suite('end to end', {
      args: ['--config', 'scripts/test/e2e.config.ts'],
      pattern,
      secondTries,
    }),
};

await runCommand(async () => {
  const began = Date.now();
  const load = machineLoad();
  process.env[patienceVariable] = load.toFixed(2);
  if (process.argv.includes('--changed')) return await testChanged(process.argv.slice(2));
  const [part, ...pattern] = process.argv.slice(2);
  const names = [...Object.keys(checks), ...Object.keys(suites)];
  if (part !== undefined && !names.includes(part)) {
    throw new Refusal(`no part "${part}" of the tests; there are ${names.join(', ')}`);
  }
  const chosen = (parts: Readonly<Record<string, Part>>) =>
    Object.entries(parts).filter(([name]) => part === undefined || name === part);
  if (chosen(suites).length > 0) {
    // Both are there before anything is counted: a missing browser is a refusal, not a failed test.
    for (const kind of ['chrome', 'firefox'] as const) await ensureBrowser(kind);
  }
  const folder = openRunFolder();
  process.once('exit', () => folder.close());
  const ended = await Promise.all([
    ...chosen(checks).map(([name, run]) => timed(name, () => run([]))),
    ...(chosen(suites).length > 0 ? [timed('build', buildOnce)] : []),
  ]);
  for (const [name, run] of chosen(suites)) ended.push(await timed(name, () => run(pattern)));
  console.log(summary(ended, shares, load, (Date.now() - began) / 1000));
  return ended.every(({ tally }) => tally.failed === 0) ? 0 : 1;
});

async function timed(name: string, run: () => Promise<Tally>): Promise<EndedPart> {
  const began = Date.now();
  const tally = await run();
  return { name, tally, seconds: (Date.now() - began) / 1000 };
}

/** Every suite tests the same build, whatever is edited meanwhile. It proves nothing by itself. */
async function buildOnce(): Promise<Tally> {
  const build = await ensureBuilt();
  await publish(build);
  process.env[pin] = build.fingerprint;
  return { passed: 0, failed: 0 };
}
