import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/components/Button.tsx';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { Notice } from '../../ui/components/Notice.tsx';
import { failureText } from '../../ui/settings/failureText.ts';
import { t } from '../../ui/text/current.ts';
import type { OptionsPage, PageProps } from '../page.ts';
import { Filters } from './Filters.tsx';
import { HistoryItem } from './HistoryItem.tsx';
import { useHistory } from './useHistory.ts';

export const historyPage: OptionsPage = { id: 'history', title: 'history_title', Page: HistoryPage };

/** Everything that happened, to be searched, looked into and put right. */
function HistoryPage({ outside }: PageProps) {
  const history = useHistory(outside, {});
  const { page, failure, busy, place, filter, sift, older, newer } = history;
  const top = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const onForgotten = (name: string): void => {
    setSaid(t('data_forget_done', { name: [name] }));
    // What had the focus goes with them.
    top.current?.focus();
  };
  /** The way to another page leads to its beginning, for the eyes and the keyboard. */
  const turn = (go: () => void) => () => {
    go();
    top.current?.focus();
  };
  const isSifted = Object.keys(filter).length > 0;
  return (
    <div class="history">
      <h2 ref={top} tabIndex={-1}>
        {t('history_title')}
      </h2>
      <Filters filter={filter} onChange={sift} />
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      <p class="said" role="status">
        {page && !busy ? t('history_shown', { count: page.entries.length }) : ''}
      </p>
      <p class="history-told" role="status">
        {said}
      </p>
      {page === null && failure === null && <EmptyState icon="wait" busy title={t('history_loading')} />}
      {page?.entries.length === 0 && (
        <EmptyState
          icon="sift"
          title={t(isSifted ? 'history_none_found' : 'history_none')}
          text={t(isSifted ? 'history_none_found_about' : 'history_none_about')}
        >
          {isSifted && <Button onPress={() => sift(() => ({}))}>{t('history_show_all')}</Button>}
        </EmptyState>
      )}
      {page !== null && page.entries.length > 0 && (
        <>
          <ol class={busy ? 'history-list history-busy' : 'history-list'} aria-busy={busy}>
            {page.entries.map((entry) => (
              <HistoryItem key={entry.id} outside={outside} entry={entry} onForgotten={onForgotten} />
            ))}
          </ol>
          {(newer || older) && (
            <nav class="history-pages" aria-label={t('history_pages')}>
              <Button disabled={newer === null} onPress={turn(newer ?? (() => undefined))}>
                {t('history_newer')}
              </Button>
              <span>{t('history_page', { place })}</span>
              <Button disabled={older === null} onPress={turn(older ?? (() => undefined))}>
                {t('history_older')}
              </Button>
            </nav>
          )}
        </>
      )}
    </div>
  );
}
