import { announce } from '../announce.ts';
import { showNeeds } from '../badge.ts';
import { local } from '../beside/local.ts';
import { currentTime, momentOf } from '../clock.ts';
import { refusalOf } from '../database/errors.ts';
import { recordAct } from '../history/record-act.ts';
import { recordAnswer, recordReply } from '../history/record-reply.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { Refusal } from '../refusal.ts';
import { browserSession } from '../session.ts';
import { keyOf, type Letter, lastWordKey, putAside, waiting } from './letters.ts';

/** More than these are not kept; the oldest are given up. */
const most = 2_000;

/** No tab has this id. */
const noTab = -1;

/**
 * Records what the user did and loses none of it: it is put aside before it is recorded, and stays there until the database has
 * it. What is recorded twice is recorded once. Fails with `kept` when it could not be recorded now, and will be with the next
 * visit of the invitations, or the next start of the background.
 */
export async function recordSafely(letter: Letter, tabId: number): Promise<void> {
  const key = keyOf(letter);
  const isAside = await putAside(key, letter).then(
    () => true,
    () => false,
  );
  try {
    await record(letter, tabId);
  } catch (error) {
    if (isRefused(error)) await forget(key);
    else if (isAside) throw new Refusal('kept', refusalOf(error).message, error);
    throw error;
  } finally {
    // Recorded or put aside, the final word takes the place of the one for the case that there is none.
    if (letter.name === 'act.record') await forget(lastWordKey(letter.input.act));
  }
  await forget(key);
}

/** Records what was left; returns how many were given up for good. */
export async function recordLeft(tabId = noTab): Promise<number> {
  const left = await waiting();
  const tooMany = left.slice(0, Math.max(0, left.length - most));
  const [broken, whole] = [left.filter((each) => each.letter === null), left.slice(-most)];
  const given = [...new Set([...tooMany, ...broken])];
  await local.remove(...given.map(({ key }) => key));
  const now = Date.now();
  let refused = 0;
  for (const { key, letter, at, notBefore } of whole) {
    // A clock that was ahead when it was put aside would keep it for good.
    if (!letter || (notBefore > now && at <= now)) continue;
    try {
      await record(letter, tabId);
    } catch (error) {
      // What cannot be written now stays for the next.
      if (!isRefused(error)) continue;
      refused += 1;
    }
    await forget(key);
  }
  return given.length + refused;
}

/** It will never be taken: what it is about was forgotten meanwhile. */
const isRefused = (error: unknown): boolean => refusalOf(error).code === 'forbidden';

async function record(letter: Letter, tabId: number): Promise<void> {
  const [time, now] = await Promise.all([momentOf(letter.input.at), currentTime()]);
  switch (letter.name) {
    case 'act.record':
      await recordAct(letter.input, { tabId, session: await browserSession(), time, now });
      void showNeeds();
      break;
    case 'reply.record':
      await recordReply(letter.input, { time, now });
      break;
    case 'answer.record':
      await recordAnswer(letter.input, { time, now });
      break;
  }
  // Also when it was recorded before: the worker may have been stopped between the two.
  if (letter.name !== 'act.record') await reevaluateOpenPages();
  void announce('history');
}

/** What stays by mistake is recorded once more, which changes nothing. */
async function forget(key: string): Promise<void> {
  await local.remove(key).catch(() => undefined);
}
