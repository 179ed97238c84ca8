/** Who a conversation is with, as far as its head says. */
export interface Partner {
  /** The head's words: one person's name, or several people's. Null when it has none. */
  readonly name: string | null;
  /** The profile's slug in comparable form (decoded, composed, lower case), when the head links to it by slug. */
  readonly slug: string | null;
  /** The member's own id (`ACoAA…`): LinkedIn's messages link to profiles by it as often as by slug. */
  readonly member: string | null;
}

/** Whose message it is; `unknown` where neither links, names nor marks tell. */
export type Side = 'mine' | 'theirs' | 'unknown';

/** One message of a conversation. */
export interface MessageReading {
  readonly from: Side;
  /** Lines separated by "\n"; empty for a picture or a file without words. */
  readonly text: string;
  /** The clock time or age as the page words it ("14:44"), that of its group where it shows none itself; else null. */
  readonly time: string | null;
  /** The machine-readable time beside it, where the page has one. */
  readonly datetime: string | null;
  /** The heading of its day as the page words it ("Friday"), else null. */
  readonly day: string | null;
  /** LinkedIn says that it could not be sent. */
  readonly failed: boolean;
  /**
   * The same for the same message on every reading: made of LinkedIn's own number of it where the page gives one, else of
   * its text and which of several equal ones it is.
   */
  readonly hash: string;
}

/** LinkedIn's control that sends: `absent` where Enter sends instead and none is shown. */
export type SendState = 'enabled' | 'disabled' | 'absent';

/** An open conversation. */
export interface ConversationReading {
  readonly partner: Partner;
  /** LinkedIn's number of the conversation, where the page's address gives it. */
  readonly thread: string | null;
  /** In the page's order, oldest first. LinkedIn loads older ones when one scrolls up. */
  readonly messages: readonly MessageReading[];
  /** What stands in the box now, lines separated by "\n"; empty when nothing does. */
  readonly draft: string;
  readonly send: SendState;
}
