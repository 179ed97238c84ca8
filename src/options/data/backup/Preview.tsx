import type { Output } from '../../../messages.ts';
import { number, t } from '../../../ui/text/current.ts';

/** The tables a user has a word for; the others come with these. */
const named = [
  ['invitations', 'data_table_invitations'],
  ['events', 'data_table_events'],
  ['people', 'data_table_people'],
  ['conversations', 'data_table_conversations'],
  ['interactions', 'data_table_interactions'],
  ['gatherings', 'data_table_gatherings'],
  ['lists', 'data_table_lists'],
  ['policies', 'data_table_policies'],
  ['profiles', 'data_table_profiles'],
] as const;

/** The word for a table; null where users have none. */
export function tableName(table: string): string | null {
  const [, key] = named.find(([each]) => each === table) ?? [];
  return key === undefined ? null : t(key);
}

/** What a backup holds, and what of it is not here. */
export function Preview({ tables }: Pick<Output<'restore.preview'>, 'tables'>) {
  const counts = new Map(tables.map((each) => [each.table, each]));
  const shown = named.flatMap(([table, key]) => {
    const count = counts.get(table);
    return count && count.rows > 0 ? [{ ...count, key }] : [];
  });
  if (shown.length === 0) return <p>{t('data_restore_empty')}</p>;
  return (
    <table class="preview">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('data_in_file')}</th>
          <th scope="col">{t('data_new')}</th>
          <th scope="col">{t('data_different')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ table, key, rows, added, changed }) => (
          <tr key={table}>
            <th scope="row">{t(key)}</th>
            <td>{number(rows)}</td>
            <td>{number(added)}</td>
            <td>{number(changed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
