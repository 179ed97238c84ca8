import { copyAndOpen } from '../compose/clipboard.ts';
import { type Opening, openComposer } from '../compose/open.ts';
import type { Reply } from '../compose/reply.ts';
import { resumeReply } from '../compose/resume.ts';
import { watchAnswers } from '../compose/watch-answers.ts';
import { watchSend } from '../compose/watch-send.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Conversation } from '../pages/conversation/find.ts';
import { profileIdOf } from '../pages/conversation/slug.ts';
import { correspondents } from './correspondents.ts';
import type { Ledger } from './ledger.ts';
import type { ActPage } from './page.ts';

/** Replies of one document: a composer stays open, and is sent from, when the invitations page has been left. */
export interface Replies {
  /** False: the invitation is not on the page any more. To be called within the user's own click or key. */
  reply(page: ActPage, invitation: string, template: string | null, text: string): boolean;
  sentByHand(act: string): boolean;
  /** Watches a reply no longer. */
  dismiss(act: string): void;
  /** Goes on with a reply whose composer was a page to load. */
  resume(page: Document, signal: AbortSignal): Promise<void>;
  /** Notices answers in conversations the user has opened, until the signal. */
  watchAnswers(page: ActPage, signal: AbortSignal): void;
}

/** Makes the replies of a document. */
export function createReplies(ledger: Ledger, outbox: Outbox): Replies {
  const watched = new Map<string, { readonly reply: Reply; readonly stop: AbortController }>();

  function begin(reply: Reply): AbortSignal {
    for (const [act, { reply: earlier }] of watched) {
      if (earlier.invitation !== reply.invitation) continue;
      dismiss(act);
      ledger.remove(act);
    }
    const stop = new AbortController();
    watched.set(reply.act, { reply, stop });
    const { act: id, invitation, inviter, template, text } = reply;
    const { name } = inviter;
    ledger.add({
      id,
      invitation,
      name,
      kind: 'reply',
      template,
      text,
      recording: 'none',
      state: 'composing',
    });
    return stop.signal;
  }

  function dismiss(act: string): void {
    watched.get(act)?.stop.abort();
    watched.delete(act);
  }

  async function goOn(reply: Reply, opening: Opening, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const { act, text } = reply;
    if (opening.outcome === 'none') {
      await copy(reply, signal);
      return;
    }
    if (opening.outcome === 'inserted') {
      ledger.change(act, { state: 'inserted', send: opening.send });
    } else {
      // The conversation is open already, so the profile need not be.
      const { copied } = await copyAndOpen(text, null);
      if (signal.aborted) return;
      ledger.change(act, { state: 'beside', copied });
    }
  }

  async function awaitSend(reply: Reply, conversation: Conversation, signal: AbortSignal): Promise<void> {
    const { inviter, text } = reply;
    const sent = await watchSend(document, conversation, { inviter, text }, signal);
    if (sent && !signal.aborted) record(reply, 'composer', sent.at);
  }

  async function copy({ act, text, inviter }: Reply, signal: AbortSignal): Promise<void> {
    const copying = await copyAndOpen(text, inviter.profileUrl);
    if (signal.aborted) return;
    ledger.change(act, copying.copied ? { state: 'copied', opened: copying.opened } : { state: 'uncopied' });
  }

  function record(
    { act, invitation, inviter, template }: Reply,
    by: 'composer' | 'clipboard',
    at: number,
  ): void {
    dismiss(act);
    ledger.change(act, { state: 'sent' });
    const person = profileIdOf(inviter.profileUrl)?.slug ?? null;
    const letter = { name: 'reply.record', input: { act, invitation, person, template, at, by } } as const;
    void outbox.send(letter, (recording) => ledger.change(act, { recording }));
  }

  return {
    reply(page, invitation, template, text) {
      const row = page.rows().find(({ id }) => id === invitation);
      if (!row || text.trim() === '') return false;
      const { name, profileUrl } = row.reading;
      const inviter = {
        name: name.known ? name.value : null,
        profileUrl: profileUrl.known ? profileUrl.value : null,
      };
      const reply: Reply = { act: crypto.randomUUID(), invitation, inviter, text, template };
      const signal = begin(reply);
      const control = page.controlOf(invitation, 'reply');
      if (!control) {
        void copy(reply, signal);
        return true;
      }
      const met = (conversation: Conversation) => void awaitSend(reply, conversation, signal);
      void openComposer(control, reply, signal, met).then((opening) => goOn(reply, opening, signal));
      return true;
    },
    sentByHand(act) {
      const found = ledger.get(act);
      const reply = watched.get(act)?.reply;
      if (!reply || found?.kind !== 'reply' || found.state === 'composing' || found.state === 'sent')
        return false;
      record(reply, 'clipboard', Date.now());
      return true;
    },
    dismiss,
    async resume(page, signal) {
      const begun: AbortSignal[] = [];
      const resumed = await resumeReply(page, signal, (conversation, reply) => {
        const following = begin(reply);
        begun.push(following);
        void awaitSend(reply, conversation, following);
      });
      const [following] = begun;
      if (resumed && following) await goOn(resumed.reply, resumed.opening, following);
    },
    watchAnswers(page, signal) {
      const known = () => correspondents(page.rows(), ledger.list());
      watchAnswers(
        page.root,
        known,
        ({ invitation, inviter, thread, hash, quote, at }) => {
          const person = profileIdOf(inviter.profileUrl)?.slug ?? null;
          const letter = {
            name: 'answer.record',
            input: { invitation, person, thread, hash, at: Math.trunc(at), quote },
          } as const;
          void outbox.send(letter, () => undefined);
        },
        signal,
      );
    },
  };
}
