import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { ensureBrowser } from '../browsers/ensure.ts';
import { root, workshop } from '../shared/place.ts';
import { firstLine, Refusal } from '../shared/refusal.ts';
import { checkWith, run, type Tally } from './steps.ts';
import { suite } from './suite.ts';

const help = `npm test -- --changed [--e2e]

Runs what the changes since the last commit reach: lint of the changed files, all types, all that is unused; the unit tests
that import what has changed, however far (all of them when a file has changed that tests read rather than import: a text,
a saved page, a document, the settings of a tool); and the end-to-end files that have changed themselves, or whose harness has.

  --e2e    all end-to-end files, against the build of what there is now`;

const e2eConfig = ['--config', 'scripts/test/e2e.config.ts'];

/** What tests import, and the names of these files tell which. All else is read, by whichever test wants it. */
const imported = /\.(tsx?|css)$/;
const settings = /(^|\/)[\w.]*config\.ts$/;

/** Tests what the working tree's changes reach; the exit status. @throws Refusal for options it does not have */
export async function testChanged(argv: readonly string[]): Promise<number> {
  const unknown = argv.find((each) => !['--changed', '--e2e', '--help'].includes(each));
  if (unknown !== undefined) throw new Refusal(`--changed takes --e2e and --help, not "${unknown}"`);
  if (argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  const changed = await changedFiles();
  if (changed.length === 0) {
    console.log('Nothing has changed since the last commit.');
    return 0;
  }
  const tallies = [
    await lint(changed),
    await checkWith('types', 'typescript/bin/tsc', ['--noEmit']),
    await checkWith('unused files, exports and dependencies', 'knip/bin/knip.js', []),
    ...(reachesAllUnits(changed) ? [await suite('unit', {})] : await suiteOf('unit', [])),
    ...(argv.includes('--e2e') ? [await everyStory()] : await suiteOf('end to end', e2eConfig)),
  ];
  const sum = (which: 'passed' | 'failed') => tallies.reduce((all, tally) => all + tally[which], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

/** True when any unit test may be reached: something has changed that none imports by its name. */
export function reachesAllUnits(changed: readonly string[]): boolean {
  return changed.some((file) => !imported.test(file) || settings.test(file));
}

async function lint(changed: readonly string[]): Promise<Tally> {
  const there = changed.filter((file) => existsSync(join(root, file)));
  const options = ['--error-on-warnings', '--no-errors-on-unmatched', '--files-ignore-unknown=true'];
  return checkWith('lint', '@biomejs/biome/bin/biome', ['check', ...options, ...there]);
}

/** The files of a suite that the changes reach, run; nothing where there are none. */
async function suiteOf(name: string, args: readonly string[]): Promise<Tally[]> {
  const files = await reached(args);
  if (files.length === 0) return [];
  if (name !== 'unit') await bothBrowsers();
  return [await suite(name, { args, pattern: files })];
}

async function everyStory(): Promise<Tally> {
  await bothBrowsers();
  return suite('end to end', { args: e2eConfig });
}

async function bothBrowsers(): Promise<void> {
  for (const kind of ['chrome', 'firefox'] as const) await ensureBrowser(kind);
}

/** The test files that import what has changed, however far, as vitest finds them. */
async function reached(args: readonly string[]): Promise<string[]> {
  const file = join(workshop, `changed-${process.pid}.json`);
  await mkdir(workshop, { recursive: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { code, said } = await run(
    [vitest, 'list', '--filesOnly', `--json=${file}`, '--changed', ...args],
    'collected',
  );
  const listed = z
    .array(z.object({ file: z.string() }))
    .safeParse(await readFile(file, 'utf8').then(JSON.parse, () => null));
  await rm(file, { force: true });
  if (!listed.success) throw new Error(`vitest could not list the tests (${code}):\n${said}`);
  return listed.data.map((each) => relative(root, each.file));
}

/** Every file that is not as in the last commit, new ones and removed ones too. @throws Refusal outside of a repository */
async function changedFiles(): Promise<string[]> {
  const git = async (...args: string[]) => {
    try {
      const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 1e8 });
      return stdout.split('\0').filter(Boolean);
    } catch (error) {
      throw new Refusal(`--changed needs git: ${firstLine(error)}`);
    }
  };
  const known = await git('diff', '--name-only', '--relative', '-z', 'HEAD');
  const fresh = await git('ls-files', '--others', '--exclude-standard', '-z');
  return [...new Set([...known, ...fresh])];
}
