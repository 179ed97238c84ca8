import type { Words } from '../words/words.ts';

/** Somebody who writes. Without a slug and a number they have no profile: they left LinkedIn, or are LinkedIn. */
export interface Writer {
  readonly name: string;
  readonly slug?: string;
  readonly member?: string;
}

/** One message as the page shows it. */
export interface ShownMessage {
  readonly by: Writer | 'me';
  readonly time: string;
  /** The heading above it, where a day begins. */
  readonly day?: string;
  readonly text: string;
  readonly failed?: boolean;
}

/** An open conversation. */
export interface ShownConversation {
  readonly words: Words;
  /** Where it is shown: in a bubble on another page, or on the page of messages. */
  readonly place: 'bubble' | 'page';
  readonly with: readonly Writer[];
  readonly messages: readonly ShownMessage[];
  readonly send: string;
  readonly sponsored?: boolean;
}

/** One day of a conversation, in local time. */
export interface ExpectedDay {
  readonly last: string;
  readonly minutes: number;
  readonly sent: number;
  readonly received: number;
}

/** A saved page with an open conversation, and what must be logged of it. */
export interface ConversationSpec {
  readonly name: string;
  html(): string;
  /** Null: it is with nobody in particular, or only one side wrote. */
  readonly expected: {
    readonly read: {
      readonly partner: {
        readonly name: string;
        readonly slug: string | null;
        readonly memberId: string | null;
      };
      readonly days: readonly ExpectedDay[];
    } | null;
  };
}
