import type { Output } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { DraftRow } from '../database/rows.ts';
import { Refusal } from '../refusal.ts';

/** The kept draft of a policy, or null. Inside a transaction on `drafts`. */
export async function readDraft(database: AnteroomDatabase, id: string): Promise<Output<'draft.read'>> {
  const row = await database.drafts.get(id);
  if (!row) return { draft: null };
  const { base, at, revision, draft } = row;
  return { draft: { base, at, revision, draft } };
}

/** Keeps a draft that follows the one of `revision` (0: none); another one by now is a `conflict`. Returns its own revision. */
export async function writeDraft(
  database: AnteroomDatabase,
  { id, base, revision, draft }: Omit<DraftRow, 'at'>,
  now: number,
): Promise<{ revision: number; first: boolean }> {
  const before = await database.drafts.get(id);
  if ((before?.revision ?? 0) !== revision) {
    throw new Refusal('conflict', 'This draft was changed in another window. Nothing was written.');
  }
  await database.drafts.put({ id, base, at: now, revision: revision + 1, draft });
  return { revision: revision + 1, first: !before };
}
