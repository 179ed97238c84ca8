import type { OwnAddition } from '../../messages/import-record.ts';
import { type importRequests, importRequests as requests } from '../../messages/imports.ts';
import { announce } from '../announce.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { beginImport, endImport, listImports } from '../imports/course.ts';
import { missingFrom, takenBack } from '../imports/own.ts';
import { takeBatch, takeTables } from '../imports/take.ts';
import { undoImport, undoTables } from '../imports/undo.ts';
import { type Answer, fromExtension } from '../messages/answer.ts';
import { readOwn, writeOwnAfter } from '../own/own.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import type { IdentifyMemory } from '../people/identify.ts';

/** Whom the people of the running import were found to be; a worker that was stopped finds them again. */
const memories = new Map<string, IdentifyMemory>();

const begin = fromExtension(requests['imports.begin'], async ({ id, name }) => {
  memories.delete(id);
  const [{ fullName }, time] = await Promise.all([readOwn(), currentTime()]);
  const row = await transact('rw', ['imports'], (database) => beginImport(database, { id, name, time }));
  await announce('imports');
  return { taken: row.taken, now: row.time, names: fullName ? [fullName] : [] };
});

const take = fromExtension(requests['imports.take'], async (batch) => {
  const own = await readOwn();
  // A copy: what a failed transaction taught must be forgotten with it.
  const memory: IdentifyMemory = memories.get(batch.id) ?? new Map();
  memories.delete(batch.id);
  const { row, added } = await transact('rw', takeTables, (database) =>
    takeBatch(database, batch, own, memory),
  );
  memories.set(batch.id, memory);
  if (row.own) await tellOwn(row.own);
  return { taken: row.taken, added };
});

const end = fromExtension(requests['imports.end'], async ({ id, state, report }) => {
  memories.delete(id);
  const row = await transact('rw', ['imports'], (database) => endImport(database, id, { state, report }));
  if (row?.own) await tellOwn(row.own);
  await dataChanged();
  return {};
});

const list = fromExtension(requests['imports.list'], async () => {
  const tables = ['imports', 'people', 'conversations', 'interactions', 'gatherings'] as const;
  return { imports: await transact('r', tables, listImports) };
});

const undo = fromExtension(requests['imports.undo'], async ({ id }) => {
  memories.clear();
  const rows = await transact('r', ['imports'], ({ imports }) => imports.toArray());
  const addition = rows.find((row) => row.id === id)?.own;
  if (addition) {
    const others = rows.flatMap((row) => (row.id === id ? [] : (row.own ?? [])));
    // First: as long as the import is listed, it can be taken back again.
    await writeOwnAfter((own) => takenBack(own, addition, others));
  }
  const removed = await transact('rw', undoTables, (database) => undoImport(database, id));
  await dataChanged();
  return { removed };
});

/** Who answers the requests of `messages/imports.ts`. */
export const importAnswers: Readonly<Record<keyof typeof importRequests, Answer>> = {
  'imports.begin': begin,
  'imports.take': take,
  'imports.end': end,
  'imports.list': list,
  'imports.undo': undo,
};

/** Repeated with every batch and at the end: the worker may have been stopped between the batch and this. */
async function tellOwn(addition: OwnAddition): Promise<void> {
  await writeOwnAfter((own) => missingFrom(own, addition));
}

async function dataChanged(): Promise<void> {
  await Promise.all([announce('imports'), announce('log')]);
  await reevaluateOpenPages();
}
