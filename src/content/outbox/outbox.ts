import type { Input } from '../../messages.ts';
import { type Outcome, request } from '../link/request.ts';
import type { Recording } from '../store/act.ts';

/** Pauses before a record that was not taken is sent again by this document, in milliseconds. */
const pauses = [2_000, 10_000, 60_000];

/** The requests whose input must not be lost. */
type RecordName = 'act.record' | 'reply.record' | 'answer.record';

/** A record for the background. */
export type Letter = { [N in RecordName]: { readonly name: N; readonly input: Input<N> } }[RecordName];

/** Hears where a record stands, as often as that changes. */
export type Tell = (recording: Recording) => void;

/**
 * Hands records of what the user did to the background and loses none: the background puts each aside before it writes it, and
 * takes the same record twice as once. What it could not write is written when the invitations are visited again, or it starts.
 */
export interface Outbox {
  send(letter: Letter, tell: Tell): Promise<void>;
  /** Leaves word of an act that has begun: recorded later unless its outcome is sent within so many milliseconds. */
  begin(record: Input<'act.record'>, ms: number): Promise<void>;
  /** Has recorded what earlier visits left. */
  resend(): Promise<void>;
}

/** Makes a document's outbox; `giveUp` hears of a record that is given up for good. */
export function createOutbox(giveUp: () => void): Outbox {
  /** Words left of acts that have begun: an outcome must not overtake them. */
  const begun = new Map<string, Promise<unknown>>();

  /** Sends once; true when there is nothing more to do. */
  async function deliver(letter: Letter, tell: Tell): Promise<boolean> {
    const answer = await ask(letter);
    if (answer.ok) {
      tell('recorded');
      return true;
    }
    const { code } = answer.error;
    if (code === 'malformed' || code === 'forbidden') {
      tell('refused');
      giveUp();
      return true;
    }
    tell(code === 'kept' ? 'kept' : 'lost');
    return code === 'gone';
  }

  return {
    async send(letter, tell) {
      tell('pending');
      if (letter.name === 'act.record') await begun.get(letter.input.act);
      for (let attempt = 0; ; attempt += 1) {
        if (await deliver(letter, tell)) return;
        const pause = pauses[attempt];
        if (pause === undefined) return;
        await new Promise((resume) => setTimeout(resume, pause));
      }
    },
    async begin(record, ms) {
      const begins = request('act.begin', { record, ms });
      begun.set(record.act, begins);
      await begins;
      begun.delete(record.act);
    },
    async resend() {
      const answer = await request('outbox.deliver', {});
      if (!answer.ok) return;
      for (let given = 0; given < answer.value.givenUp; given += 1) giveUp();
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
