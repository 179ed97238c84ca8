import type { InvitationReading } from '../../../../messages/reading.ts';
import { limits } from '../scene/limits.ts';
import { cut } from '../text/clean.ts';
import { hashOf } from './ids.ts';

/** Ids given to rows, kept by the watcher so that they survive re-rendering. */
export class DistinctMemory {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The id given to these words before. */
  idOf(words: string): string | undefined {
    return this.ids.get(words);
  }

  /** True when some row has or had this id. */
  isTaken(id: string): boolean {
    return this.taken.has(id);
  }

  give(words: string, id: string): void {
    this.ids.set(words, id);
    this.taken.add(id);
  }
}

interface Row {
  readonly reading: InvitationReading;
}

/**
 * Makes every id the id of one invitation. The same invitation number twice is one row rendered twice: the first is
 * kept. The same slug (somebody invites you to connect and to a newsletter) or hash is told apart by what the row says: the
 * person's row keeps the plain id.
 */
export function distinctIds<R extends Row>(rows: readonly R[], memory = new DistinctMemory()): R[] {
  const owners = new Map<string, R>();
  for (const row of rows) {
    const { id, kind } = row.reading;
    const owner = owners.get(id);
    if (!owner || (kind === 'person' && owner.reading.kind !== 'person')) owners.set(id, row);
  }
  const used = new Set<string>();
  const distinct: R[] = [];
  for (const row of rows) {
    const { id, idFrom } = row.reading;
    if (idFrom === 'invitation') {
      if (!used.has(id)) distinct.push(row);
      used.add(id);
      continue;
    }
    const given = freeId(row, owners.get(id) === row, used, memory);
    used.add(given);
    distinct.push(given === id ? row : { ...row, reading: { ...row.reading, id: given } });
  }
  return distinct;
}

function freeId(row: Row, isOwner: boolean, used: ReadonlySet<string>, memory: DistinctMemory): string {
  const { id } = row.reading;
  const words = `${id}\n${wordsOf(row.reading)}`;
  for (let turn = 1; ; turn += 1) {
    const key = `${words}\n${turn}`;
    const before = memory.idOf(key);
    if (before !== undefined) {
      if (used.has(before)) continue;
      return before;
    }
    const isPlain = isOwner && turn === 1 && !memory.isTaken(id) && !used.has(id);
    const suffix = turn === 1 ? hashOf(words) : `${hashOf(words)}-${turn}`;
    const given = isPlain ? id : `${cut(id, limits.id - 30)}~${suffix}`;
    memory.give(key, given);
    return given;
  }
}

/** What tells two rows with one id apart; not what changes while a row stays the same (age, counts, controls). */
function wordsOf({ kind, name, target, note }: InvitationReading): string {
  return [kind, name, target, note].map((value) => JSON.stringify(value)).join('\n');
}
