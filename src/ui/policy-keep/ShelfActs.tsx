import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { useOnce } from '../page/useOnce.ts';
import { failureText } from '../settings/failureText.ts';
import { t } from '../text/current.ts';
import { DeletePolicy } from './DeletePolicy.tsx';
import { exportPolicy } from './exportPolicy.ts';
import type { ShelfItemProps } from './ShelfItem.tsx';
import { TitleForm } from './TitleForm.tsx';
import { Versions } from './Versions.tsx';

/** What of an entry is open. */
type Panel = 'versions' | 'rename' | 'duplicate' | 'delete';

/** What one does with a policy. */
export function ShelfActs(props: ShelfItemProps & { readonly title: string }) {
  const { outside, listed, title, locked, onEdit, onDone } = props;
  const [panel, setPanel] = useState<Panel | null>(null);
  const { id, version } = listed;
  const isOwn = listed.from === 'own';
  const toggle = (which: Panel) => () => setPanel(panel === which ? null : which);
  const once = useOnce();
  const fail = (words: string): void => onDone({ words, failed: true });

  const saveFile = async (): Promise<void> => {
    const answer = await outside.ask('policy.read', { id });
    if (answer.ok) exportPolicy(answer.value.policy);
    else fail(failureText(answer.error));
  };
  const retitle = async (name: 'policy.rename' | 'policy.duplicate', words: string): Promise<void> => {
    const answer = await outside.ask(name, { id, title: words });
    if (!answer.ok) return fail(failureText(answer.error));
    setPanel(null);
    const kept = answer.value;
    if (name === 'policy.duplicate') {
      const undo = () => outside.ask('policy.delete', { id: kept.id });
      onDone({ words: t('policy_keep_duplicated', { title: words }), undo });
      return;
    }
    const undo = () => outside.ask('policy.restore', { id, version });
    onDone({ words: t('policy_keep_renamed', { title: words }), undo });
  };

  return (
    <div class="shelf-acts">
      <div class="shelf-buttons">
        {onEdit && !locked && listed.from !== 'managed' && (
          <Button look="solid" onPress={onEdit}>
            {t('policy_keep_edit')}
          </Button>
        )}
        <Button expanded={panel === 'versions'} onPress={toggle('versions')}>
          {t('policy_keep_versions')}
        </Button>
        <Button onPress={() => void saveFile()}>{t('policy_keep_export')}</Button>
        {!locked && (
          <Button expanded={panel === 'duplicate'} onPress={toggle('duplicate')}>
            {t('policy_keep_duplicate')}
          </Button>
        )}
        {isOwn && !locked && (
          <>
            <Button expanded={panel === 'rename'} onPress={toggle('rename')}>
              {t('policy_keep_rename')}
            </Button>
            <Button expanded={panel === 'delete'} onPress={toggle('delete')}>
              {t('policy_keep_delete')}
            </Button>
          </>
        )}
      </div>
      {panel === 'versions' && (
        <Versions
          outside={outside}
          id={id}
          latest={version}
          locked={locked}
          onDone={(words) => onDone({ words })}
        />
      )}
      {panel === 'rename' && (
        <TitleForm
          label={t('policy_keep_title')}
          value={title}
          act={t('policy_keep_rename')}
          onSubmit={(words) => once(() => retitle('policy.rename', words))}
        />
      )}
      {panel === 'duplicate' && (
        <TitleForm
          label={t('policy_keep_title')}
          value={t('policy_keep_copy_of', { title })}
          act={t('policy_keep_duplicate')}
          onSubmit={(words) => once(() => retitle('policy.duplicate', words))}
        />
      )}
      {panel === 'delete' && <DeletePolicy {...props} />}
    </div>
  );
}
