import { factLabel } from '../describe/leaf.ts';
import { quoted, type Said, said } from '../describe/said.ts';
import type { Condition } from '../policy.ts';
import { leafChanges } from './leaves.ts';
import { same } from './same.ts';

/**
 * What is different inside the condition of a gate, rule or template (`what`, in words), question by question; null where
 * only both wholes can tell.
 */
export function conditionChanges(
  before: Condition | undefined,
  after: Condition | undefined,
  what: Said,
): Said[] | null {
  if (same(before, after)) return [];
  if (before === undefined || after === undefined) return null;
  const leaves = leafChanges(before, after);
  // One question whose number is another: both wholes are short enough.
  if (leaves === null || ('fact' in before && leaves.every(({ operator }) => operator !== 'words')))
    return null;
  return leaves.flatMap((leaf) => {
    const fact = factLabel(leaf.fact);
    if (leaf.operator !== 'words') return [said('diff_value', { what, fact, from: leaf.from, to: leaf.to })];
    return [
      ...(leaf.come.length > 0 ? [said('diff_words_added', { what, fact, words: listed(leaf.come) })] : []),
      ...(leaf.gone.length > 0 ? [said('diff_words_removed', { what, fact, words: listed(leaf.gone) })] : []),
    ];
  });
}

const listed = (words: readonly string[]) => ({ join: 'and', of: words.map(quoted) }) as const;
