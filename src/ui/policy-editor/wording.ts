import { describeCondition } from '../../policy/describe/condition.ts';
import { factLabel } from '../../policy/describe/leaf.ts';
import type { Condition, Wording } from '../../policy/policy.ts';
import { hasText, raw, t } from '../text/current.ts';
import { speakFirst } from '../text/speak.ts';

/** A gate's, rule's or template's words as an editor shows them: placeholders as they are written. */
export function wordsOf(wording: Wording): string {
  if ('text' in wording) return wording.text;
  return (
    raw(wording.key) ?? raw(`${wording.key}_other`) ?? (hasText(wording.key) ? t(wording.key) : wording.key)
  );
}

/** The sentence that says no more than its condition. */
export const sentenceOf = (condition: Condition): string => `${speakFirst(describeCondition(condition))}.`;

/**
 * What a gate or rule says once its condition has become another. Its sentence was written for the old one: one of the
 * user's own words stays, everything else would no longer be true and follows the condition. Undefined: it stays.
 */
export function sentenceAfter(say: Wording, before: Condition, after: Condition): string | undefined {
  const own = 'text' in say && say.text !== sentenceOf(before);
  return own ? undefined : sentenceOf(after);
}

/** What a curve over a fact says: what the fact is called. */
export const spokenFact = (fact: string): string => `${speakFirst(factLabel(fact))}.`;
