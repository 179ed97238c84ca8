import { JSONParser } from '@streamparser/json';
import type { Failure } from '../../../messages.ts';
import * as z from '../../../policy/file/zod.ts';
import type { Outside } from '../../../ui/outside/outside.ts';
import { SizeGuard } from './size-guard.ts';

/** Rows sent at once. */
const together = 250;

/** What stands in front of the rows; more of it than these is not taken for a backup's. */
const headFields = ['anteroom', 'schema', 'created', 'settings', 'own'] as const;

/** A backup that was read and put aside. */
export interface PutAside {
  readonly restore: string;
  readonly parts: number;
  readonly created: string;
}

type Json = z.infer<ReturnType<typeof z.json>>;

/**
 * Reads a backup as it comes off the disk, never the whole of it at once, and has the background check and put aside its rows.
 * `tell` hears how much of the file was read, from 0 to 1.
 */
export async function readBackup(
  outside: Outside,
  file: Blob,
  tell: (share: number) => void,
): Promise<{ ok: true; value: PutAside } | Failure> {
  const restore = crypto.randomUUID();
  const sender = new Sender(outside, restore);
  const parser = new JSONParser({
    paths: [...headFields.map((field) => `$.${field}`), '$.tables.*.*'],
    keepStack: false,
  });
  parser.onValue = ({ value, key, stack }) => {
    const json: Json = z.json().parse(value);
    if (stack.length === 1) sender.head(String(key), json);
    else sender.row(String(stack[2]?.key ?? ''), Number(key), json);
  };
  const guard = new SizeGuard();
  let read = 0;
  const reader = file.stream().getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      guard.look(chunk.value);
      parser.write(chunk.value);
      read += chunk.value.length;
      tell(file.size === 0 ? 1 : read / file.size);
      await sender.flush(together);
      if (sender.failure) return sender.failure;
    }
    if (!parser.isEnded) throw new Error('The file ends in the middle.');
  } catch (error) {
    await outside.ask('restore.drop', { restore });
    return invalid(error instanceof Error ? error.message : String(error));
  } finally {
    reader.releaseLock();
  }
  await sender.flush(1);
  await sender.begin();
  if (sender.failure) {
    await outside.ask('restore.drop', { restore });
    return sender.failure;
  }
  return { ok: true, value: { restore, parts: sender.parts, created: sender.created } };
}

/** Sends rows in the order of the file, table after table; what stands in front of them goes first. */
class Sender {
  failure: Failure | null = null;
  parts = 0;
  created = '';
  readonly #outside: Outside;
  readonly #restore: string;
  readonly #head: Record<string, Json> = {};
  #begun = false;
  #waiting: { table: string; first: number; rows: Json[] }[] = [];

  constructor(outside: Outside, restore: string) {
    this.#outside = outside;
    this.#restore = restore;
  }

  head(field: string, value: Json): void {
    this.#head[field] = value;
  }

  row(table: string, place: number, row: Json): void {
    const last = this.#waiting.at(-1);
    if (last?.table === table && last.rows.length < together) last.rows.push(row);
    else this.#waiting.push({ table, first: place, rows: [row] });
  }

  async begin(): Promise<void> {
    if (this.#begun || this.failure) return;
    const answer = await this.#outside.ask('restore.begin', { restore: this.#restore, head: this.#head });
    if (answer.ok) this.created = answer.value.created;
    else this.failure = answer;
    this.#begun = answer.ok;
  }

  /** Sends what has at least so many rows. */
  async flush(least: number): Promise<void> {
    while (!this.failure) {
      const [next, after] = this.#waiting;
      if (!next || (next.rows.length < least && !after)) return;
      this.#waiting.shift();
      await this.begin();
      if (this.failure) return;
      this.parts += 1;
      const part = { restore: this.#restore, part: this.parts, ...next };
      const answer = await this.#outside.ask('restore.add', part);
      if (!answer.ok) this.failure = answer;
    }
  }
}

function invalid(message: string): Failure {
  return { ok: false, error: { code: 'invalid-backup', message } };
}
