import { useRef, useState } from 'preact/hooks';
import type { ListEntry } from '../../../messages/log/entries.ts';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { Field } from '../../../ui/components/Field.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import { Select } from '../../../ui/components/Select.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { failureText } from '../../../ui/settings/failureText.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { KnownItem } from '../KnownItem.tsx';
import { Saying } from '../Saying.tsx';
import { useChange } from '../useChange.ts';
import { useLive } from '../useLive.ts';

const lists = [
  { value: 'blocked', key: 'log_blocked' },
  { value: 'allowed', key: 'log_allowed' },
  { value: 'notPerson', key: 'log_not_person' },
] as const;

const kinds = [
  { value: 'person', key: 'log_by_person', hint: 'log_by_person_hint' },
  { value: 'company', key: 'log_by_company', hint: 'log_by_company_hint' },
  { value: 'word', key: 'log_by_word', hint: 'log_by_word_hint' },
] as const;

type Fresh = Omit<ListEntry, 'id'>;

/** Who is in, who is out, and what is no person: by profile, company or word. */
export function Lists({ outside }: { readonly outside: Outside }) {
  const { value, failure } = useLive(outside, 'entry.list', {});
  const change = useChange(outside);
  const heading = useRef<HTMLHeadingElement>(null);
  const [fresh, setFresh] = useState<Fresh>({ list: 'blocked', kind: 'person', value: '' });
  const add = async (entry: Fresh): Promise<void> => {
    if (!(await change.ask('entry.save', entry))) return;
    change.say({ tone: 'info', text: t('log_saved') });
    // The next one may have been begun by now.
    setFresh((now) => (now.value === entry.value ? { ...now, value: '' } : now));
  };
  const remove = async ({ id, ...entry }: ListEntry): Promise<void> => {
    if (!(await change.ask('entry.delete', { ids: [id] }))) return;
    heading.current?.focus();
    const restore = async (): Promise<boolean> => (await change.ask('entry.save', entry)) !== null;
    change.offerUndo(t('log_deleted'), restore, () => heading.current?.focus());
  };
  const { hint } = kinds.find(({ value: kind }) => kind === fresh.kind) ?? kinds[0];
  return (
    <Section title={t('log_lists')} about={t('log_lists_about')}>
      <h3 class="said" ref={heading} tabIndex={-1}>
        {t('log_lists')}
      </h3>
      <Saying said={change.said} />
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      <FormFrame
        title={t('log_add_entry')}
        ready={fresh.value.trim() !== ''}
        save={t('log_add')}
        onSave={() => void add(fresh)}
      >
        <Select
          label={t('log_list')}
          value={fresh.list}
          options={lists.map(({ value: list, key }) => ({ value: list, text: t(key) }))}
          onChoose={(chosen) =>
            setFresh({ ...fresh, list: lists.find((each) => each.value === chosen)?.value ?? fresh.list })
          }
        />
        <Select
          label={t('log_by')}
          value={fresh.kind}
          options={kinds.map(({ value: kind, key }) => ({ value: kind, text: t(key) }))}
          onChoose={(chosen) =>
            setFresh({ ...fresh, kind: kinds.find((each) => each.value === chosen)?.value ?? fresh.kind })
          }
        />
        <Field
          label={t(hint)}
          value={fresh.value}
          longest={300}
          onInput={(text) => setFresh({ ...fresh, value: text })}
        />
      </FormFrame>
      {value?.entries.length === 0 && (
        <EmptyState icon="sift" title={t('log_no_entries')} text={t('log_no_entries_about')} />
      )}
      {lists.map(({ value: list, key }) => {
        const entries = value?.entries.filter((entry) => entry.list === list) ?? [];
        if (entries.length === 0) return null;
        return (
          <div key={list} class="known-group">
            <h3>{t(key)}</h3>
            <ul class="known-list">
              {entries.map((entry) => (
                <KnownItem
                  key={entry.id}
                  name={entry.value}
                  about={[t(kinds.find(({ value: kind }) => kind === entry.kind)?.key ?? 'log_by_word')]}
                  onDelete={() => void remove(entry)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
