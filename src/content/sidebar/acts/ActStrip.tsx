import { Button, IconButton } from '../../../ui/components/Button.tsx';
import { Icon } from '../../../ui/icons/Icon.tsx';
import { t } from '../../../ui/text/current.ts';
import type { Act } from '../../store/act.ts';
import type { PageStore } from '../../store/types.ts';
import { isRunning, isUndoable } from './phase.ts';
import { useCountdown } from './useCountdown.ts';
import { wordsOf } from './words.ts';

interface ActStripProps {
  readonly act: Act;
  /** Who, or what, it is about. */
  readonly name: string;
  readonly actions: PageStore['actions'];
  /** Selects the invitation's entry and shows its row; null when the row is gone. */
  readonly onShow: (() => void) | null;
}

/** One wish of the user: its hold with the countdown, or what came of it. */
export function ActStrip({ act, name, actions, onShow }: ActStripProps) {
  const held = act.kind === 'decision' && act.state === 'holding' ? act : null;
  const seconds = useCountdown(held?.dueAt ?? null);
  const { icon, title, text } = wordsOf(act, name, seconds);
  const byHand =
    act.kind === 'reply' && (act.state === 'uncopied' || (act.state === 'beside' && !act.copied));
  const isOutside = act.state === 'copied' || act.state === 'uncopied' || act.state === 'beside';
  return (
    <li class={`strip strip-${act.state}`}>
      <Icon name={icon} />
      <div class="strip-body">
        <p>{title}</p>
        {text && <p class="strip-text">{text}</p>}
        {byHand && (
          <textarea
            class="strip-copy"
            readOnly
            rows={3}
            aria-label={t('sidebar_reply_text')}
            value={act.text}
          />
        )}
        {isOutside && (
          <Button look="plain" onPress={(event) => actions.sentByHand(act.id, event)}>
            {t('sidebar_sent_by_hand')}
          </Button>
        )}
        {act.state === 'notDone' && onShow && (
          <Button look="plain" onPress={onShow}>
            {t('sidebar_show')}
          </Button>
        )}
      </div>
      {held && (
        <Button look="plain" weighty onPress={(event) => actions.hurry(act.id, event)}>
          {t('sidebar_now')}
        </Button>
      )}
      {isUndoable(act) && (
        <Button look="outline" onPress={(event) => actions.undo(act.id, event)}>
          {t('sidebar_undo')}
        </Button>
      )}
      {!isRunning(act) && (
        <IconButton icon="decline" label={t('sidebar_dismiss')} onPress={() => actions.dismiss(act.id)} />
      )}
      {held && <span class="strip-left" style={drains(held.heldMs, held.dueAt)} />}
    </li>
  );
}

/** The bar under a hold, as an animation that started when the hold did. */
const drains = (heldMs: number, dueAt: number) => ({
  animationDuration: `${heldMs}ms`,
  animationDelay: `${Math.min(0, dueAt - performance.now() - heldMs)}ms`,
});
