import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { Field } from '../../../ui/components/Field.tsx';
import { Select } from '../../../ui/components/Select.tsx';
import { channelKeys, channelOf } from '../../../ui/log/channels.ts';
import { lengthLimits, lengthOf } from '../../../ui/log/length.ts';
import { t } from '../../../ui/text/current.ts';
import type { StoreRow } from '../../store/types.ts';
import type { Desk } from '../desk.ts';
import { tell } from './tell.ts';

interface LogFormProps {
  readonly id: string;
  readonly row: StoreRow;
  readonly name: string;
  readonly desk: Desk;
}

/** Lengths of a conversation that are one click away, in minutes. */
const lengths = [5, 10, 25, 60];

/** Logs a conversation with the inviter: a click on how long it took does it, whatever else is left as it is. */
export function LogForm({ id, row, name, desk }: LogFormProps) {
  const [talk, setTalk] = useState({ channel: 'inPerson', day: '', place: '', note: '', minutes: '' });
  // One conversation, however often a length is pressed before that is known to be logged.
  const [logged] = useState(() => crypto.randomUUID());
  const set = (part: Partial<typeof talk>): void => setTalk({ ...talk, ...part });
  const other = lengthOf(talk.minutes);
  const log = (minutes: number | null): void => {
    const { channel, day, place, note } = talk;
    const entry = {
      ...{ minutes, channel: channelOf(channel), day: day || null },
      ...{ place: place.trim() || null, note: note.trim() || null },
    };
    const act = { id: logged, invitation: row.id };
    const text = minutes === null ? t('log_saved') : t('log_done', { count: minutes });
    void tell(desk, 'conversation.log', { ...act, talk: entry }, { ...act, talk: null }, text);
  };
  return (
    <section id={id} class="reply" aria-label={t('log_with', { name })}>
      <div class="how-and-when">
        <Select
          label={t('log_channel')}
          value={talk.channel}
          options={Object.entries(channelKeys).map(([value, key]) => ({ value, text: t(key) }))}
          onChoose={(channel) => set({ channel })}
        />
        <Field
          type="date"
          label={t('log_day')}
          value={talk.day}
          max={new Date().toISOString().slice(0, 10)}
          onInput={(day) => set({ day })}
        />
      </div>
      <Field label={t('log_place')} value={talk.place} onInput={(place) => set({ place })} />
      <Field label={t('log_note')} value={talk.note} onInput={(note) => set({ note })} />
      <p id={`${id}-long`}>{t('log_how_long')}</p>
      <div class="entry-actions lengths">
        {lengths.map((minutes) => (
          <Button key={minutes} describedBy={`${id}-long`} onPress={() => log(minutes)}>
            {t('log_minutes', { count: minutes })}
          </Button>
        ))}
      </div>
      <div class="other-length">
        <Field
          type="number"
          label={t('log_length')}
          value={talk.minutes}
          {...lengthLimits}
          invalid={other === undefined}
          onInput={(minutes) => set({ minutes })}
        />
        <Button disabled={other === undefined} onPress={() => other !== undefined && log(other)}>
          {t('log_save')}
        </Button>
      </div>
      <div class="entry-actions">
        <Button look="plain" onPress={() => desk.open(row.id, { talk: false })}>
          {t('sidebar_cancel')}
        </Button>
      </div>
    </section>
  );
}
