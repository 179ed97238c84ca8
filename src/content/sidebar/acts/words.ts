import type { Hindrance } from '../../../messages/act.ts';
import type { IconName } from '../../../ui/icons/shapes.ts';
import { t } from '../../../ui/text/current.ts';
import type { Act, DecisionAct, ReplyAct } from '../../store/act.ts';

/** An act in words. */
export interface ActWords {
  readonly icon: IconName;
  /** What is happening or has happened, in one sentence. */
  readonly title: string;
  /** What it means, or what is left to the user. */
  readonly text: string | null;
}

const doing = {
  accept: { holding: 'sidebar_holding_accept', now: 'sidebar_accepting', done: 'sidebar_accepted' },
  decline: { holding: 'sidebar_holding_decline', now: 'sidebar_declining', done: 'sidebar_declined' },
} as const;

/** What an entry says of its own decision: its name stands above. */
export const stateKeys = {
  accept: { now: 'sidebar_entry_accepting', done: 'sidebar_entry_accepted' },
  decline: { now: 'sidebar_entry_declining', done: 'sidebar_entry_declined' },
} as const;

const notDone = { accept: 'sidebar_not_accepted', decline: 'sidebar_not_declined' } as const;

/** What stood in the way, and what is left to the user. */
const because = {
  dialog: 'sidebar_because_dialog',
  limit: 'sidebar_because_limit',
  error: 'sidebar_because_error',
  vanished: 'sidebar_because_vanished',
  timeout: 'sidebar_because_timeout',
  left: 'sidebar_because_left',
  mismatch: 'sidebar_because_mismatch',
  replaced: 'sidebar_because_replaced',
  returned: 'sidebar_because_returned',
} as const satisfies Record<Hindrance, string>;

/**
 * An act in words.
 * @param seconds left of its hold
 */
export function wordsOf(act: Act, name: string, seconds: number): ActWords {
  const words = act.kind === 'reply' ? replyWords(act, name) : decisionWords(act, name, seconds);
  if (act.recording === 'lost') return { ...words, icon: 'warning', text: t('sidebar_recording_lost') };
  if (act.recording === 'refused') return { ...words, icon: 'warning', text: t('sidebar_recording_refused') };
  return words;
}

function decisionWords(act: DecisionAct, name: string, seconds: number): ActWords {
  const keys = doing[act.decision];
  switch (act.state) {
    case 'holding':
      return { icon: 'wait', title: t(keys.holding, { name, seconds }), text: null };
    case 'seeking':
      return { icon: 'wait', title: t(keys.now, { name }), text: t('sidebar_seeking') };
    case 'observing':
      return { icon: 'wait', title: t(keys.now, { name }), text: null };
    case 'done':
      return { icon: act.decision, title: t(keys.done, { name }), text: null };
    case 'notDone':
      return { icon: 'warning', title: t(notDone[act.decision], { name }), text: t(because[act.because]) };
  }
}

function replyWords(act: ReplyAct, name: string): ActWords {
  const say = (title: string, text: string | null): ActWords => ({
    icon: 'reply',
    title: t(title, { name }),
    text: text === null ? null : t(text),
  });
  switch (act.state) {
    case 'composing':
      return say('sidebar_composing', null);
    case 'inserted':
      return say(
        'sidebar_inserted',
        act.send === 'enabled' ? 'sidebar_inserted_send' : 'sidebar_inserted_check',
      );
    case 'beside':
      return say('sidebar_beside', act.copied ? 'sidebar_beside_paste' : 'sidebar_by_hand');
    case 'copied':
      return say('sidebar_copied', act.opened ? 'sidebar_copied_opened' : 'sidebar_copied_open');
    case 'uncopied':
      return say('sidebar_uncopied', 'sidebar_by_hand');
    case 'sent':
      return say('sidebar_sent', null);
  }
}
