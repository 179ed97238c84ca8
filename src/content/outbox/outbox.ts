import { type Outcome, request } from '../link/request.ts';
import type { Recording } from '../store/act.ts';
import { type Entry, keyOf, type Letter, type OutboxStorage, type RecordName } from './storage.ts';

/** Pauses before an entry that was not taken is sent again by this document, in milliseconds. */
const pauses = [2_000, 10_000, 60_000];

/** So often an entry may be refused as malformed (once a page load) before it is given up. */
const refusals = 3;

/** More entries than these are not kept; the oldest are given up. */
const most = 2_000;

/** Hears where a record stands, as often as that changes. */
export type Tell = (recording: Recording) => void;

/**
 * Hands records of what the user did to the background and loses none: each is in the extension's storage before it is sent,
 * and leaves it when the background has it. What is left there is sent again by any LinkedIn page that loads; the background
 * takes the same record twice as once.
 */
export interface Outbox {
  /** Keeps and sends a record; `id` is its own, so that no other replaces it. */
  send(letter: Letter, id: string, tell: Tell): Promise<void>;
  /**
   * Keeps a record that holds only if nothing more is heard: sent by a later page, not before so many milliseconds.
   * {@link Outbox.withdraw} takes it back.
   */
  keep(letter: Letter, id: string, ms: number): Promise<void>;
  withdraw(name: RecordName, id: string): Promise<void>;
  /** Sends what earlier pages left. */
  resend(): Promise<void>;
}

/** Makes a document's outbox; `giveUp` hears of records that are given up for good. */
export function createOutbox(storage: OutboxStorage, giveUp: () => void): Outbox {
  /** Sends once; true when the entry is settled. */
  async function deliver(key: string, entry: Entry, stored: boolean, tell: Tell): Promise<boolean> {
    const answer = await ask(entry);
    if (answer.ok) {
      await storage.remove(key);
      tell('recorded');
      return true;
    }
    const { code } = answer.error;
    if (code !== 'malformed' && code !== 'forbidden') {
      tell(stored ? 'kept' : 'lost');
      return code === 'gone';
    }
    const refused = entry.refused + 1;
    if (refused < refusals && (await storage.put(key, { ...entry, refused }))) {
      tell('kept');
      return true;
    }
    await storage.remove(key);
    tell('refused');
    giveUp();
    return true;
  }

  async function deliverUntilSettled(key: string, entry: Entry, stored: boolean, tell: Tell): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      if (await deliver(key, entry, stored, tell)) return;
      const pause = pauses[attempt];
      if (pause === undefined) return;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }

  return {
    async send(letter, id, tell) {
      tell('pending');
      const key = keyOf(letter.name, id);
      const entry = { ...letter, at: Date.now(), notBefore: 0, refused: 0 };
      await deliverUntilSettled(key, entry, await storage.put(key, entry), tell);
    },
    async keep(letter, id, ms) {
      const now = Date.now();
      await storage.put(keyOf(letter.name, id), { ...letter, at: now, notBefore: now + ms, refused: 0 });
    },
    withdraw: (name, id) => storage.remove(keyOf(name, id)),
    async resend() {
      const left = [...(await storage.all())].sort(([, a], [, b]) => a.at - b.at);
      for (const [key] of left.slice(0, Math.max(0, left.length - most))) {
        await storage.remove(key);
        giveUp();
      }
      const now = Date.now();
      for (const [key, entry] of left.slice(-most)) {
        // A clock that was ahead when it was kept would keep it for good.
        if (entry.notBefore > now && entry.at <= now) continue;
        await deliver(key, entry, true, () => undefined);
      }
    },
  };
}

function ask(letter: Letter): Promise<Outcome<RecordName>> {
  switch (letter.name) {
    case 'act.record':
      return request(letter.name, letter.input);
    case 'reply.record':
      return request(letter.name, letter.input);
    case 'answer.record':
      return request(letter.name, letter.input);
  }
}
