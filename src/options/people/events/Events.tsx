import { useState } from 'preact/hooks';
import type { GatheringEntry } from '../../../messages/log/entries.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { failureText } from '../../../ui/settings/failureText.ts';
import { list, t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { dayOf, dayText } from '../dates.ts';
import { KnownItem } from '../KnownItem.tsx';
import { Pager } from '../Pager.tsx';
import { Saying } from '../Saying.tsx';
import { useChange } from '../useChange.ts';
import { useEdited } from '../useEdited.ts';
import { useLive } from '../useLive.ts';
import { EventForm, saveEvent } from './EventForm.tsx';

const limit = 20;

/** So many of those who were there are named. */
const named = 5;

/** Events the user attended, and who else was there. */
export function Events({ outside }: { readonly outside: Outside }) {
  const [offset, setOffset] = useState(0);
  const { value, failure } = useLive(outside, 'gathering.list', { offset, limit });
  const change = useChange(outside);
  const { edited, edit, heading, close, saved, deleted } = useEdited<GatheringEntry>(change);
  const remove = async (entry: GatheringEntry): Promise<void> => {
    if (await change.ask('gathering.delete', { ids: [entry.id] }))
      deleted(entry, async () => (await change.ask('gathering.save', saveEvent(entry))) !== null);
  };
  return (
    <Section title={t('log_events')} about={t('log_events_about')}>
      <h3 class="said" ref={heading} tabIndex={-1}>
        {t('log_events')}
      </h3>
      <Saying said={change.said} />
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {edited === null ? (
        <div class="known-head">
          <Button look="solid" onPress={() => edit(null)}>
            {t('log_add_event')}
          </Button>
        </div>
      ) : (
        <EventForm
          key={edited.entry?.id ?? 'new'}
          entry={edited.entry}
          change={change}
          onSaved={() => saved(edited)}
          onCancel={close}
        />
      )}
      {value?.total === 0 && (
        <EmptyState icon="event" title={t('log_no_events')} text={t('log_no_events_about')} />
      )}
      <ul class="known-list">
        {value?.entries.map((entry) => (
          <KnownItem
            key={entry.id}
            name={entry.name}
            about={[
              daysOf(entry),
              entry.place,
              entry.people.length === 0 ? null : list(entry.people.slice(0, named).map(({ name }) => name)),
              entry.imported ? t('log_imported') : null,
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

function daysOf({ from, to }: GatheringEntry): string {
  return dayOf(from) === dayOf(to) ? dayText(from) : `${dayText(from)} – ${dayText(to)}`;
}
