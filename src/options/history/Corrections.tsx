import { useRef, useState } from 'preact/hooks';
import type { HistoryEntry, Moment } from '../../messages/history.ts';
import type { Failure, Input } from '../../messages.ts';
import { Button } from '../../ui/components/Button.tsx';
import { Notice } from '../../ui/components/Notice.tsx';
import type { Outside } from '../../ui/outside/outside.ts';
import { useOnce } from '../../ui/page/useOnce.ts';
import { failureText } from '../../ui/settings/failureText.ts';
import { t } from '../../ui/text/current.ts';

interface CorrectionsProps {
  readonly outside: Outside;
  readonly entry: HistoryEntry;
  readonly moments: readonly Moment[];
}

/** What can be put right about an entry. Nothing is deleted by it, so the last correction can be taken back, too. */
export function Corrections({ outside, entry, moments }: CorrectionsProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<Failure['error'] | null>(null);
  const once = useOnce();
  const { id: invitation, outcome, reply } = entry;
  const holding = moments.findLast(
    ({ type, wrong, decision }) =>
      !wrong && decision !== null && (type === 'decided' || type === 'corrected'),
  );
  const asked = moments.findLast(({ type, wrong }) => !wrong && type === 'replied');
  const latest = moments.findLast(({ type, wrong }) => !wrong && type === 'corrected');

  const tell = async (change: Pick<Input<'history.correct'>, 'corrects' | 'decision'>): Promise<void> => {
    const answer = await outside.ask('history.correct', { id: crypto.randomUUID(), invitation, ...change });
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setOpen(false);
    // The pressed button goes; the focus stays in this place.
    place.current?.querySelector('button')?.focus();
  };
  const correct = (change: Parameters<typeof tell>[0]) => () => once(() => tell(change));
  const decide = (decision: 'accept' | 'decline' | 'none') =>
    correct({ corrects: holding?.id ?? null, decision });
  const answered = async (): Promise<void> => {
    const answer = await outside.ask('history.answered', { invitation });
    setFailure(answer.ok ? null : answer.error);
  };

  return (
    <div ref={place} class="history-correct">
      <Button expanded={open} onPress={() => setOpen(!open)}>
        {t('history_correct')}
      </Button>
      {reply === 'asked' && outcome === 'pending' && (
        <Button onPress={() => once(answered)}>{t('history_answer_came')}</Button>
      )}
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {open && (
        <fieldset class="history-correct-choices">
          <legend>{t('history_correct_about')}</legend>
          {outcome !== 'accept' && <Button onPress={decide('accept')}>{t('history_correct_accept')}</Button>}
          {outcome !== 'decline' && (
            <Button onPress={decide('decline')}>{t('history_correct_decline')}</Button>
          )}
          {holding && <Button onPress={decide('none')}>{t('history_correct_none')}</Button>}
          {asked && reply === 'asked' && (
            <Button onPress={correct({ corrects: asked.id, decision: null })}>
              {t('history_correct_unasked')}
            </Button>
          )}
          {latest && (
            <Button onPress={correct({ corrects: latest.id, decision: null })}>
              {t('history_correct_undo')}
            </Button>
          )}
        </fieldset>
      )}
    </div>
  );
}
