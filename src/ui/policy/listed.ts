import type { ListedPolicy } from '../../messages/policies.ts';
import type { Wording } from '../../policy/policy.ts';
import { cap } from '../text/cap.ts';
import { hasText, t } from '../text/current.ts';

/** What turns the text around it, too: of no use in a title, and it would reorder the sentence that names it. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;
/** What nobody sees. */
const unseen = /[\p{Cf}\p{Cc}\s]/gu;

/**
 * A title or summary: a message of ours, or the user's own words; `otherwise` where it is a message we do not have, or words
 * that cannot be seen.
 */
export function wordingText(wording: Wording, otherwise: string): string {
  if ('text' in wording) {
    const seen = wording.text.replace(unseen, '') !== '';
    return seen ? cap(wording.text.replace(turning, ''), 300) : otherwise;
  }
  return hasText(wording.key) ? t(wording.key) : otherwise;
}

/** What a listed policy is called; one that still has its preset's title is told from it. */
export function listedTitle({ id, title, from }: Pick<ListedPolicy, 'id' | 'title' | 'from'>): string {
  const words = wordingText(title, cap(id, 60));
  return from === 'own' && 'key' in title ? t('policy_keep_yours', { title: words }) : words;
}
