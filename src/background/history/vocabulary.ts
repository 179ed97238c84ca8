import type { AnteroomDatabase } from '../database/database.ts';

/** Each costs a turn, and a list to walk. */
const atMost = 24;

/**
 * The whole words of the index that begin so, from one to the next; null when there are very many. For words that are
 * longer than a stem only. Call it inside a transaction on `history`.
 */
export async function wordsBeginning({ history }: AnteroomDatabase, word: string): Promise<string[] | null> {
  const found: string[] = [];
  for (let [from, order] = [word, -Infinity]; ; order = Infinity) {
    const [key] = await history
      .where('terms')
      .between([from, order], [`${word}\uffff`, Infinity], order < 0, true)
      .limit(1)
      .keys();
    const term = Array.isArray(key) ? key[0] : undefined;
    if (typeof term !== 'string') return found;
    if (found.length === atMost) return null;
    found.push(term);
    from = term;
  }
}
