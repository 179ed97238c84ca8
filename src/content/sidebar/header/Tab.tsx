import type { Ref } from 'preact';
import { verdicts } from '../../../policy/suggestion.ts';
import { Icon } from '../../../ui/icons/Icon.tsx';
import { number, t } from '../../../ui/text/current.ts';
import { trusted } from '../../../ui/trusted.ts';
import type { Tally } from '../../../ui/verdict/tally.ts';
import { countedKeys } from '../../../ui/verdict/words.ts';

interface TabProps {
  /** How many of each, null while there is nothing to count. */
  readonly counts: Tally | null;
  readonly total: number;
  readonly onOpen: () => void;
  readonly element: Ref<HTMLButtonElement>;
}

/** All that is left of the sidebar when it is collapsed: one button with the counts on it. */
export function Tab({ counts, total, onOpen, element }: TabProps) {
  const label = counts ? t('sidebar_expand_count', { count: total }) : t('sidebar_expand');
  return (
    <button
      ref={element}
      type="button"
      class="tab"
      aria-expanded={false}
      title={label}
      onClick={trusted(onOpen)}
    >
      <span class="header-mark">
        <Icon name="mark" size={18} />
      </span>
      <span class="said">{label}</span>
      {counts &&
        verdicts
          .filter((verdict) => counts[verdict] > 0)
          .map((verdict) => (
            <span key={verdict} class={`tab-count chip-${verdict}`}>
              <Icon name={verdict} size={14} />
              <span class="said">{t(countedKeys[verdict])}</span>
              {number(counts[verdict])}
            </span>
          ))}
    </button>
  );
}
