import { useEffect, useState } from 'preact/hooks';
import type { MatchQuestion as Question } from '../../../messages/log/entries.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { t } from '../../../ui/text/current.ts';
import type { StoreRow } from '../../store/types.ts';
import type { Desk } from '../desk.ts';
import { tell } from './tell.ts';

interface MatchQuestionProps {
  readonly row: StoreRow;
  readonly heading: string;
  readonly desk: Desk;
}

/** Asks whether the inviter is the one of that name in the log; asked anew whenever the suggestion is another one. */
export function MatchQuestion({ row: { id, suggestion }, heading, desk }: MatchQuestionProps) {
  const [question, setQuestion] = useState<Question>();
  useEffect(() => {
    let isOver = false;
    void desk.ask('match.ask', { invitation: id }).then((answer) => {
      if (!isOver) setQuestion(answer.ok ? answer.value.questions[0] : undefined);
    });
    return () => {
      isOver = true;
    };
  }, [desk, id, suggestion]);
  if (!question) return null;
  const asked = `${heading}-asked`;
  const { person, name, time } = question;
  const decide = (same: boolean) => (): void => {
    const said = { invitation: id, person };
    const text = t(same ? 'log_same' : 'log_two');
    void tell(desk, 'match.decide', { ...said, same }, { ...said, same: null }, text);
  };
  return (
    <div class="reply">
      <p id={asked}>{t('log_question', { name, date: new Date(time).toISOString() })}</p>
      <div class="entry-actions">
        <Button describedBy={asked} onPress={decide(true)}>
          {t('log_yes')}
        </Button>
        <Button describedBy={asked} onPress={decide(false)}>
          {t('log_no')}
        </Button>
      </div>
    </div>
  );
}
