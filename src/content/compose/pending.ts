import { request } from '../link/request.ts';
import type { Reply } from './reply.ts';

/** Keeps a reply for the page that LinkedIn may load instead of opening a composer here. Never rejects. */
export function keepPending(reply: Reply): void {
  // Not waited for: the wish is on its way to the browser before the press, and the row may be another's after a wait.
  void request('reply.keep', reply);
}

/** Forgets it. Never rejects. */
export async function dropPending(): Promise<void> {
  await request('reply.drop', {});
}

/** The reply an earlier page in this tab has kept, if it is still wanted. Never rejects. */
export async function readPending(): Promise<Reply | null> {
  const answer = await request('reply.kept', {});
  return answer.ok ? answer.value.reply : null;
}
