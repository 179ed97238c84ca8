import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { root, workshop } from '../shared/place.ts';
import { reportVariable } from './reporter.ts';
import { run, type Tally } from './steps.ts';

const report = z.object({
  /** Nothing broke outside the tests. */
  whole: z.boolean(),
  files: z.array(
    z.object({
      name: z.string(),
      seconds: z.number(),
      tests: z.array(z.object({ name: z.string(), passed: z.boolean() })),
      passed: z.boolean(),
    }),
  ),
});

/** How a run of vitest ended (reporter.ts). */
export type Report = z.infer<typeof report>;
type TestFile = Report['files'][number];

/** How a suite is run. */
export interface SuiteOptions {
  /** Arguments of vitest, such as which configuration. */
  readonly args?: readonly string[];
  /** Parts of the paths of the files to run; none for all. */
  readonly pattern?: readonly string[];
  /** Added to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * As many failing tests at most get a second try: their files are run once more, alone and from the beginning, and the tests
   * count as they end then. What passes only once is named.
   */
  readonly secondTries?: number;
  /** Whether what vitest says is shown as it comes; else nothing is. */
  readonly output?: 'shown' | 'collected';
}

/**
 * Runs a suite under vitest and counts its tests. A skipped test counts as failed: it proves nothing. So does a suite that
 * breaks outside its tests.
 */
export async function suite(name: string, options: SuiteOptions): Promise<Tally> {
  const { args = [], pattern = [], environment = {}, secondTries = 0, output = 'shown' } = options;
  console.log(`\n${name}`);
  const first = await attempt(name, [...args, ...pattern], environment, output);
  if (!first) return { passed: 0, failed: 1 };
  const failing = first.files.filter((file) => failuresOf(file) > 0);
  const failures = failing.reduce((sum, file) => sum + failuresOf(file), 0);
  if (failures === 0 || failures > secondTries) return tallyOf(first);
  const files = failing.map((file) => file.name);
  console.log(`\n${name}: a second try at ${files.map((file) => relative(root, file)).join(', ')}`);
  const second = await attempt(name, [...args, '--maxWorkers=1', ...files], environment, output);
  if (!second) return tallyOf(first);
  nameUnsteady(failing, second.files);
  const others = first.files.filter((file) => !files.includes(file.name));
  return tallyOf({ whole: second.whole, files: [...others, ...second.files.map(mergeWith(failing))] });
}

/** A file after both tries: what passed at first stays passed, whatever became of it the second time. */
const mergeWith =
  (before: readonly TestFile[]) =>
  (file: TestFile): TestFile => {
    const passed = passedOf(before.find(({ name }) => name === file.name));
    const tests = file.tests.map((test) => ({ ...test, passed: test.passed || passed.includes(test.name) }));
    return { ...file, tests, passed: tests.length > 0 ? tests.every((test) => test.passed) : file.passed };
  };

function nameUnsteady(first: readonly TestFile[], second: readonly TestFile[]): void {
  for (const file of second) {
    const before = first.find(({ name }) => name === file.name);
    const passed = passedOf(before);
    for (const test of file.tests) {
      const is = passed.includes(test.name);
      if (is !== test.passed)
        console.log(`UNSTEADY, passed only the ${is ? 'first' : 'second'} time: ${test.name}`);
      else if (!is) console.log(`failed twice: ${test.name}`);
    }
    if (before?.tests.length === 0 && file.passed)
      console.log(`UNSTEADY, began only the second time: ${relative(root, file.name)}`);
  }
}

const passedOf = (file: TestFile | undefined): string[] =>
  file?.tests.filter((test) => test.passed).map(({ name }) => name) ?? [];

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
  const reporting = [`--reporter=${join(root, 'scripts', 'test', 'reporter.ts')}`];
  const { code } = await run([...vitest, ...reporting, ...args], output, {
    ...environment,
    [reportVariable]: file,
  });
  const parsed = report.safeParse(await readFile(file, 'utf8').then(JSON.parse, () => null));
  await rm(file, { force: true });
  if (!parsed.success) return null;
  const { whole, files } = parsed.data;
  return { whole: whole && (code === 0 || files.some((each) => failuresOf(each) > 0)), files };
}

/** The count of all files; what breaks outside of the tests, or lets none run, counts as one failure. */
function tallyOf({ whole, files }: Report): Tally {
  const failed = files.reduce((sum, file) => sum + failuresOf(file), 0);
  return {
    passed: files.reduce((sum, file) => sum + passedOf(file).length, 0),
    failed: failed + (whole && files.length > 0 ? 0 : 1),
    files: files.map(({ name, seconds }) => ({ name: relative(root, name), seconds })),
  };
}

/** A file that breaks before its tests, or around them, has none that could fail. */
function failuresOf({ tests, passed }: TestFile): number {
  const failed = tests.filter((test) => !test.passed).length;
  return failed === 0 && !passed ? 1 : failed;
}
