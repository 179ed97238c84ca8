import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../shared/place.ts';

/** How many passed and failed; a step without tests of its own counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** How long each test file took, where there are any. */
  readonly files?: readonly { readonly name: string; readonly seconds: number }[];
}

/** Runs a tool of the project's own and counts it as one test; what it says is shown when it fails. */
export async function checkWith(name: string, tool: string, args: readonly string[]): Promise<Tally> {
  const { code, said } = await run([join(root, 'node_modules', tool), ...args], 'collected');
  console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${said.trimEnd()}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What a process ends with that a signal ended: 128 and the number of the signal. */
const endedBy = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Runs a Node program in the project; its output is shown as it comes, or collected. When this process is told to end, it
 * tells the program, waits for that, and ends.
 */
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
    let ending: keyof typeof endedBy | null = null;
    const end = (signal: keyof typeof endedBy): void => {
      ending = signal;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, end);
    child.on('error', reject);
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, end);
      if (ending) process.exit(endedBy[ending]);
      resolve({ code: code ?? 1, said });
    });
  });
}
