import { useState } from 'preact/hooks';
import type { OwnBackground } from '../../../policy/background/own.ts';
import { Field } from '../../../ui/components/Field.tsx';
import { t } from '../../../ui/text/current.ts';
import { FormFrame } from '../FormFrame.tsx';
import { Lines } from '../Lines.tsx';
import { Places } from './Places.tsx';

interface OwnFormProps {
  readonly own: OwnBackground;
  readonly onSave: (own: OwnBackground) => void;
}

const words = [
  { part: 'topicWords', key: 'log_topic_words' },
  { part: 'clientWords', key: 'log_client_words' },
  { part: 'unwantedWords', key: 'log_unwanted_words' },
  { part: 'works', key: 'log_works' },
] as const;

/** Everything about the user, saved together. */
export function OwnForm({ own, onSave }: OwnFormProps) {
  const [draft, setDraft] = useState(own);
  const set = (part: Partial<OwnBackground>): void => setDraft({ ...draft, ...part });
  const save = (): void =>
    onSave({
      ...draft,
      place: draft.place?.trim() || null,
      industry: draft.industry?.trim() || null,
      employers: draft.employers.filter(({ name }) => name.trim() !== ''),
      schools: draft.schools.filter(({ name }) => name.trim() !== ''),
    });
  return (
    <FormFrame title={t('log_own')} quiet ready={draft !== own} save={t('log_save')} onSave={save}>
      <Field
        label={t('log_full_name')}
        value={draft.fullName ?? ''}
        longest={300}
        onInput={(fullName) => set({ fullName })}
      />
      <Field
        label={t('log_own_place')}
        value={draft.place ?? ''}
        longest={300}
        onInput={(place) => set({ place })}
      />
      <Field
        label={t('log_industry')}
        value={draft.industry ?? ''}
        longest={300}
        onInput={(industry) => set({ industry })}
      />
      <Places
        title={t('log_employers')}
        add={t('log_add_employer')}
        places={draft.employers}
        onChange={(employers) => set({ employers })}
      />
      <Places
        title={t('log_schools')}
        add={t('log_add_school')}
        places={draft.schools}
        onChange={(schools) => set({ schools })}
      />
      {words.map(({ part, key }) => (
        <Lines key={part} label={t(key)} lines={draft[part]} onChange={(lines) => set({ [part]: lines })} />
      ))}
    </FormFrame>
  );
}
