import { useState } from 'preact/hooks';
import type { OwnBackground, OwnPlace } from '../../../policy/background/own.ts';
import { Field } from '../../../ui/components/Field.tsx';
import { t } from '../../../ui/text/current.ts';
import { FormFrame } from '../FormFrame.tsx';
import { Lines } from '../Lines.tsx';
import { Places } from './Places.tsx';

interface OwnFormProps {
  readonly own: OwnBackground;
  /** Keeps what was changed; tells whether it is kept. */
  readonly onSave: (part: Partial<OwnBackground>) => Promise<boolean>;
}

const isNamed = ({ name }: OwnPlace): boolean => name.trim() !== '';

const words = [
  { part: 'titles', key: 'log_own_titles' },
  { part: 'skills', key: 'log_own_skills' },
  { part: 'topicWords', key: 'log_topic_words' },
  { part: 'clientWords', key: 'log_client_words' },
  { part: 'unwantedWords', key: 'log_unwanted_words' },
  { part: 'works', key: 'log_works' },
] as const;

/** Everything about the user, what was changed of it saved together. What a file brings while this is open shows at once. */
export function OwnForm({ own, onSave }: OwnFormProps) {
  const [changed, setChanged] = useState<Partial<OwnBackground>>({});
  const draft = { ...own, ...changed };
  const set = (part: Partial<OwnBackground>): void => setChanged({ ...changed, ...part });
  const save = async (): Promise<void> => {
    const { place, industry, employers, schools } = changed;
    const isKept = await onSave({
      ...changed,
      ...(place !== undefined && { place: place?.trim() || null }),
      ...(industry !== undefined && { industry: industry?.trim() || null }),
      ...(employers && { employers: employers.filter(isNamed) }),
      ...(schools && { schools: schools.filter(isNamed) }),
    });
    // What has been typed since is still to be saved.
    if (isKept) setChanged((now) => (now === changed ? {} : now));
  };
  return (
    <FormFrame
      title={t('log_own')}
      quiet
      ready={Object.keys(changed).length > 0}
      save={t('log_save')}
      onSave={() => void save()}
    >
      <Field
        label={t('log_full_name')}
        value={draft.fullName ?? ''}
        longest={300}
        onInput={(fullName) => set({ fullName })}
      />
      <Field
        label={t('import_own_headline')}
        value={draft.headline ?? ''}
        longest={300}
        onInput={(headline) => set({ headline })}
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
        <Lines
          key={part}
          label={t(key)}
          lines={draft[part] ?? []}
          onChange={(lines) => set({ [part]: lines })}
        />
      ))}
    </FormFrame>
  );
}
