import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { Select } from '../components/Select.tsx';
import { useOnce } from '../page/useOnce.ts';
import { listedTitle } from '../policy/listed.ts';
import { failureText } from '../settings/failureText.ts';
import { t } from '../text/current.ts';
import type { ShelfItemProps } from './ShelfItem.tsx';

/** Deletes a policy, after asking which one decides next where it is the one that decides now. */
export function DeletePolicy(props: ShelfItemProps & { readonly title: string }) {
  const { outside, listed, title, chosen, others, onDone } = props;
  const preferred = others.find(({ id }) => id === listed.preset) ?? others[0];
  const [next, setNext] = useState(preferred?.id ?? '');
  const { id } = listed;
  const once = useOnce();
  const remove = async (): Promise<void> => {
    const answer = await outside.ask('policy.delete', { id, ...(chosen && { next }) });
    if (!answer.ok) return onDone({ words: failureText(answer.error), failed: true });
    const undo = () => outside.ask('policy.undelete', { id, ...(chosen && { activate: true }) });
    onDone({ words: t('policy_keep_deleted', { title }), undo });
  };
  return (
    <div class="shelf-delete">
      <p>{chosen ? t('policy_keep_delete_active') : t('policy_keep_delete_sure')}</p>
      {chosen && (
        <Select
          label={t('policy_keep_next')}
          value={next}
          options={others.map((other) => ({ value: other.id, text: listedTitle(other) }))}
          onChoose={setNext}
        />
      )}
      <Button look="solid" onPress={() => once(remove)}>
        {t('policy_keep_delete_title', { title })}
      </Button>
    </div>
  );
}
