import { useId, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../messages/history.ts';
import { VerdictBadge } from '../../ui/components/VerdictBadge.tsx';
import { Icon } from '../../ui/icons/Icon.tsx';
import type { IconName } from '../../ui/icons/shapes.ts';
import type { Outside } from '../../ui/outside/outside.ts';
import { cap } from '../../ui/text/cap.ts';
import { t } from '../../ui/text/current.ts';
import { trusted } from '../../ui/trusted.ts';
import { Details } from './Details.tsx';
import { outcomeText, titleOf, when } from './words.ts';

interface HistoryItemProps {
  readonly outside: Outside;
  readonly entry: HistoryEntry;
  /** The sender was forgotten, and this with them. */
  readonly onForgotten: (name: string) => void;
}

const icons: Readonly<Record<HistoryEntry['outcome'], IconName>> = {
  pending: 'wait',
  accept: 'accept',
  decline: 'decline',
  gone: 'off',
};

/** One invitation; pressed, everything that happened to it opens under it. */
export function HistoryItem({ outside, entry, onForgotten }: HistoryItemProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { advice, outcome, agreement } = entry;
  return (
    <li class="history-item">
      <h3>
        <button
          type="button"
          class="history-row"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={trusted(() => setOpen(!open))}
        >
          <span class="history-who">
            <span class="history-name">
              <bdi>{cap(titleOf(entry), 120)}</bdi>
            </span>
            {entry.headline && (
              <span class="history-headline">
                <bdi>{cap(entry.headline, 160)}</bdi>
              </span>
            )}
          </span>
          <span class="history-advice">
            {advice && <VerdictBadge verdict={advice.verdict} certain={advice.certain} />}
          </span>
          <span class={`history-outcome history-${outcome}`}>
            <Icon name={icons[outcome]} size={14} />
            <span>
              {outcomeText(entry)}
              {agreement === 'disagreed' && <span class="history-against">{t('history_disagreed')}</span>}
            </span>
          </span>
          <time class="history-when" dateTime={new Date(entry.at).toISOString()}>
            {when(entry.at)}
          </time>
        </button>
      </h3>
      {open && (
        <div id={id} class="history-details">
          <Details outside={outside} entry={entry} onForgotten={onForgotten} />
        </div>
      )}
    </li>
  );
}
