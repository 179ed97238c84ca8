import type { Params } from '../../../ui/text/source.ts';
import type { StoreState } from '../../store/types.ts';

/** One line above the list about what is left out or does not work. */
export interface NoticeText {
  readonly tone: 'warning' | 'failure';
  readonly key: string;
  readonly params: Params;
  readonly action: 'reload' | 'more' | null;
}

/** What each failure of the background means for the user, by its code; the rest is "try again". */
const failureKeys: Readonly<Record<string, string>> = {
  storage: 'sidebar_failure_storage',
  'newer-data': 'sidebar_failure_newer',
  'unknown-policy': 'sidebar_failure_policy',
  'invalid-policy': 'sidebar_failure_policy',
};

/** Everything the user has to know about how complete and how fresh the list is. */
export function noticesOf(state: StoreState): readonly NoticeText[] {
  return [...connectionNotices(state), ...completenessNotices(state)];
}

function connectionNotices({ connection, failure }: StoreState): readonly NoticeText[] {
  if (connection === 'reload-needed')
    return [{ tone: 'failure', key: 'sidebar_reload_needed', params: {}, action: 'reload' }];
  if (connection !== 'failing') return [];
  const key = failureKeys[failure?.code ?? ''] ?? 'sidebar_failure_unknown';
  return [{ tone: 'failure', key, params: {}, action: null }];
}

function completenessNotices({ page, rows }: StoreState): readonly NoticeText[] {
  if (page.state !== 'partial' || rows.length === 0) return [];
  const warn = (key: string, params: Params, action: NoticeText['action'] = null): NoticeText => ({
    tone: 'warning',
    key,
    params,
    action,
  });
  const notices: NoticeText[] = [];
  if (page.announced !== null && page.announced > rows.length)
    notices.push(warn('sidebar_partial_fewer', { read: rows.length, announced: page.announced }, 'more'));
  if (page.unread > 0) notices.push(warn('sidebar_partial_unread', { count: page.unread }));
  return notices.length ? notices : [warn('sidebar_partial', {})];
}
