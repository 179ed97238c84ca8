import type { HistoryEntry, Moment } from '../../messages/history.ts';
import { momentText } from '../../ui/policy-keep/moment.ts';
import { t } from '../../ui/text/current.ts';

/** What became of an invitation, in a word or two. */
export function outcomeText({ outcome, because, decided, reply }: HistoryEntry): string {
  if (outcome === 'gone') return t(because === 'expired' ? 'history_gone_expired' : 'history_gone');
  if (outcome === 'pending') {
    if (reply === 'asked') return t('history_asked');
    return reply === 'answered' ? t('history_answered') : t('history_pending');
  }
  if (decided?.by === 'corrected')
    return t(outcome === 'accept' ? 'history_accepted_told' : 'history_declined_told');
  return t(outcome === 'accept' ? 'history_accepted' : 'history_declined');
}

/** Who, or what, an entry is about. */
export function titleOf({ kind, name, target }: HistoryEntry): string {
  const title = kind === 'person' || target === null ? name : target;
  return title ?? t('history_nobody');
}

/** Something that happened, in one sentence. */
export function momentSentence(moment: Moment): string {
  const { type, decision, by } = moment;
  switch (type) {
    case 'seen':
      return t('history_was_seen');
    case 'suggested':
      return t('history_was_suggested');
    case 'replied':
      return t('history_was_asked');
    case 'answered':
      return t('history_was_answered');
    case 'attempted':
      return t(decision === 'accept' ? 'history_accept_failed' : 'history_decline_failed');
    case 'decided':
      if (by === 'page') return t(decision === 'accept' ? 'history_accepted_page' : 'history_declined_page');
      return t(decision === 'accept' ? 'history_accepted_here' : 'history_declined_here');
    case 'gone':
      return t(moment.because === 'expired' ? 'history_was_expired' : 'history_was_gone');
    case 'back':
      return t('history_was_back');
    case 'corrected':
      if (decision === null || decision === 'none') return t('history_corrected_none');
      return t(decision === 'accept' ? 'history_corrected_accept' : 'history_corrected_decline');
  }
}

/** When, as the current language writes it. */
export const when = (at: number): string => momentText(at);
