import * as dom from '../dom/dom.ts';
import { type Conversation, findConversations } from '../pages/conversation/find.ts';
import { partnerOf } from '../pages/conversation/partner.ts';
import { type Inviter, type Likeness, likenessOf } from './inviter.ts';
import { type Patience, until } from './wait.ts';

/** A new conversation whose head says nobody's name has so long, in milliseconds, to say one. */
const introduction = 600;

/** Which conversations may be taken besides those whose head says that they are with the inviter. */
export interface Terms {
  /** The boxes that were there before. */
  readonly before: ReadonlySet<Element>;
  /** Whether a new one that does not say whom it is with may be taken: it came by the inviter's own control. */
  readonly nameless: boolean;
}

/**
 * Waits for a conversation with the inviter: one that is with them by what its head says, a new one first; else, on these
 * terms, a new one of LinkedIn's known make that does not say whom it is with. Never one with somebody else.
 */
export async function awaitConversation(
  page: Document,
  inviter: Inviter,
  { before, nameless }: Terms,
  patience: Patience,
): Promise<Conversation | null> {
  const since = new Map<Element, number>();
  return await until(() => {
    const open = findConversations(page);
    const isNew = ({ box }: Conversation) => !before.has(box);
    const same = open.filter((conversation) => likenessTo(conversation, inviter) === 'same');
    const found = same.find(isNew) ?? same[0];
    if (found) return found;
    const candidates = open.filter(
      (conversation) =>
        isNew(conversation) &&
        likenessTo(conversation, inviter) === 'unknown' &&
        (conversation.by === 'name' || isAddressedTo(conversation, inviter)),
    );
    const [only] = candidates;
    if (!nameless || !only || candidates.length > 1) return null;
    const first = since.get(only.box) ?? performance.now();
    since.set(only.box, first);
    return performance.now() - first >= introduction ? only : null;
  }, patience);
}

/** The conversation as it is now: with its elements replaced perhaps, but still with the same person. */
export function findWith(page: Document, inviter: Inviter, known: Conversation): Conversation | null {
  const open = findConversations(page);
  const there = open.find(({ box }) => box === known.box) ?? open.find(({ root }) => root === known.root);
  if (there && likenessTo(there, inviter) !== 'other') return there;
  return open.find((conversation) => likenessTo(conversation, inviter) === 'same') ?? null;
}

/** A window of unknown make that has the inviter's whole name somewhere: "New message", "To: Jane Doe". */
function isAddressedTo({ root }: Conversation, { name }: Inviter): boolean {
  const window = dom.closest(root, 'dialog, [role="dialog"]');
  return (
    name !== null && `${dom.getAttribute(window, 'aria-label')} ${dom.textContent(window)}`.includes(name)
  );
}

/** Whether an open conversation is with the inviter. */
export function likenessTo({ root, box }: Conversation, inviter: Inviter): Likeness {
  return likenessOf(partnerOf(root, box), inviter);
}
