import type { Failure, Output, Response } from '../../../messages.ts';
import type { Outside } from '../../../ui/outside/outside.ts';

type Row = Output<'backup.rows'>['rows'][number];
/** How many rows are in the file so far, of how many. */
export type Tell = (done: number, all: number) => void;

/** Parts smaller than this are put together before they become the browser's, in characters. */
const partLength = 1_000_000;

/**
 * Everything as one JSON file, put together part by part: the browser holds the parts (on the disk, when they are many), this
 * page only the one in the making. A row a line, so that two backups can be compared.
 */
export async function writeBackup(
  outside: Outside,
  tell: Tell,
): Promise<{ ok: true; file: Blob; name: string } | Failure> {
  const head = await outside.ask('backup.head', {});
  if (!head.ok) return head;
  const { head: first, tables } = head.value;
  const all = tables.reduce((sum, { rows }) => sum + rows, 0);
  const parts: Blob[] = [];
  let text = `${JSON.stringify(first, null, 1).slice(0, -2)},\n "tables": {`;
  let done = 0;
  const write = (more: string): void => {
    text += more;
    if (text.length < partLength) return;
    parts.push(new Blob([text]));
    text = '';
  };
  for (const [index, { table }] of tables.entries()) {
    write(`${index === 0 ? '' : ','}\n${JSON.stringify(table)}: [`);
    let after: Output<'backup.rows'>['next'] = null;
    let isFirst = true;
    do {
      const page: Response<'backup.rows'> = await outside.ask('backup.rows', { table, after });
      if (!page.ok) return page;
      for (const row of page.value.rows) {
        write(line(row, isFirst));
        isFirst = false;
      }
      done += page.value.rows.length;
      tell(Math.min(done, all), all);
      after = page.value.next;
    } while (after !== null);
    write('\n]');
  }
  parts.push(new Blob([`${text}\n}}\n`]));
  const name = `anteroom-${first.created.slice(0, 10)}.json`;
  return { ok: true, name, file: new Blob(parts, { type: 'application/json' }) };
}

const line = (row: Row, isFirst: boolean): string => `${isFirst ? '' : ','}\n${JSON.stringify(row)}`;
