import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../shared/place.ts';

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

/** Runs a Node program in the project; its output is shown as it comes, or collected. */
export function run(
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
