import { t } from '../ui/text/current.ts';
import type { CurrentPageState } from './useCurrentPage.ts';

const withoutPage = {
  asking: 'popup_asking',
  elsewhere: 'popup_elsewhere',
  failed: 'common_failure_unknown',
} as const;

/** The state of the page in front, in one plain sentence. */
export function pageLine(current: CurrentPageState, enabled: boolean): string {
  if (!enabled) return t('popup_off');
  if (current.state !== 'recorded') return t(withoutPage[current.state]);
  const { page, invitations } = current.page;
  const count = invitations.length;
  if (page.state === 'empty') return t('popup_empty');
  if (page.state === 'loading') return t('popup_reading');
  if (count === 0) return t('popup_unreadable');
  if (page.state !== 'partial') return t('popup_read', { count });
  if (page.announced !== null && page.announced > count)
    return t('popup_partial_fewer', { read: count, announced: page.announced });
  return page.unread > 0 ? t('popup_partial_unread', { count: page.unread }) : t('popup_partial', { count });
}
