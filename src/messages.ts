import { actRecord, answerRecord, replyRecord } from './messages/act.ts';
import { aidRequests } from './messages/aids.ts';
import { besideRequests } from './messages/beside.ts';
import { failure } from './messages/failure.ts';
import { historyRequests } from './messages/history.ts';
import { importRequests } from './messages/imports.ts';
import { kitRequests } from './messages/kit.ts';
import { learnedRequests } from './messages/learned.ts';
import { learningRequests } from './messages/learning.ts';
import { listRequests } from './messages/lists.ts';
import { logRequests } from './messages/log.ts';
import { policyRequests } from './messages/policies.ts';
import { profileRequests } from './messages/profile.ts';
import { caps, invitationReading, pageReading } from './messages/reading.ts';
import { recordedDeed, recordedPage, refusals } from './messages/record.ts';
import { settings, settingsChange } from './messages/settings.ts';
import { suggestion } from './messages/suggestion.ts';
import * as z from './policy/file/zod.ts';

const visit = z.string().min(8).max(64);
const invitationId = z.string().min(1).max(caps.id);
/** Counts the evaluations of a page: answers and pushes can overtake each other, and the higher one holds. */
const revision = z.int().min(0);
const nothing = z.strictObject({});

/**
 * The contract between the rooms: every request and its response. Types are inferred from the schemas; the content
 * script imports the types only (zod never reaches the page). `from` says who may send it: `page` is our content script
 * in a LinkedIn tab, `extension` one of our own pages (popup, options), `any` both.
 */
export const requests = {
  /** What the reader sees now. `changed` holds new and changed rows only, `present` every pending id, in page order. */
  'page.report': {
    from: 'page',
    input: z.strictObject({
      /** Random per page visit; with `turn` it makes a repeated report harmless. */
      visit,
      /** Counts up with every report of a visit; a retry keeps its turn, and an older turn than the last is answered, not recorded. */
      turn: z.int().min(0),
      page: pageReading,
      changed: z.array(invitationReading).max(caps.rows),
      present: z.array(invitationId).max(caps.rows),
    }),
    output: z.object({
      /** By invitation id: the changed rows', and those of every other row whose suggestion is no longer what was last sent. */
      suggestions: z.record(z.string(), suggestion),
      revision,
      settings,
      /** Ids in `present` the background has no reading of (its storage was cleared): to be sent with the next report. */
      resend: z.array(invitationId),
    }),
  },
  /**
   * Judges a few rows without recording anything: the same suggestions a report of them would bring, sooner, as nothing has to
   * be on the disk first. Sent beside the report, never instead of it.
   */
  'page.judge': {
    from: 'page',
    input: z.strictObject({ rows: z.array(invitationReading).max(20) }),
    output: z.object({ suggestions: z.record(z.string(), suggestion) }),
  },
  /** The visit is over: the user went elsewhere within LinkedIn or closed the page. */
  'page.leave': { from: 'page', input: z.strictObject({ visit }), output: nothing },
  /** A decision of the user and what the page showed of it. */
  'act.record': { from: 'page', input: actRecord, output: nothing },
  'reply.record': { from: 'page', input: replyRecord, output: nothing },
  'answer.record': { from: 'page', input: answerRecord, output: nothing },
  'settings.get': { from: 'any', input: nothing, output: settings },
  'settings.set': { from: 'extension', input: settingsChange, output: settings },
  /** What was recorded for the pages open now (or the latest of one tab): the popup's counts and the command line read it. */
  'record.list': {
    from: 'extension',
    input: z.strictObject({
      tabId: z.int().optional(),
      /** With everything that is known of each invitation. */
      facts: z.boolean().optional(),
    }),
    output: z.object({
      pages: z.array(recordedPage),
      /** The latest 500, oldest first. */
      deeds: z.array(recordedDeed),
      refused: refusals,
    }),
  },
  /**
   * Keeps a policy file as a new version of its id, checked as every import is. The same content again changes nothing.
   * Does not make it the active one: `settings.set` does.
   */
  'policy.install': {
    from: 'extension',
    input: z.strictObject({ file: z.json() }),
    output: z.object({ id: z.string(), version: z.number() }),
  },
  /**
   * Fixes what time it is for evaluation and records, in milliseconds since the epoch, until the browser closes; null lets
   * time run again. For the command line's `--now`: a worker's clock cannot be set from
   * outside in Firefox. Nothing in the interface sends it, and only our own pages may.
   */
  'clock.set': { from: 'extension', input: z.strictObject({ now: z.number().nullable() }), output: nothing },
  /** Opens the options page in a tab (a page cannot). */
  'options.open': { from: 'any', input: nothing, output: nothing },
  ...besideRequests,
  ...kitRequests,
  ...aidRequests,
  ...policyRequests,
  ...logRequests,
  ...listRequests,
  ...importRequests,
  ...historyRequests,
  ...profileRequests,
  ...learnedRequests,
  ...learningRequests,
} as const;

/** What the background tells open pages by itself. */
export const pushes = {
  'settings.changed': z.object({ settings }),
  /** Suggestions that changed for reasons other than a report (another policy, a new fact). */
  'suggestions.changed': z.object({ suggestions: z.record(z.string(), suggestion), revision }),
  /** The tab's address changed without a page load; only where the page cannot notice by itself. */
  navigated: nothing,
  /** The user pressed the command's keys: the focus goes to the sidebar, or back to the page. */
  focus: nothing,
} as const;

export type { Failure, FailureCode } from './messages/failure.ts';
export type { RecordedPage } from './messages/record.ts';
export type { Settings } from './messages/settings.ts';
export { failure, settings, settingsChange };

export type RequestName = keyof typeof requests;
export type Input<N extends RequestName> = z.infer<(typeof requests)[N]['input']>;
export type Output<N extends RequestName> = z.infer<(typeof requests)[N]['output']>;
export type Response<N extends RequestName> = { ok: true; value: Output<N> } | z.infer<typeof failure>;
export type PushName = keyof typeof pushes;
export type Push<N extends PushName> = z.infer<(typeof pushes)[N]>;
/** A request as it crosses the wire. */
export type Envelope<N extends RequestName = RequestName> = { anteroom: 1; name: N; input: Input<N> };
/** A push as it crosses the wire; distributes over the names, so that `push` tells the type of `value`. */
export type PushEnvelope<N extends PushName = PushName> = N extends PushName
  ? { anteroom: 1; push: N; value: Push<N> }
  : never;
