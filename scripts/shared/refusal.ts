import { tmpdir } from 'node:os';
import { workshop } from './place.ts';

/** Bad input, or a machine that lacks something only its user can give: one clear line on stderr, exit status 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The first line of whatever was thrown, for messages that must stay on one line. */
export function firstLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return (text.split('\n', 1)[0] ?? '').trim();
}

/** What its user can do about a machine that lacks something; null for a mistake of ours. */
export function adviceFor(thrown: unknown): string | null {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  if (/\bENOSPC\b|\bEDQUOT\b/.test(text)) {
    return `the disk is full: make room for builds, browsers and their profiles (in ${workshop} and ${tmpdir()}) and run this again`;
  }
  const [, port] = /\bEADDRINUSE\b.*?(\d+)\s*$/m.exec(text) ?? [];
  if (port !== undefined) return `port ${port} is in use: end what listens there and run this again`;
  return null;
}

/**
 * Runs a command's body and turns its outcome into an exit status: what it returns (0 when nothing), 2 with one line for a
 * {@link Refusal} and for what {@link adviceFor} knows, 1 with the stack for a mistake of ours.
 */
export async function runCommand(body: () => Promise<number | undefined> | Promise<void>): Promise<void> {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    const advice = error instanceof Refusal ? error.message : adviceFor(error);
    if (advice !== null) {
      process.stderr.write(`anteroom: ${advice}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}
