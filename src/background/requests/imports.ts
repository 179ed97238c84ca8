import { type OwnAddition, ownAddition } from '../../messages/import-record.ts';
import { type importRequests, importRequests as requests } from '../../messages/imports.ts';
import { announce } from '../announce.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { beginImport, endImport, listImports } from '../imports/course.ts';
import { missingFrom, takenBack } from '../imports/own.ts';
import { takeBatch, takeTables } from '../imports/take.ts';
import { undoImport, undoTables } from '../imports/undo.ts';
import { learnedChanged } from '../learned/changed.ts';
import { sources } from '../learned/sources.ts';
import { type Answer, fromExtension } from '../messages/answer.ts';
import { readOwn, writeOwnAfter } from '../own/own.ts';
import type { IdentifyMemory } from '../people/identify.ts';
import { workerState } from '../worker-state.ts';

/** Whom the people of the running import were found to be; a worker that was stopped finds them again. */
const memories = workerState(() => new Map<string, IdentifyMemory>());

const begin = fromExtension(requests['imports.begin'], async ({ id, name }) => {
  memories.current.delete(id);
  const [{ fullName }, time] = await Promise.all([readOwn(), currentTime()]);
  const row = await transact('rw', ['imports'], (database) => beginImport(database, { id, name, time }));
  await announce('imports');
  return { taken: row.taken, now: row.time, names: fullName ? [fullName] : [] };
});

const take = fromExtension(requests['imports.take'], async (batch) => {
  const own = await readOwn();
  // A copy: what a failed transaction taught must be forgotten with it.
  const memory: IdentifyMemory = memories.current.get(batch.id) ?? new Map();
  memories.current.delete(batch.id);
  const { row, added } = await transact('rw', takeTables, (database) =>
    takeBatch(database, batch, own, memory),
  );
  memories.current.set(batch.id, memory);
  if (row.own) await tellOwn(row.own);
  return { taken: row.taken, added };
});

const end = fromExtension(requests['imports.end'], async ({ id, state, report }) => {
  memories.current.delete(id);
  const row = await transact('rw', ['imports'], (database) => endImport(database, id, { state, report }));
  if (row?.own) await tellOwn(row.own);
  await learnedChanged();
  return {};
});

const list = fromExtension(requests['imports.list'], async () => {
  const tables = ['imports', 'people', 'conversations', 'interactions', 'gatherings'] as const;
  return { imports: await transact('r', tables, listImports) };
});

const undo = fromExtension(requests['imports.undo'], async ({ id }) => {
  memories.current.clear();
  const rows = await transact('r', ['imports'], ({ imports }) => imports.toArray());
  const addition = rows.find((row) => row.id === id)?.own;
  const own: (keyof OwnAddition)[] = [];
  if (addition) {
    const others = rows.flatMap((row) => (row.id === id ? [] : (row.own ?? [])));
    // First: as long as the import is listed, it can be taken back again.
    await writeOwnAfter((known) => {
      const change = takenBack(known, addition, others);
      own.push(...fieldsOf(addition).filter((field) => change !== null && field in change));
      return id === sources.profile ? { ...change, partial: [] } : change;
    });
  }
  const removed = await transact('rw', undoTables, (database) => undoImport(database, id));
  await learnedChanged();
  return { removed, own };
});

/** Who answers the requests of `messages/imports.ts`. */
export const importAnswers: Readonly<Record<keyof typeof importRequests, Answer>> = {
  'imports.begin': begin,
  'imports.take': take,
  'imports.end': end,
  'imports.list': list,
  'imports.undo': undo,
};

const fieldsOf = (addition: OwnAddition) => ownAddition.keyof().options.filter((field) => field in addition);

/** Repeated with every batch and at the end: the worker may have been stopped between the batch and this. */
async function tellOwn(addition: OwnAddition): Promise<void> {
  await writeOwnAfter((own) => {
    const missing = missingFrom(own, addition);
    const partial = own.partial?.filter((list) => !addition[list]?.length) ?? [];
    // An export tells of all employers and schools.
    return partial.length < (own.partial?.length ?? 0) ? { ...missing, partial } : missing;
  });
}
