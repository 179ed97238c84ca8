import { Button } from '../../../ui/components/Button.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { TaskState } from '../TaskState.tsx';
import { useTask } from '../useTask.ts';
import { writeBackup } from './writeBackup.ts';

/** Everything into one file. */
export function BackupSection({ outside }: { readonly outside: Outside }) {
  const task = useTask();
  const backUp = (): void =>
    task.run(async (tell) => {
      const written = await writeBackup(outside, (done, all) => tell(all === 0 ? 1 : done / all));
      if (!written.ok) return written;
      outside.save(written.name, written.file);
      return { ok: true, said: t('data_backup_done', { name: [written.name] }) };
    });
  return (
    <Section title={t('data_backup')} about={t('data_backup_about')}>
      <Button disabled={task.share !== null} onPress={backUp}>
        {t('data_backup_do')}
      </Button>
      <TaskState task={task} />
    </Section>
  );
}
