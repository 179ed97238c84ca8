import { cmp } from 'dexie';
import type { AnteroomDatabase, HistoryKey } from '../database/database.ts';

/** Keys asked for at once: first few, as most lists end on the first page, then ever more. */
const [fewest, most] = [64, 2048];

/** The keys of all entries with one term, in order, read as far as they are asked for. */
export class Postings {
  readonly #history: AnteroomDatabase['history'];
  readonly #term: string;
  readonly #to: number;
  #chunk: HistoryKey[] = [];
  #limit = fewest;
  #ended = false;

  constructor({ history }: AnteroomDatabase, term: string, to: number) {
    this.#history = history;
    this.#term = term;
    this.#to = to;
  }

  /** The first key that is not before `key`; null when there is none. To be asked for ever later keys. */
  async from(key: HistoryKey): Promise<HistoryKey | null> {
    for (;;) {
      const found = this.#chunk.find((each) => cmp(each, key) >= 0);
      if (found) {
        this.#chunk = this.#chunk.slice(this.#chunk.indexOf(found));
        return found;
      }
      if (this.#ended) return null;
      await this.#read(key);
    }
  }

  /** Many entries of one moment (a first reading) come before the key again: the next try asks for more. */
  async #read([order]: HistoryKey): Promise<void> {
    const chunk = await this.#history
      .where('terms')
      .between([this.#term, order], [this.#term, this.#to], true, true)
      .limit(this.#limit)
      .primaryKeys();
    this.#ended = chunk.length < this.#limit;
    this.#limit = this.#ended ? this.#limit : Math.min(most, this.#limit * 2);
    this.#chunk = chunk;
  }
}

/** The first keys that are in all of these postings, from one on: whoever is behind jumps to where the others are. */
export async function common(
  postings: readonly Postings[],
  start: HistoryKey,
  count: number,
): Promise<HistoryKey[]> {
  const found: HistoryKey[] = [];
  let at = start;
  while (found.length < count) {
    const keys = await Promise.all(postings.map((each) => each.from(at)));
    let latest = at;
    for (const key of keys) {
      if (key === null) return found;
      if (cmp(key, latest) > 0) latest = key;
    }
    const all = keys.every((key) => key !== null && cmp(key, latest) === 0);
    if (all) found.push(latest);
    at = all ? following(latest) : latest;
  }
  return found;
}

/** The smallest key after this one. */
export const following = ([order, id]: HistoryKey): HistoryKey => [order, `${id}\0`];
