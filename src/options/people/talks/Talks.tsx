import { useState } from 'preact/hooks';
import type { LoggedEntry } from '../../../messages/log/entries.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { Field } from '../../../ui/components/Field.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import { channelKeys } from '../../../ui/log/channels.ts';
import type { Outside } from '../../../ui/outside/outside.ts';
import { failureText } from '../../../ui/settings/failureText.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { dayText } from '../dates.ts';
import { KnownItem } from '../KnownItem.tsx';
import { Pager } from '../Pager.tsx';
import { Saying } from '../Saying.tsx';
import { useChange } from '../useChange.ts';
import { useEdited } from '../useEdited.ts';
import { useLive } from '../useLive.ts';
import { saveTalk, TalkForm } from './TalkForm.tsx';

const limit = 20;

/** Every logged conversation: searched, added to, changed, deleted with a way back. */
export function Talks({ outside }: { readonly outside: Outside }) {
  const [search, setSearch] = useState('');
  const [offset, setOffset] = useState(0);
  const { value, failure } = useLive(outside, 'conversation.list', { search, offset, limit });
  const change = useChange(outside);
  const { edited, edit, heading, close, saved, deleted } = useEdited<LoggedEntry>(change);
  const remove = async (removed: LoggedEntry): Promise<void> => {
    const gone = await change.ask('conversation.delete', { ids: [removed.id] });
    if (!gone) return;
    deleted(removed, async () => {
      for (const entry of gone.entries)
        if (!(await change.ask('conversation.save', saveTalk(entry)))) return false;
      return true;
    });
  };
  return (
    <Section title={t('log_talks')} about={t('log_talks_about')}>
      <h3 class="said" ref={heading} tabIndex={-1}>
        {t('log_talks')}
      </h3>
      <Saying said={change.said} />
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {edited === null ? (
        <div class="known-head">
          <Field
            type="search"
            label={t('log_search')}
            value={search}
            longest={200}
            onInput={(text) => {
              setSearch(text);
              setOffset(0);
            }}
          />
          <Button look="solid" onPress={() => edit(null)}>
            {t('log_add_talk')}
          </Button>
        </div>
      ) : (
        <TalkForm
          key={edited.entry?.id ?? 'new'}
          outside={outside}
          entry={edited.entry}
          change={change}
          onSaved={() => saved(edited)}
          onCancel={close}
        />
      )}
      {value && value.total === 0 && (
        <EmptyState
          icon="note"
          title={t(search === '' ? 'log_no_talks' : 'log_nothing_found')}
          {...(search === '' && { text: t('log_no_talks_about') })}
        />
      )}
      <ul class="known-list">
        {value?.entries.map((entry) => (
          <KnownItem
            key={entry.id}
            name={entry.who.name}
            about={[
              dayText(entry.time),
              entry.minutes === null ? null : t('log_minutes', { count: entry.minutes }),
              t(channelKeys[entry.channel]),
              entry.place,
              entry.note,
              entry.messages ? t('log_message_counts', entry.messages) : null,
              entry.imported ? t(entry.messages ? 'log_read' : 'log_imported') : null,
            ]}
            onEdit={() => edit(entry)}
            onDelete={() => void remove(entry)}
          />
        ))}
      </ul>
      {value && <Pager offset={offset} limit={limit} total={value.total} onGo={setOffset} />}
    </Section>
  );
}
