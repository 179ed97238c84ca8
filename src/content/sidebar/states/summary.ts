import { verdicts } from '../../../policy/suggestion.ts';
import { t } from '../../../ui/text/current.ts';
import type { Tally } from '../../../ui/verdict/tally.ts';
import { countedKeys } from '../../../ui/verdict/words.ts';
import type { StoreState } from '../../store/types.ts';
import { bodyOf } from './body.ts';

/**
 * What a screen reader is told once the page has been read, in one sentence; '' while it is still being read. It is the
 * same text as long as nothing changed, so that nothing is said twice.
 */
export function summaryOf(state: StoreState, counts: Tally): string {
  if (!state.page.settled || isWaiting(state)) return '';
  switch (bodyOf(state)) {
    case 'entries': {
      const parts = verdicts
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) =>
          t('sidebar_filter_verdict', { verdict: t(countedKeys[verdict]), total: counts[verdict] }),
        );
      return t('sidebar_summary', { count: state.rows.length, verdicts: parts });
    }
    case 'empty':
      return t('sidebar_empty');
    case 'unreadable':
      return t('sidebar_unreadable');
    case 'cleared':
      return t('sidebar_cleared');
    case 'loading':
    case 'off':
      return '';
  }
}

/** Rows were read whose suggestions are still to come; when the background fails, they may never. */
function isWaiting({ connection, rows }: StoreState): boolean {
  return (
    (connection === 'starting' || connection === 'ok') && rows.some(({ suggestion }) => suggestion === null)
  );
}
