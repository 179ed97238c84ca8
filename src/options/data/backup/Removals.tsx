import type { Output } from '../../../messages.ts';
import { number, t } from '../../../ui/text/current.ts';
import { tableName } from './Preview.tsx';

/** What merging takes away, because the file says that it was forgotten; nothing where there is none. */
export function Removals({ removals }: Pick<Output<'restore.preview'>, 'removals'>) {
  const shown = removals.flatMap((each) => {
    const name = tableName(each.table);
    return name === null ? [] : [{ ...each, name }];
  });
  if (shown.length === 0) return null;
  return (
    <div class="restore-removals">
      <p>{t('data_restore_removes')}</p>
      <ul>
        {shown.map(({ table, name, gone, blanked, names, more }) => (
          <li key={table}>
            {name}: {number(gone + blanked)}
            {names.length > 0 &&
              ` (${names.join(', ')}${more > 0 ? `, ${t('data_restore_removes_more', { count: number(more) })}` : ''})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
