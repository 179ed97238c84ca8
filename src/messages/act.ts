import * as z from '../policy/file/zod.ts';
import { verdicts } from '../policy/suggestion.ts';
import { caps } from './reading.ts';

/**
 * Why a decision did not come about. `left`: the page was left while it was on hold, or before the page showed what came of it.
 * `mismatch`: the control named somebody else than the row, so it was not pressed. `replaced`: LinkedIn's own other control was
 * pressed before the page had shown what came of it. `returned`: it was recorded as done, and then LinkedIn showed it pending
 * again.
 */
export const hindrances = [
  'dialog',
  'limit',
  'error',
  'vanished',
  'timeout',
  'left',
  'mismatch',
  'replaced',
  'returned',
] as const;

const act = z.string().min(8).max(64);
const invitation = z.string().min(1).max(caps.id);
const template = z.string().min(1).max(200).nullable();
const slug = z.string().min(1).max(caps.name).nullable();
/** Milliseconds since the epoch, by the page's clock. */
const at = z.int().min(0).max(8_640_000_000_000_000);

/** What the sidebar showed when the user decided. */
export const advice = z.strictObject({
  policy: z.strictObject({ id: z.string().min(1).max(200), version: z.number() }),
  verdict: z.enum(verdicts),
  certain: z.boolean(),
});

/** What came of one decision. Recorded once for each `act` and outcome; `done` after `notDone` is a second record. */
export const actRecord = z
  .strictObject({
    /** Random, made at the click. */
    act,
    invitation,
    decision: z.enum(['accept', 'decline']),
    /** `page`: with LinkedIn's own control. */
    by: z.enum(['sidebar', 'page']),
    outcome: z.enum(['done', 'notDone']),
    /** Null when done. */
    because: z.enum(hindrances).nullable(),
    at,
    /** Null when nothing had been suggested yet. */
    advice: advice.nullable(),
  })
  .refine(({ outcome, because }) => (outcome === 'done') === (because === null));

/** A question the user has sent to an inviter, leaving the invitation pending. Recorded once for each `act`. */
export const replyRecord = z.strictObject({
  act,
  invitation,
  /** The inviter's profile slug; for an invitation the background does not know. */
  person: slug,
  template,
  at,
  /** `clipboard`: the user says that it was sent. */
  by: z.enum(['composer', 'clipboard']),
});

/** An answer that was seen in an open conversation. Recorded once for each invitation and message. */
export const answerRecord = z.strictObject({
  invitation,
  person: slug,
  thread: z.string().min(1).max(300).nullable(),
  /** The same for the same message. */
  hash: z.string().min(1).max(100),
  at,
  quote: z.string().max(300),
});

export type ActRecord = z.infer<typeof actRecord>;
export type ReplyRecord = z.infer<typeof replyRecord>;
export type AnswerRecord = z.infer<typeof answerRecord>;
export type Hindrance = (typeof hindrances)[number];
