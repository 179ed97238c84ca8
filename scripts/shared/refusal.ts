/** Bad input, or a machine that lacks something only its user can give: one clear line on stderr, exit status 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The first line of whatever was thrown, for messages that must stay on one line. */
export function firstLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return (text.split('\n', 1)[0] ?? '').trim();
}

/**
 * Runs a command's body and turns its outcome into an exit status: what it returns (0 when nothing), 2 with one line for a
 * {@link Refusal}, 1 with the stack for a mistake of ours.
 */
export async function runCommand(body: () => Promise<number | undefined> | Promise<void>): Promise<void> {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (error instanceof Refusal) {
      process.stderr.write(`anteroom: ${error.message}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}
