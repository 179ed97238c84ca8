import type { Verdict } from '../../policy/suggestion.ts';
import { Icon } from '../icons/Icon.tsx';
import { t } from '../text/current.ts';
import { leanKeys, verdictKeys } from '../verdict/words.ts';

/** A verdict as a word, an icon and a colour together; a mere lean is outlined and says so. */
export function VerdictBadge({ verdict, certain }: { readonly verdict: Verdict; readonly certain: boolean }) {
  return (
    <span class={`badge badge-${verdict} ${certain ? 'badge-certain' : 'badge-lean'}`}>
      <Icon name={verdict} size={14} />
      {t(certain ? verdictKeys[verdict] : leanKeys[verdict])}
    </span>
  );
}
