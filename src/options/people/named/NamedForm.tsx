import { useState } from 'preact/hooks';
import { mostEntries, type NamedList } from '../../../messages/lists.ts';
import { Field } from '../../../ui/components/Field.tsx';
import { Select } from '../../../ui/components/Select.tsx';
import { Switch } from '../../../ui/components/Switch.tsx';
import { t } from '../../../ui/text/current.ts';
import { FileButton } from '../../data/FileButton.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { Lines } from '../Lines.tsx';
import { linesOf } from './oneColumn.ts';

/** What a list holds, in the order of the form. */
export const parts = [
  { part: 'people', key: 'log_by_person', lines: 'named_people' },
  { part: 'companies', key: 'log_by_company', lines: 'named_companies' },
  { part: 'words', key: 'log_by_word', lines: 'named_words' },
] as const;

type Part = (typeof parts)[number]['part'];

interface NamedFormProps {
  readonly list: NamedList;
  /** It is there already, under this name. */
  readonly renamed: boolean;
  readonly onSave: (list: NamedList) => void;
  readonly onCancel: () => void;
  readonly say: (text: string) => void;
}

/** A list with all that is on it: typed, pasted, or from a file of one column. */
export function NamedForm({ list, renamed, onSave, onCancel, say }: NamedFormProps) {
  const [draft, setDraft] = useState(list);
  const [target, setTarget] = useState<Part>('companies');
  const set = (change: Partial<NamedList>): void => setDraft((now) => ({ ...now, ...change }));
  const fill = (part: Part, lines: readonly string[]): void => {
    set({ [part]: lines.slice(0, mostEntries).map((line) => line.slice(0, 300)) });
    if (lines.length > mostEntries) say(t('named_full', { count: mostEntries }));
  };
  const read = async (file: File): Promise<void> => {
    const lines = await linesOf(file);
    say(t('named_read', { count: lines.length }));
    fill(target, [...new Set([...draft[target], ...lines])]);
  };
  // Conditions name lists with commas between them.
  const name = draft.name.replace(/[,\s]+/g, ' ').trim();
  return (
    <FormFrame
      title={t(list.name === '' ? 'named_add' : 'named_change')}
      ready={name !== ''}
      save={t('log_save')}
      onSave={() => onSave({ ...draft, name })}
      onCancel={onCancel}
    >
      <Field
        label={t('named_name')}
        value={draft.name}
        longest={80}
        onInput={(typed) => set({ name: typed })}
      />
      {renamed && name !== list.name && <p class="known-about known-wide">{t('named_rename')}</p>}
      <Switch on={draft.trusted} label={t('named_trusted')} onChange={(trusted) => set({ trusted })} />
      {parts.map(({ part, lines }) => (
        <Lines key={part} label={t(lines)} lines={draft[part]} onChange={(typed) => fill(part, typed)} />
      ))}
      <Select
        label={t('named_file_as')}
        value={target}
        options={parts.map(({ part, key }) => ({ value: part, text: t(key) }))}
        onChoose={(chosen) => setTarget(parts.find(({ part }) => part === chosen)?.part ?? target)}
      />
      <FileButton
        accept=".csv,.txt,text/csv,text/plain"
        disabled={false}
        onChoose={(file) => void read(file)}
      >
        {t('named_file')}
      </FileButton>
    </FormFrame>
  );
}
