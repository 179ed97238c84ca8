import { useState } from 'preact/hooks';
import type { Output } from '../../messages.ts';
import { Button } from '../components/Button.tsx';
import { Choice } from '../components/Choice.tsx';
import { Notice } from '../components/Notice.tsx';
import type { Outside } from '../outside/outside.ts';
import { useOnce } from '../page/useOnce.ts';
import { listedTitle, wordingText } from '../policy/listed.ts';
import { failureText } from '../settings/failureText.ts';
import { t } from '../text/current.ts';
import { Changes } from './Changes.tsx';
import { EffectView } from './EffectView.tsx';
import { Problems } from './Problems.tsx';
import type { Done } from './shelfProps.ts';

interface ImportedPolicyProps {
  readonly outside: Outside;
  /** The file's name. */
  readonly file: string;
  readonly checked: Extract<Output<'policy.check'>, { valid: true }>;
  readonly onDone: (done: Done) => void;
  readonly onClose: () => void;
}

/** A valid policy file, not kept yet: its difference and effect, and the ways to keep it. */
export function ImportedPolicy({ outside, file, checked, onDone, onClose }: ImportedPolicyProps) {
  const { policy, known, changes, warnings, effect } = checked;
  const replaces = known?.from === 'own' ? known : null;
  const [where, setWhere] = useState<'version' | 'separate'>(replaces ? 'version' : 'separate');
  const [failed, setFailed] = useState<string | null>(null);
  const once = useOnce();
  const title = wordingText(policy.title, policy.id);

  const keep = async (activate: boolean): Promise<void> => {
    const asVersion = replaces !== null && where === 'version';
    const before = await outside.ask('settings.get', {});
    const answer = await outside.ask('policy.save', {
      policy,
      base: asVersion ? replaces.version : null,
      activate,
      ...(!asVersion && { separate: true }),
    });
    if (!answer.ok) return setFailed(failureText(answer.error));
    const { id } = answer.value;
    const undo: Done['undo'] = async () => {
      const next = before.ok ? before.value.policy : null;
      if (!asVersion) return outside.ask('policy.delete', { id, ...(activate && next !== null && { next }) });
      const restored = await outside.ask('policy.restore', { id, version: replaces.version });
      if (!restored.ok || !activate || next === null) return restored;
      return outside.ask('settings.set', { policy: next });
    };
    onDone({ words: t('policy_keep_imported', { title }), undo });
    onClose();
  };

  return (
    <div class="imported">
      <h4>{t('policy_keep_in_file', { title, file })}</h4>
      <h5>
        {known ? t('policy_keep_differs', { title: listedTitle(known) }) : t('policy_keep_differs_active')}
      </h5>
      <Changes changes={changes} none={t('policy_keep_same')} />
      <h5>{t('policy_keep_effect')}</h5>
      <EffectView effect={effect} />
      {warnings.length > 0 && (
        <>
          <Notice tone="warning">{t('policy_keep_warnings', { count: warnings.length })}</Notice>
          <Problems problems={warnings} />
        </>
      )}
      {replaces && (
        <Choice
          label={t('policy_keep_where')}
          look="row"
          value={where}
          options={[
            { value: 'version', text: t('policy_keep_as_version', { title: listedTitle(replaces) }) },
            { value: 'separate', text: t('policy_keep_separate') },
          ]}
          onChoose={setWhere}
        />
      )}
      {failed && <Notice tone="failure">{failed}</Notice>}
      <div class="shelf-buttons">
        <Button look="solid" onPress={() => once(() => keep(true))}>
          {t('policy_keep_import_use')}
        </Button>
        <Button onPress={() => once(() => keep(false))}>{t('policy_keep_import_only')}</Button>
        <Button look="plain" onPress={onClose}>
          {t('policy_keep_cancel')}
        </Button>
      </div>
    </div>
  );
}
