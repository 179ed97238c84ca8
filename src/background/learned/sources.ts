import type { AnteroomDatabase } from '../database/database.ts';
import type { ImportRow } from '../database/work-rows.ts';
import { pageSource } from '../network/sources.ts';

/** Ids under which the imports list what pages the user opened told: an import that never ends. */
export const sources = {
  profile: 'page:profile',
  conversations: 'page:conversations',
  connections: pageSource,
} as const;

export type Source = (typeof sources)[keyof typeof sources];

/** Lists a source among the imports, with the time of what it told last. Call it inside a transaction on `imports`. */
export async function keepSource(
  { imports }: AnteroomDatabase,
  id: Source,
  now: number,
  own?: ImportRow['own'],
): Promise<void> {
  const before = await imports.get(id);
  const listed = { id, name: '', time: now, state: 'done', taken: 0, report: null } as const;
  await imports.put({ ...listed, own: own === undefined ? (before?.own ?? null) : own });
}
