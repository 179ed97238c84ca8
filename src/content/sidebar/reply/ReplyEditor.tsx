import { useEffect, useId, useReducer, useState } from 'preact/hooks';
import type { OfferedReply } from '../../../messages/aids.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { Select } from '../../../ui/components/Select.tsx';
import { t } from '../../../ui/text/current.ts';
import { trusted } from '../../../ui/trusted.ts';
import type { StoreRow } from '../../store/types.ts';
import type { Desk } from '../desk.ts';
import { draftText, longest } from './draft.ts';

interface ReplyEditorProps {
  readonly id: string;
  readonly row: StoreRow;
  readonly name: string;
  readonly desk: Desk;
}

/** A message to the inviter: a fitting template, filled in, to be changed and put into LinkedIn's message box. */
export function ReplyEditor({ id, row, name, desk }: ReplyEditorProps) {
  const [, redraw] = useReducer<number, void>((turn) => turn + 1, 0);
  const counted = useId();
  const { reading, suggestion } = row;
  const [offered, setOffered] = useState<readonly OfferedReply[] | null>(null);
  // What is known of the inviter fills the templates: whenever it is judged anew they are asked for anew.
  useEffect(() => {
    let over = false;
    void desk.ask('reply.offer', { reading }).then((answer) => {
      if (answer.ok && !over) setOffered(answer.value.replies);
    });
    return () => {
      over = true;
    };
  }, [reading, suggestion]);
  const draft = desk.draft(row.id, offered);
  const { text, dropped } = draftText(draft, offered ?? []);
  const over = text.length > longest;
  const write = (event: Event & { readonly currentTarget: HTMLTextAreaElement }): void => {
    draft.texts.set(draft.template ?? '', event.currentTarget.value);
    desk.session.drafts.set(row.id, draft);
    redraw();
  };
  return (
    <section id={id} class="reply" aria-label={t('sidebar_reply_to', { name })}>
      <Select
        label={t('sidebar_reply_template')}
        value={draft.template ?? ''}
        options={[
          ...(offered ?? []).map(({ id, title }) => ({ value: id, text: title })),
          { value: '', text: t('sidebar_reply_own') },
        ]}
        onChoose={(template) => {
          draft.template = template || null;
          redraw();
        }}
      />
      <textarea
        class="reply-text"
        dir="auto"
        rows={8}
        aria-label={t('sidebar_reply_text')}
        aria-describedby={counted}
        aria-invalid={over}
        value={text}
        onInput={trusted(write)}
      />
      <p id={counted} class={over ? 'reply-note reply-over' : 'reply-note'}>
        {t('sidebar_reply_length', { length: text.length, limit: longest })}
        {dropped > 0 && ` ${t('sidebar_reply_dropped', { count: dropped })}`}
      </p>
      <div class="entry-actions">
        <Button
          look="solid"
          weighty
          disabled={over || text.trim() === ''}
          onPress={(event) => desk.reply(row, draft.template, text, event)}
        >
          {t(reading.controls.reply ? 'sidebar_reply_insert' : 'sidebar_reply_copy')}
        </Button>
        <Button look="plain" onPress={() => desk.toggle(row.id, 'reply')}>
          {t('sidebar_cancel')}
        </Button>
      </div>
      <p class="reply-note">{t(reading.controls.reply ? 'sidebar_reply_send' : 'sidebar_reply_no_box')}</p>
    </section>
  );
}
