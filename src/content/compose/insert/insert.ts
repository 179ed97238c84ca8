import type { Conversation } from '../../pages/conversation/find.ts';
import { draftIn } from '../../pages/conversation/reader.ts';
import type { SendState } from '../../pages/conversation/reading.ts';
import { sendStateOf } from '../../pages/conversation/send.ts';
import { pause, until } from '../wait.ts';
import { type Hand, watchHand } from './hand.ts';
import { holdsOnce, sameText } from './same-text.ts';
import { empty, type Way, ways } from './ways.ts';

/**
 * What became of a text. Not inserted, because: `occupied`, something else stood in the box already and was left as it is;
 * `interrupted`, the user began to write; `refused`, the editor took it in no way, and the box is empty; `garbled`, the
 * editor made something else of it that could not be taken back; `gone`, the conversation was closed or the wait given up.
 */
export type Insertion =
  | { readonly inserted: true; readonly by: Way['name'] | 'already'; readonly send: SendState }
  | {
      readonly inserted: false;
      readonly because: 'occupied' | 'interrupted' | 'refused' | 'garbled' | 'gone';
    };

/** How long, in milliseconds, an editor may take to show a text, to lose it again, and to be emptied. */
const patience = { show: 500, keep: 250, clear: 300 };

/** Looks for the conversation afresh: its elements may be replaced at any time. */
type Find = () => Conversation | null;

/**
 * Puts a text into the empty box of a conversation so that LinkedIn's editor takes it as typed, and makes sure that it
 * stands there once and that Send, where there is one, can be pressed. Never sends, never writes where something stands.
 */
export async function insertText(find: Find, text: string, signal: AbortSignal): Promise<Insertion> {
  const begun = find();
  if (!begun) return failed('gone');
  if (sameText(draftIn(begun.box), text))
    return { inserted: true, by: 'already', send: sendStateOf(begun.send) };
  const done = new AbortController();
  const until = AbortSignal.any([done.signal, signal]);
  const hand = watchHand(begun.root.ownerDocument, () => find()?.root ?? null, until);
  try {
    return await tryWays(find, text, hand, signal);
  } finally {
    done.abort();
  }
}

async function tryWays(find: Find, text: string, hand: Hand, signal: AbortSignal): Promise<Insertion> {
  for (const way of ways) {
    const place = find();
    if (!place || signal.aborted) return failed('gone');
    if (hand.wrote) return failed('interrupted');
    if (draftIn(place.box) !== '') return failed('occupied');
    const takeBack = way.enter(place.box, text);
    const accepted = await isAccepted(find, text, hand, signal);
    if (accepted) return { inserted: true, by: way.name, send: sendStateOf(find()?.send ?? null) };
    const left = find();
    if (!left || signal.aborted) return failed('gone');
    if (hand.came) {
      // Whatever was written around it: the text counts if it stands there once.
      const stands = holdsOnce(draftIn(left.box), text);
      return stands ? { inserted: true, by: way.name, send: sendStateOf(left.send) } : failed('interrupted');
    }
    takeBack?.();
    if (!(await isEmptied(find, hand, signal))) return failed(hand.came ? 'interrupted' : 'garbled');
  }
  return failed('refused');
}

/** Whether the text comes to stand in the box with Send enabled, and stays, unless the user's hand comes meanwhile. */
async function isAccepted(find: Find, text: string, hand: Hand, signal: AbortSignal): Promise<boolean> {
  const isIn = () => {
    const now = find();
    return now !== null && sameText(draftIn(now.box), text) && sendStateOf(now.send) !== 'disabled';
  };
  if (!(await until(() => isIn() || null, { signal, ms: patience.show }))) return false;
  await pause(patience.keep, signal);
  return hand.came || isIn();
}

/** Takes everything back that a way has left in the box, so that the next way cannot make it stand there twice. */
async function isEmptied(find: Find, hand: Hand, signal: AbortSignal): Promise<boolean> {
  const isEmpty = () => {
    const box = find()?.box;
    return !box || draftIn(box) === '';
  };
  if (isEmpty()) return true;
  const box = find()?.box;
  if (box && !hand.came) empty(box);
  return (await until(() => isEmpty() || null, { signal, ms: patience.clear })) === true;
}

function failed(because: (Insertion & { inserted: false })['because']): Insertion {
  return { inserted: false, because };
}
