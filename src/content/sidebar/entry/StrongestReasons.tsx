import type { Reason, Suggestion } from '../../../policy/suggestion.ts';
import { cap } from '../../../ui/text/cap.ts';
import { say, t } from '../../../ui/text/current.ts';

/** How many reasons an entry shows by itself. */
const strongest = 2;
/** A sentence holds words from the page; longer ones are cut, in characters. */
const longestSentence = 240;

/** The reasons that weighed most, in the policy's own order, each marked for or against. */
export function StrongestReasons({ suggestion }: { readonly suggestion: Suggestion }) {
  const reasons = suggestion.reasons.slice(0, strongest);
  const unopened = reasons.length < strongest && waitsForProfile(suggestion);
  if (reasons.length === 0 && !unopened) return <p class="entry-no-reason">{t('sidebar_no_reasons')}</p>;
  return (
    <ul class="entry-reasons">
      {reasons.map((reason) => (
        <li key={reason.rule} class={`reason reason-${directionOf(reason)}`}>
          {sentenceOf(reason)}
        </li>
      ))}
      {unopened && <li class="reason reason-open">{t('sidebar_profile_unopened')}</li>}
    </ul>
  );
}

/** True while the inviter's profile could change the verdict. */
export function waitsForProfile({ missing }: Pick<Suggestion, 'missing'>): boolean {
  return missing.some((fact) => fact.settledBy === 'profile');
}

/** Whether a reason speaks for the inviter, against, or settles the matter as a gate. */
export function directionOf({ points }: Pick<Reason, 'points'>): 'for' | 'against' | 'gate' {
  if (points === null) return 'gate';
  return points < 0 ? 'against' : 'for';
}

/** A reason's sentence, capped. */
export const sentenceOf = (reason: Pick<Reason, 'sentence'>): string =>
  cap(say(reason.sentence), longestSentence);
