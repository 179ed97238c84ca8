import { type Conversation, findConversations } from '../pages/conversation/find.ts';
import { batch } from '../watch/batch.ts';

/** How often to look, in milliseconds, whether a conversation was opened or closed; a look asks for boxes only. */
const interval = 1_000;

/**
 * Follows the conversations that are open on a page until the signal: hands them out, found afresh, at the beginning and
 * soon after anything in one of them changed, and when one was opened or closed. What else happens on the page costs nothing.
 */
export function followConversations(
  page: Document,
  onChange: (open: readonly Conversation[]) => void,
  signal: AbortSignal,
): void {
  const changes = batch(() => onChange(findConversations(page)), signal);
  const observer = new MutationObserver(() => changes.schedule());
  let roots: readonly Element[] = [];

  const look = () => {
    if (page.hidden) return;
    const now = [...new Set(findConversations(page).map(({ root }) => root))];
    if (now.length === roots.length && now.every((root, index) => root === roots[index])) return;
    roots = now;
    observer.disconnect();
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
    changes.schedule();
  };
  const timer = setInterval(look, interval);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      observer.disconnect();
    },
    { once: true },
  );
  look();
}
