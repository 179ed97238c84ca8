import { remembered } from '../remembered.ts';
import { local } from './local.ts';

/** Where it stands beside the database. */
const key = 'mark';

const mark = remembered(async () => {
  const stored = await local.get(key);
  if (typeof stored === 'string') return stored;
  const fresh = crypto.randomUUID();
  await local.set(key, fresh);
  return fresh;
});

/**
 * What our elements in pages know each other by, over updates; random, and told to no page. A new one each time where nothing can
 * be stored: then what an update left behind is not known.
 */
export const ownMark = (): Promise<string> => mark.get().catch(() => crypto.randomUUID());
