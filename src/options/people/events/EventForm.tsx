import { useState } from 'preact/hooks';
import type { GatheringEntry, Who } from '../../../messages/log/entries.ts';
import type { Input } from '../../../messages.ts';
import { Field } from '../../../ui/components/Field.tsx';
import { t } from '../../../ui/text/current.ts';
import { dayOf } from '../dates.ts';
import { FormFrame } from '../FormFrame.tsx';
import { Lines } from '../Lines.tsx';
import type { Change } from '../useChange.ts';

interface EventFormProps {
  /** Null: a new one. */
  readonly entry: GatheringEntry | null;
  readonly change: Change;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** An event that was attended: its name, place and days, and who else was there. */
export function EventForm({ entry, change, onSaved, onCancel }: EventFormProps) {
  const [id] = useState(() => entry?.id ?? crypto.randomUUID());
  const [fields, setFields] = useState({
    name: entry?.name ?? '',
    place: entry?.place ?? '',
    from: dayOf(entry?.from ?? Date.now()),
    to: dayOf(entry?.to ?? Date.now()),
  });
  const [people, setPeople] = useState<readonly string[]>(() => entry?.people.map(lineOf) ?? []);
  const set = (part: Partial<typeof fields>): void => setFields({ ...fields, ...part });
  const isOrdered = fields.from !== '' && fields.to !== '' && fields.from <= fields.to;
  const save = async (): Promise<void> => {
    const known = new Map(entry?.people.map((who) => [lineOf(who), who]));
    const done = await change.ask('gathering.save', {
      id,
      name: fields.name.trim(),
      place: fields.place.trim() || null,
      from: fields.from,
      to: fields.to,
      people: people.map((line) => known.get(line) ?? whoIn(line)),
    });
    if (done) onSaved();
  };
  return (
    <FormFrame
      title={t(entry ? 'log_edit_event' : 'log_add_event')}
      ready={fields.name.trim() !== '' && isOrdered}
      save={t('log_save')}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <Field label={t('log_event_name')} value={fields.name} required onInput={(name) => set({ name })} />
      <Field label={t('log_event_place')} value={fields.place} onInput={(place) => set({ place })} />
      <Field
        type="date"
        label={t('log_from')}
        value={fields.from}
        required
        // An event of one day is the usual one.
        onInput={(from) => set(fields.to < from || fields.to === fields.from ? { from, to: from } : { from })}
      />
      <Field
        type="date"
        label={t('log_to')}
        value={fields.to}
        min={fields.from}
        required
        invalid={!isOrdered}
        onInput={(to) => set({ to })}
      />
      <Lines label={t('log_event_people')} lines={people} onChange={setPeople} />
    </FormFrame>
  );
}

/** An event as it is saved, again. */
export function saveEvent({ id, name, place, from, to, people }: GatheringEntry): Input<'gathering.save'> {
  return { id, name, place, from: dayOf(from), to: dayOf(to), people };
}

function lineOf({ name, profile }: Who): string {
  return profile === null ? name : `${name} (${profile})`;
}

/** "Jane Doe", "Jane Doe (jane-doe)", or the address of a profile. */
function whoIn(line: string): Who {
  const [, name, profile] = line.match(/^(.*?)\s*\(([^()\s]+)\)$/) ?? [];
  if (name !== undefined && profile !== undefined) return { id: null, name, profile };
  return /linkedin\.com\/in\//i.test(line)
    ? { id: null, name: '', profile: line }
    : { id: null, name: line, profile: null };
}
