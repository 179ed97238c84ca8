import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { root, workshop } from '../shared/place.ts';
import { run, type Tally } from './steps.ts';

const report = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

type Report = z.infer<typeof report>;
type TestFile = Report['testResults'][number];

/** How a suite is run. */
export interface SuiteOptions {
  /** Arguments of vitest, such as which configuration. */
  readonly args?: readonly string[];
  /** Parts of the paths of the files to run; none for all. */
  readonly pattern?: readonly string[];
  /** Added to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * So many failing files at most are run a second time, alone and from the beginning, and then count as they end. What
   * passes only then is named.
   */
  readonly secondAttempts?: number;
  /** Whether what vitest says is shown as it comes; else nothing is. */
  readonly output?: 'shown' | 'collected';
}

/**
 * Runs a suite under vitest and counts its tests. A skipped test counts as failed: it proves nothing. So does a suite that
 * breaks outside its tests.
 */
export async function suite(name: string, options: SuiteOptions): Promise<Tally> {
  const { args = [], pattern = [], environment = {}, secondAttempts = 0, output = 'shown' } = options;
  console.log(`\n${name}`);
  const first = await attempt(name, [...args, ...pattern], environment, output);
  if (!first) return { passed: 0, failed: 1 };
  const failing = first.testResults.filter((file) => tallyOf([file]).failed > 0);
  if (failing.length === 0 || failing.length > secondAttempts) return withSuite(first, first.testResults);
  const files = failing.map((file) => file.name);
  console.log(`\n${name}: a second attempt at ${files.map((file) => relative(root, file)).join(', ')}`);
  const second = await attempt(name, [...args, '--maxWorkers=1', ...files], environment, output);
  if (!second) return withSuite(first, first.testResults);
  for (const test of failedTests(failing)) {
    const isSteady = failedTests(second.testResults).includes(test);
    console.log(`${isSteady ? 'failed twice' : 'UNSTEADY, passed only the second time'}: ${test}`);
  }
  const others = first.testResults.filter((file) => !files.includes(file.name));
  return withSuite(second, [...others, ...second.testResults]);
}

/** One run of vitest; null when it broke before it could report. */
async function attempt(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  output: 'shown' | 'collected',
): Promise<Report | null> {
  const file = join(workshop, `${name}-${process.pid}.json`);
  await mkdir(workshop, { recursive: true });
  await rm(file, { force: true });
  const vitest = [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default'];
  const reporting = ['--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run([...vitest, ...reporting, ...args], output, environment);
  const parsed = report.safeParse(await readFile(file, 'utf8').then(JSON.parse, () => null));
  await rm(file, { force: true });
  return parsed.success ? { ...parsed.data, success: parsed.data.success && code === 0 } : null;
}

/** The count of these files; a run that failed although no test did (an error outside of them) counts one failure. */
function withSuite({ success }: Report, files: readonly TestFile[]): Tally {
  const { passed, failed } = tallyOf(files);
  return { passed, failed: failed === 0 && !success ? 1 : failed };
}

function tallyOf(files: readonly TestFile[]): Tally {
  let [passed, failed] = [0, 0];
  for (const { status, assertionResults } of files) {
    const good = assertionResults.filter((test) => test.status === 'passed').length;
    const bad = assertionResults.length - good;
    passed += good;
    // A file that breaks before its tests has none that could fail.
    failed += bad === 0 && status === 'failed' ? 1 : bad;
  }
  return { passed, failed };
}

const failedTests = (files: readonly TestFile[]): string[] =>
  files.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName),
  );
