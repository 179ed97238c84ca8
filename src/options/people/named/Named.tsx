import type { NamedList } from '../../../messages/lists.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { failureText } from '../../../ui/settings/failureText.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { Saying } from '../Saying.tsx';
import { type Change, useChange } from '../useChange.ts';
import { type Editing, useEdited } from '../useEdited.ts';
import { useLive } from '../useLive.ts';
import { NamedForm, parts } from './NamedForm.tsx';
import { NamedItem } from './NamedItem.tsx';
import { fileOf } from './oneColumn.ts';

/** Lists of the user's own, which policies ask for by name: made, filled, renamed, exported, deleted with a way back. */
export function Named({ outside }: { readonly outside: Outside }) {
  const { value, failure } = useLive(outside, 'lists.list', {});
  const change = useChange(outside);
  const { edited, edit, heading, close, saved, deleted } = useEdited<NamedList>(change);
  const whole = async (id: string): Promise<NamedList | null> =>
    (await change.ask('lists.get', { id }))?.list ?? null;
  const open = async (id: string): Promise<void> => {
    const list = await whole(id);
    if (list) edit(list);
  };
  const save = async (list: NamedList, editing: Editing<NamedList>): Promise<void> => {
    const taken = value?.lists.some(
      ({ id, name }) => id !== list.id && name.toLowerCase() === list.name.toLowerCase(),
    );
    if (taken) change.say({ tone: 'failure', text: t('named_taken') });
    else if (await change.ask('lists.save', list)) saved(editing);
  };
  const remove = async (id: string): Promise<void> => {
    const gone = (await change.ask('lists.delete', { id }))?.list;
    if (gone) deleted(gone, async () => (await change.ask('lists.save', gone)) !== null);
  };
  return (
    <Section title={t('named_title')} about={t('named_about')}>
      <h3 class="said" ref={heading} tabIndex={-1}>
        {t('named_title')}
      </h3>
      <Saying said={change.said} />
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {edited === null ? (
        <div class="known-head">
          <Button look="solid" onPress={() => edit(null)}>
            {t('named_add')}
          </Button>
        </div>
      ) : (
        <NamedForm
          key={edited.entry?.id ?? 'new'}
          list={edited.entry ?? fresh()}
          renamed={edited.entry !== null}
          onSave={(list) => void save(list, edited)}
          onCancel={close}
          say={(text) => change.say({ tone: 'info', text })}
        />
      )}
      {value?.lists.length === 0 && edited === null && (
        <EmptyState icon="sift" title={t('named_none')} text={t('named_none_about')} />
      )}
      <ul class="known-list">
        {value?.lists.map((list) => (
          <NamedItem
            key={list.id}
            list={list}
            onEdit={() => void open(list.id)}
            onExport={() => void exportList(outside, list.id, change)}
            onDelete={() => void remove(list.id)}
          />
        ))}
      </ul>
    </Section>
  );
}

/** One file for each kind of entry there is, each of one column. */
async function exportList(outside: Outside, id: string, change: Change): Promise<void> {
  const list = (await change.ask('lists.get', { id }))?.list;
  if (!list) return;
  const name = list.name.replace(/[\\/:*?"<>|]+/g, ' ').trim();
  for (const { part } of parts) {
    if (list[part].length > 0) outside.save(`${name} - ${part}.csv`, fileOf(list[part]));
  }
}

const fresh = (): NamedList => ({
  id: crypto.randomUUID(),
  name: '',
  trusted: false,
  people: [],
  companies: [],
  words: [],
});
