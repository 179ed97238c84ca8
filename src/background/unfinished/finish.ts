import { transact } from '../database/open.ts';
import { remembered } from '../remembered.ts';
import { doWork } from './work.ts';

const finishing = remembered(async () => {
  const rows = await transact('r', ['unfinished'], ({ unfinished }) => unfinished.toArray());
  for (const { id, work } of rows) {
    await doWork(work);
    await transact('rw', ['unfinished'], ({ unfinished }) => unfinished.delete(id));
  }
});

/**
 * Once in a worker's life, before it answers anybody: finishes what an earlier one was stopped in. What cannot be done now
 * (a full disk, a database that does not open) is tried again with the next message.
 */
export async function finishFirst(): Promise<void> {
  await finishing.get().catch(() => undefined);
}

/** Does what was just left to be done; what fails is tried again with the next message. */
export async function finishSoon(): Promise<void> {
  finishing.forget();
  await finishFirst();
}

/** Does what was just left to be done, and fails where that does. */
export async function finishNow(): Promise<void> {
  finishing.forget();
  await finishing.get();
}
