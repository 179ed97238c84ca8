import type { Verdict } from '../../policy/suggestion.ts';
import { Icon } from '../icons/Icon.tsx';
import { t } from '../text/current.ts';
import { verdictKeys } from '../verdict/words.ts';

interface VerdictBadgeProps {
  readonly verdict: Verdict;
  readonly certain: boolean;
  /** `wait` means "look first"; where nothing says, whenever it is not certain. */
  readonly look?: boolean;
}

/** A verdict as a word, an icon and a colour together; a mere lean is outlined, and says so when read aloud or pointed at. */
export function VerdictBadge({ verdict, certain, look = verdict === 'wait' && !certain }: VerdictBadgeProps) {
  // To look is no lean: it is what to do now.
  const leans = !certain && !look;
  return (
    <span
      class={`badge badge-${verdict} ${leans ? 'badge-lean' : 'badge-certain'}`}
      title={leans ? t('verdict_lean') : undefined}
    >
      <Icon name={look ? 'look' : verdict} size={14} />
      {t(look ? 'verdict_look' : verdictKeys[verdict])}
      {leans && <span class="said"> ({t('verdict_lean')})</span>}
    </span>
  );
}
