import * as dom from '../../dom/dom.ts';
import type { Conversation } from '../../pages/conversation/find.ts';
import { draftIn } from '../../pages/conversation/reader.ts';
import type { SendState } from '../../pages/conversation/reading.ts';
import { sendStateOf } from '../../pages/conversation/send.ts';
import { pause, until } from '../wait.ts';
import { placeCaret, selectAll } from './caret.ts';
import { type Hand, watchHand } from './hand.ts';
import { holdsOnce, sameText } from './same-text.ts';
import { deletions, type Way, ways } from './ways.ts';

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

/**
 * How long, in milliseconds, an editor may take to notice where the caret is, to show a text, to lose it again, and to show
 * that it is empty.
 */
const patience = { caret: 30, show: 500, keep: 250, clear: 150 };

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
  const watched = AbortSignal.any([done.signal, signal]);
  const hand = watchHand(dom.ownerDocument(begun.root), () => find()?.root ?? null, watched);
  try {
    return await tryWays(find, text, hand, signal);
  } finally {
    done.abort();
  }
}

async function tryWays(find: Find, text: string, hand: Hand, signal: AbortSignal): Promise<Insertion> {
  for (const way of ways) {
    const obstacle = await prepare(find, hand, signal);
    if (obstacle === 'occupied') return failed(way === ways[0] ? 'occupied' : 'garbled');
    if (obstacle) return failed(obstacle);
    const box = find()?.box;
    if (!box) return failed('gone');
    const takeBack = way.enter(box, text);
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

/** Puts the caret into the empty box; says what is in the way. What stands there already is only shown to the user. */
async function prepare(
  find: Find,
  hand: Hand,
  signal: AbortSignal,
): Promise<'gone' | 'interrupted' | 'occupied' | null> {
  const place = find();
  const isEmpty = place !== null && draftIn(place.box) === '';
  if (place && isEmpty) placeCaret(place.box);
  else place?.box.focus();
  await pause(patience.caret, signal);
  const box = find()?.box;
  if (!box || signal.aborted) return 'gone';
  if (hand.wrote) return 'interrupted';
  return isEmpty && draftIn(box) === '' ? null : 'occupied';
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
  const staysEmpty = async () => {
    const isEmpty = () => {
      const box = find()?.box;
      return box !== undefined && draftIn(box) === '';
    };
    if (!(await until(() => isEmpty() || null, { signal, ms: patience.clear, every: 30 }))) return false;
    // An editor that keeps its own text puts it back a moment later.
    await pause(patience.clear, signal);
    return isEmpty();
  };
  for (const remove of deletions) {
    if (await staysEmpty()) return true;
    const box = find()?.box;
    if (!box || hand.came) return false;
    selectAll(box);
    await pause(patience.caret, signal);
    if (hand.came) return false;
    remove(box);
  }
  return await staysEmpty();
}

function failed(because: (Insertion & { inserted: false })['because']): Insertion {
  return { inserted: false, because };
}
