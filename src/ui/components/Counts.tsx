import { verdicts } from '../../policy/suggestion.ts';
import { Icon } from '../icons/Icon.tsx';
import { number, t } from '../text/current.ts';
import type { Tally } from '../verdict/tally.ts';
import { countedKeys } from '../verdict/words.ts';

/** How many invitations each verdict is suggested for. */
export function Counts({ counts }: { readonly counts: Tally }) {
  return (
    <dl class="counts">
      {verdicts.map((verdict) => (
        <div key={verdict} class={`count count-${verdict}`}>
          <dt>
            <Icon name={verdict} size={14} />
            {t(countedKeys[verdict])}
          </dt>
          <dd>{number(counts[verdict])}</dd>
        </div>
      ))}
    </dl>
  );
}
