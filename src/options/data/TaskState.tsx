import { Notice } from '../../ui/components/Notice.tsx';
import { failureText } from '../../ui/settings/failureText.ts';
import { t } from '../../ui/text/current.ts';
import type { Task } from './useTask.ts';

/** How far a task is, and how it ended; screen readers hear it. */
export function TaskState({ task }: { readonly task: Pick<Task, 'share' | 'failure' | 'said'> }) {
  const { share, failure, said } = task;
  return (
    <div class="task-state">
      {share !== null && <progress aria-label={t('data_progress')} value={share} max={1} />}
      {failure && (
        <Notice tone="failure">
          {failure.code === 'invalid-backup'
            ? t('data_backup_wrong', { why: failure.message })
            : failureText(failure)}
        </Notice>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
