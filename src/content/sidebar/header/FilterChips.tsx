import { type Verdict, verdicts } from '../../../policy/suggestion.ts';
import { Icon } from '../../../ui/icons/Icon.tsx';
import { number, t } from '../../../ui/text/current.ts';
import { trusted } from '../../../ui/trusted.ts';
import type { Tally } from '../../../ui/verdict/tally.ts';
import { countedKeys } from '../../../ui/verdict/words.ts';

interface FilterChipsProps {
  readonly total: number;
  readonly counts: Tally;
  readonly filter: Verdict | null;
  readonly onFilter: (filter: Verdict | null) => void;
}

/** How many invitations there are by verdict; each count shows only those, once more shows all. */
export function FilterChips({ total, counts, filter, onFilter }: FilterChipsProps) {
  return (
    <fieldset class="chips" aria-label={t('sidebar_filter')}>
      <button
        type="button"
        class="chip"
        aria-pressed={filter === null}
        onClick={trusted(() => onFilter(null))}
      >
        {t('sidebar_filter_all', { total })}
      </button>
      {verdicts.map((verdict) => {
        const label = t('sidebar_filter_verdict', {
          verdict: t(countedKeys[verdict]),
          total: counts[verdict],
        });
        return (
          <button
            key={verdict}
            type="button"
            class={`chip chip-${verdict}`}
            aria-pressed={filter === verdict}
            aria-label={label}
            title={label}
            disabled={counts[verdict] === 0 && filter !== verdict}
            onClick={trusted(() => onFilter(filter === verdict ? null : verdict))}
          >
            <Icon name={verdict} size={14} />
            {number(counts[verdict])}
          </button>
        );
      })}
    </fieldset>
  );
}
