import type { AnteroomDatabase, HistoryKey } from '../database/database.ts';

/** Keys asked for at once: first few, as most lists end on the first page, then ever more. */
const [fewest, most] = [256, 4096];

/** The keys of all entries with one of some terms, in order, read as far as they are asked for. */
export interface Walk {
  /** The first key that is not before `key`; null when there is none, undefined when it has to be read first. For ever later keys. */
  ahead(key: HistoryKey): HistoryKey | null | undefined;
  /** Reads on, from `key`. */
  read(key: HistoryKey): Promise<void>;
  /** What was read last, when that is all there is to come; null while there is more. */
  rest(): readonly HistoryKey[] | null;
}

/** The walk over one term. */
export class Postings implements Walk {
  readonly #history: AnteroomDatabase['history'];
  readonly #term: string;
  readonly #to: number;
  #chunk: readonly HistoryKey[] = [];
  #at = 0;
  #limit = fewest;
  #ended = false;

  constructor({ history }: AnteroomDatabase, term: string, to: number) {
    this.#history = history;
    this.#term = term;
    this.#to = to;
  }

  ahead(key: HistoryKey): HistoryKey | null | undefined {
    for (let each = this.#chunk[this.#at]; each; each = this.#chunk[++this.#at]) {
      if (compareKeys(each, key) >= 0) return each;
    }
    return this.#ended ? null : undefined;
  }

  async read(key: HistoryKey): Promise<void> {
    const chunk = await this.#history
      .where('terms')
      .between([this.#term, key[0]], [this.#term, this.#to], true, true)
      .limit(this.#limit)
      .primaryKeys();
    this.#ended = chunk.length < this.#limit;
    // Many entries of one moment (a first reading) come before the key again: then there is no most.
    const last = chunk.at(-1);
    const isStuck = last !== undefined && compareKeys(last, key) < 0;
    this.#limit = isStuck ? this.#limit * 2 : Math.max(this.#limit, Math.min(most, this.#limit * 2));
    this.#chunk = chunk;
    this.#at = 0;
  }

  rest(): readonly HistoryKey[] | null {
    return this.#ended ? this.#chunk : null;
  }
}

/** The walk over several terms at once: an entry with any of them. */
export class AnyOf implements Walk {
  readonly #walks: readonly Walk[];

  constructor(walks: readonly Walk[]) {
    this.#walks = walks;
  }

  ahead(key: HistoryKey): HistoryKey | null | undefined {
    let first: HistoryKey | null = null;
    for (const walk of this.#walks) {
      const next = walk.ahead(key);
      if (next === undefined) return undefined;
      if (next && (first === null || compareKeys(next, first) < 0)) first = next;
    }
    return first;
  }

  async read(key: HistoryKey): Promise<void> {
    await Promise.all(this.#walks.map((walk) => walk.ahead(key) === undefined && walk.read(key)));
  }

  rest(): readonly HistoryKey[] | null {
    const found = new Map<string, HistoryKey>();
    for (const walk of this.#walks) {
      const rest = walk.rest();
      if (rest === null) return null;
      for (const key of rest) found.set(key[1], key);
    }
    return [...found.values()].sort(compareKeys);
  }
}

/** The first keys that are in all of these walks, from one on: whoever is behind jumps to where the others are. */
export async function common(
  walks: readonly Walk[],
  start: HistoryKey,
  count: number,
): Promise<HistoryKey[]> {
  const found: HistoryKey[] = [];
  let at = start;
  while (found.length < count) {
    let latest = at;
    let isMissing = false;
    for (const walk of walks) {
      const key = walk.ahead(latest);
      if (key === null) return found;
      if (key === undefined) isMissing = true;
      else if (compareKeys(key, latest) > 0) latest = key;
    }
    if (isMissing) {
      await Promise.all(walks.map((walk) => walk.ahead(latest) === undefined && walk.read(latest)));
      at = latest;
      continue;
    }
    const all = walks.every((walk) => {
      const key = walk.ahead(latest);
      return key && compareKeys(key, latest) === 0;
    });
    if (all) found.push(latest);
    at = all ? following(latest) : latest;
  }
  return found;
}

/** In the order of the index. */
export function compareKeys(a: HistoryKey, b: HistoryKey): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] === b[1] ? 0 : a[1] < b[1] ? -1 : 1;
}

/** The smallest key after this one. */
export const following = ([order, id]: HistoryKey): HistoryKey => [order, `${id}\0`];
