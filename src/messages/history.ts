import { factSources } from '../policy/facts/evidence.ts';
import * as z from '../policy/file/zod.ts';
import { verdicts } from '../policy/suggestion.ts';
import { hindrances } from './act.ts';
import { backupRequests } from './backup.ts';
import { caps, invitationKinds } from './reading.ts';
import { suggestion } from './suggestion.ts';

const invitation = z.string().min(1).max(caps.id);
const person = z.string().min(1).max(caps.name);
/** Milliseconds since the epoch. */
const time = z.number();
const policy = z.object({ id: z.string(), version: z.number() });

/** What became of an invitation. `gone`: no longer on the page, without a decision that is known here. */
export const outcomes = ['pending', 'accept', 'decline', 'gone'] as const;
/** The user's decision was the policy's, or the opposite. */
export const agreements = ['agreed', 'disagreed'] as const;

/** What the history is asked for; what is left out does not matter. */
export const historyFilter = z.strictObject({
  /** Words, all of which must be in name, headline or note, whatever their accents and capitals. */
  text: z.string().max(200).exactOptional(),
  verdict: z.enum(verdicts).exactOptional(),
  outcome: z.enum(outcomes).exactOptional(),
  kind: z.enum(invitationKinds).exactOptional(),
  agreement: z.enum(agreements).exactOptional(),
  /** Pending, and a question was asked that waits for its answer, or was answered. */
  reply: z.enum(['asked', 'answered']).exactOptional(),
  /** What the badge counts. */
  needs: z.literal(true).exactOptional(),
  /** Between these moments, both included. */
  since: time.exactOptional(),
  until: time.exactOptional(),
});

/** Where a page of the history ends. */
const place = z.tuple([z.number(), z.string().max(caps.id)]);

/** An invitation as the history lists it. */
export const historyEntry = z.object({
  id: z.string(),
  person: z.string().nullable(),
  kind: z.enum(invitationKinds).nullable(),
  name: z.string().nullable(),
  target: z.string().nullable(),
  headline: z.string().nullable(),
  note: z.string().nullable(),
  profileUrl: z.string().nullable(),
  /** When something happened last. */
  at: time,
  firstSeen: time,
  outcome: z.enum(outcomes),
  /** Why it is gone; `expired`: LinkedIn ends invitations that old. */
  because: z.enum(['expired', 'unknown']).nullable(),
  decided: z.object({ at: time, by: z.enum(['sidebar', 'page', 'corrected']) }).nullable(),
  /** What was suggested when it was decided; while it is not, what is suggested now. */
  advice: z.object({ verdict: z.enum(verdicts), certain: z.boolean(), policy }).nullable(),
  agreement: z.enum(agreements).nullable(),
  reply: z.enum(['none', 'asked', 'answered']),
  asked: time.nullable(),
  answered: time.nullable(),
});

/** One thing that happened to an invitation. */
const moment = z.object({
  /** The event's id. */
  id: z.string(),
  at: time,
  invitation: z.string(),
  type: z.enum([
    'seen',
    'suggested',
    'replied',
    'answered',
    'attempted',
    'decided',
    'gone',
    'back',
    'corrected',
  ]),
  /** The user has said that this is wrong. */
  wrong: z.boolean(),
  decision: z.enum(['accept', 'decline', 'none']).nullable(),
  by: z.enum(['sidebar', 'page', 'composer', 'clipboard']).nullable(),
  because: z.enum([...hindrances, 'expired', 'unknown']).nullable(),
  quote: z.string().nullable(),
  /** For `suggested`: what stood in view, made again from the evidence of that moment where the policy's version is still there. */
  verdict: z.enum(verdicts).nullable(),
  certain: z.boolean().nullable(),
  policy: policy.nullable(),
  suggestion: suggestion.nullable(),
  evidence: z
    .array(
      z.object({
        fact: z.string(),
        value: z.union([z.boolean(), z.number(), z.string()]),
        from: z.enum(factSources),
        at: time,
        quote: z.string().nullable(),
      }),
    )
    .nullable(),
});

/** One thing of a person's timeline. */
const personMoment = z.discriminatedUnion('what', [
  z.object({ what: z.literal('moment'), at: time, moment }),
  z.object({
    what: z.literal('conversation'),
    at: time,
    minutes: z.number().nullable(),
    channel: z.string(),
    place: z.string().nullable(),
  }),
  z.object({ what: z.literal('interaction'), at: time, network: z.string() }),
  z.object({ what: z.literal('gathering'), at: time, name: z.string() }),
  z.object({ what: z.literal('profile'), at: time }),
]);

/** What happened: searching, correcting, backing up, forgetting. Part of `requests` in `../messages.ts`. */
export const historyRequests = {
  /** A page of the history, newest first. */
  'history.list': {
    from: 'extension',
    input: z.strictObject({
      filter: historyFilter,
      /** `next` of the page before; null: the first. */
      after: place.nullable(),
      limit: z.int().min(1).max(500),
    }),
    output: z.object({ entries: z.array(historyEntry), next: place.nullable() }),
  },
  /** One invitation with everything that happened to it, oldest first, and the evidence of each moment. */
  'history.entry': {
    from: 'extension',
    input: z.strictObject({ invitation }),
    output: z.object({ entry: historyEntry.nullable(), moments: z.array(moment) }),
  },
  /** Everything known of one person, oldest first: their invitations, conversations, events attended, the profile read. */
  'history.person': {
    from: 'extension',
    input: z.strictObject({ person }),
    output: z.object({ names: z.array(z.string()), moments: z.array(personMoment) }),
  },
  /** Says that a record is wrong, and what happened instead. The same `id` again changes nothing. */
  'history.correct': {
    from: 'extension',
    input: z.strictObject({
      /** Random, made by the page. */
      id: z.string().min(8).max(64),
      invitation,
      /** The event that did not happen; null: something is missing. */
      corrects: z.string().min(1).max(400).nullable(),
      /** What the user decided; `none`: nothing. Null: this is not about a decision. */
      decision: z.enum(['accept', 'decline', 'none']).nullable(),
    }),
    output: z.object({ entry: historyEntry }),
  },
  /** The user has the answer to a question by some other way. */
  'history.answered': {
    from: 'extension',
    input: z.strictObject({ invitation }),
    output: z.object({ entry: historyEntry }),
  },
  ...backupRequests,
} as const;

export type HistoryFilter = z.infer<typeof historyFilter>;
export type HistoryEntry = z.infer<typeof historyEntry>;
export type Moment = z.infer<typeof moment>;
export type PersonMoment = z.infer<typeof personMoment>;
