import { tableNames } from '../database/database.ts';
import { transact } from '../database/open.ts';
import { finishNow } from '../unfinished/finish.ts';

/** Deletes all there is: the database in one transaction, and with it for certain what stands in the extension's storage. */
export async function eraseAll(): Promise<void> {
  await transact('rw', tableNames, async (database) => {
    await Promise.all(tableNames.map((table) => database.table(table).clear()));
    await database.unfinished.bulkPut([
      { id: 'local', work: { what: 'local' } },
      { id: 'account', work: { what: 'account' } },
    ]);
  });
  await finishNow();
}
