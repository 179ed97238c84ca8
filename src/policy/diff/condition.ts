import { factKeys } from '../facts/catalogue.ts';
import type { Condition } from '../policy.ts';
import { leafChanges } from './leaves.ts';
import type { Said } from './said.ts';
import { same } from './same.ts';

/** What is different in the condition of one gate, rule or template; undefined: it has none. */
export function conditionChanges(before: Condition | undefined, after: Condition | undefined): Said[] {
  if (same(before, after)) return [];
  const leaves = before === undefined || after === undefined ? null : leafChanges(before, after);
  if (leaves === null) return [{ key: 'policy_diff_condition', params: {} }];
  return leaves.flatMap((leaf): Said[] => {
    // The fact as `{fact:policy_diff_fact}`, the tail of its key: `fact_note_pitch`.
    const fact = factKeys(leaf.fact).label.replace(/^fact_/, '');
    if (leaf.operator !== 'words') {
      const key = leaf.operator === 'number' ? 'policy_diff_number' : 'policy_diff_value';
      return [{ key, params: { fact, from: leaf.from, to: leaf.to } }];
    }
    const words = (list: readonly string[]): string => list.map((word) => `“${word}”`).join(', ');
    return [
      ...(leaf.come.length > 0
        ? [{ key: 'policy_diff_words_added', params: { fact, words: words(leaf.come) } }]
        : []),
      ...(leaf.gone.length > 0
        ? [{ key: 'policy_diff_words_removed', params: { fact, words: words(leaf.gone) } }]
        : []),
    ];
  });
}
