import { transact } from '../database/open.ts';
import { remembered } from '../remembered.ts';
import { doWork } from './work.ts';

const finishing = remembered(async () => {
  const rows = await transact('r', ['unfinished'], ({ unfinished }) => unfinished.toArray());
  // One does not wait for another: an account that cannot be reached must not keep what this device holds.
  const done = await Promise.allSettled(
    rows.map(async ({ id, work }) => {
      await doWork(work);
      await transact('rw', ['unfinished'], ({ unfinished }) => unfinished.delete(id));
    }),
  );
  const failed = done.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
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
