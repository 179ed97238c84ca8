import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { root, workshop } from '../shared/place.ts';

/** How many passed and failed; a step without tests of its own counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a tool of the project's own and counts it as one test; what it says is shown when it fails. */
export async function checkWith(name: string, tool: string, args: readonly string[]): Promise<Tally> {
  const started = Date.now();
  const { code, said } = await run([join(root, 'node_modules', tool), ...args], 'collected');
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.log(code === 0 ? `✓ ${name} (${took})` : `✗ ${name} (${took})\n${said.trimEnd()}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/**
 * Runs a suite under vitest and counts its tests. A skipped test counts as failed: it proves nothing. So does a suite that
 * breaks outside its tests.
 */
export async function suite(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const file = join(workshop, `${name}-${process.pid}.json`);
  await mkdir(workshop, { recursive: true });
  await rm(file, { force: true });
  console.log(`\n${name}`);
  const vitest = [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default'];
  const { code } = await run(
    [...vitest, '--reporter=json', `--outputFile.json=${file}`, ...args],
    'shown',
    environment,
  );
  const parsed = report.safeParse(await readFile(file, 'utf8').then(JSON.parse, () => null));
  await rm(file, { force: true });
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = parsed.data;
  const failed = numFailedTests + numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Runs a Node program; its output is shown as it comes, or collected. */
function run(
  args: readonly string[],
  output: 'shown' | 'collected',
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const stdio = output === 'shown' ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', stdio, stdio],
      env: { ...process.env, ...environment },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
