import { useState } from 'preact/hooks';
import type { Output } from '../../../messages.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { Choice } from '../../../ui/components/Choice.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { momentText } from '../../../ui/policy-keep/moment.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { FileButton } from '../FileButton.tsx';
import { TaskState } from '../TaskState.tsx';
import { useTask } from '../useTask.ts';
import { Preview } from './Preview.tsx';
import { Removals } from './Removals.tsx';
import { type PutAside, readBackup } from './readBackup.ts';

type Mode = 'merge' | 'replace';

/** A backup put back: chosen, looked at, and only then taken in. */
export function RestoreSection({ outside }: { readonly outside: Outside }) {
  const task = useTask();
  const [aside, setAside] = useState<(PutAside & Output<'restore.preview'>) | null>(null);
  const [mode, setMode] = useState<Mode>('merge');

  const choose = (file: File): void =>
    task.run(async (tell) => {
      setAside(null);
      const read = await readBackup(outside, file, tell);
      if (!read.ok) return read;
      const preview = await outside.ask('restore.preview', { restore: read.value.restore });
      if (!preview.ok) return preview;
      setAside({ ...read.value, ...preview.value });
      return { ok: true, said: t('data_restore_read') };
    });
  const commit = ({ restore, parts }: PutAside): void =>
    task.run(async () => {
      const done = await outside.ask('restore.commit', { restore, parts, mode });
      if (!done.ok) return done;
      setAside(null);
      return { ok: true, said: t('data_restore_done') };
    });
  const drop = ({ restore }: PutAside): void => {
    setAside(null);
    void outside.ask('restore.drop', { restore });
  };

  return (
    <Section title={t('data_restore')} about={t('data_restore_about')}>
      <FileButton accept=".json,application/json" disabled={task.share !== null} onChoose={choose}>
        {t('data_restore_choose')}
      </FileButton>
      <TaskState task={task} />
      {aside && (
        <div class="restore-aside">
          <p>{t('data_restore_of', { when: momentText(Date.parse(aside.created) || 0) })}</p>
          <Preview tables={aside.tables} />
          {mode === 'merge' && <Removals removals={aside.removals} />}
          <Choice<Mode>
            label={t('data_restore_how')}
            look="cards"
            value={mode}
            options={[
              { value: 'merge', text: t('data_merge'), about: t('data_merge_about') },
              { value: 'replace', text: t('data_replace'), about: t('data_replace_about') },
            ]}
            onChoose={setMode}
          />
          <div class="data-acts">
            <Button look="solid" disabled={task.share !== null} onPress={() => commit(aside)}>
              {t(mode === 'merge' ? 'data_merge_do' : 'data_replace_do')}
            </Button>
            <Button look="plain" disabled={task.share !== null} onPress={() => drop(aside)}>
              {t('data_cancel')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}
