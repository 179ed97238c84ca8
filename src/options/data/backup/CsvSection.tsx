import { Button } from '../../../ui/components/Button.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { TaskState } from '../TaskState.tsx';
import { useTask } from '../useTask.ts';
import { writeCsv } from './historyCsv.ts';

/** The history as a table for spreadsheets. */
export function CsvSection({ outside }: { readonly outside: Outside }) {
  const task = useTask();
  const write = (): void =>
    task.run(async () => {
      const written = await writeCsv(outside);
      if (!written.ok) return written;
      outside.save('anteroom-history.csv', written.file);
      return { ok: true, said: t('data_csv_done', { count: written.entries }) };
    });
  return (
    <Section title={t('data_csv')} about={t('data_csv_about')}>
      <Button disabled={task.share !== null} onPress={write}>
        {t('data_csv_do')}
      </Button>
      <TaskState task={task} />
    </Section>
  );
}
