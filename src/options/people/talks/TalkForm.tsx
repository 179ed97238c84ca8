import { useState } from 'preact/hooks';
import type { LoggedEntry, Who } from '../../../messages/log/entries.ts';
import type { Input } from '../../../messages.ts';
import { Field } from '../../../ui/components/Field.tsx';
import { Select } from '../../../ui/components/Select.tsx';
import { channelKeys, channelOf } from '../../../ui/log/channels.ts';
import { lengthLimits, lengthOf } from '../../../ui/log/length.ts';
import type { Outside } from '../../../ui/outside/outside.ts';
import { t } from '../../../ui/text/current.ts';
import { dayOf, timeOf } from '../dates.ts';
import { FormFrame } from '../FormFrame.tsx';
import type { Change } from '../useChange.ts';
import { WhoField } from '../WhoField.tsx';

interface TalkFormProps {
  readonly outside: Outside;
  /** Null: a new one. */
  readonly entry: LoggedEntry | null;
  readonly change: Change;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const nobody: Who = { id: null, name: '', profile: null };

/** Logs a conversation, or changes what was logged. */
export function TalkForm({ outside, entry, change, onSaved, onCancel }: TalkFormProps) {
  const [id] = useState(() => entry?.id ?? crypto.randomUUID());
  const [who, setWho] = useState(entry?.who ?? nobody);
  const [fields, setFields] = useState({
    day: dayOf(entry?.time ?? Date.now()),
    minutes: entry?.minutes?.toString() ?? '',
    channel: entry?.channel ?? ('inPerson' as const),
    place: entry?.place ?? '',
    note: entry?.note ?? '',
  });
  const set = (part: Partial<typeof fields>): void => setFields({ ...fields, ...part });
  const minutes = lengthOf(fields.minutes);
  const isLength = minutes !== undefined;
  const isReady = (who.name.trim() !== '' || who.profile !== null) && fields.day !== '' && isLength;
  const save = async (): Promise<void> => {
    if (!isLength) return;
    const isSameDay = entry !== null && dayOf(entry.time) === fields.day;
    const done = await change.ask('conversation.save', {
      ...{ id, who, minutes, channel: fields.channel },
      // An unchanged day keeps the hour a file told.
      time: isSameDay ? entry.time : timeOf(fields.day),
      place: fields.place.trim() || null,
      note: fields.note.trim() || null,
    });
    if (done) onSaved();
  };
  return (
    <FormFrame
      title={t(entry ? 'log_edit_talk' : 'log_add_talk')}
      ready={isReady}
      save={t('log_save')}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <WhoField outside={outside} who={who} onChange={setWho} />
      <Field
        type="date"
        label={t('log_date')}
        value={fields.day}
        max={dayOf(Date.now())}
        required
        onInput={(day) => set({ day })}
      />
      <Field
        type="number"
        label={t('log_length')}
        value={fields.minutes}
        {...lengthLimits}
        invalid={!isLength}
        onInput={(text) => set({ minutes: text })}
      />
      <Select
        label={t('log_channel')}
        value={fields.channel}
        options={Object.entries(channelKeys).map(([value, key]) => ({ value, text: t(key) }))}
        onChoose={(channel) => set({ channel: channelOf(channel) })}
      />
      <Field label={t('log_place')} value={fields.place} onInput={(place) => set({ place })} />
      <Field label={t('log_note')} value={fields.note} onInput={(note) => set({ note })} />
    </FormFrame>
  );
}

/** A logged conversation as it is saved, again. */
export function saveTalk({ imported: _, ...entry }: LoggedEntry): Input<'conversation.save'> {
  return entry;
}
