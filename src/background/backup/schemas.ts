import { hindrances } from '../../messages/act.ts';
import { ownAddition } from '../../messages/import-record.ts';
import { importReport } from '../../messages/import-report.ts';
import { rememberedProfile } from '../../messages/profile.ts';
import { invitationReading } from '../../messages/reading.ts';
import { suggestion } from '../../messages/suggestion.ts';
import { factSources } from '../../policy/facts/evidence.ts';
import * as z from '../../policy/file/zod.ts';
import { verdicts } from '../../policy/suggestion.ts';
import type { BackedTable } from './tables.ts';

/** The key of a row, or of another it names. */
export const id = z.string().min(1).max(400);
const line = z.string().max(4000);
/** A whole millisecond that is a date; what a file says of the future is cut on the way in (`not-after.ts`). */
export const time = z.int().min(-8.64e15).max(8.64e15);
/** How many of something. */
export const count = z.int().min(0);
/** Versions are counted up by one; a number at the end of what can be counted would be the last. */
const version = z.int().min(0).max(1_000_000_000);
const label = z.string().max(1000);
/** Many keys. */
export const ids = z.array(id).max(100_000);
const imports = ids.exactOptional();
const entries = z.array(line).max(100_000);
/** One version of a policy, named. */
export const policyVersion = z.looseObject({ id, version });
/** The facts of an invitation. */
export const evidence = z.record(
  z.string().max(200),
  z.looseObject({
    value: z.union([z.boolean(), z.number(), z.string().max(10_000)]),
    from: z.enum(factSources),
    at: time,
    quote: z.string().max(10_000).exactOptional(),
  }),
);
const latestDecision = z
  .looseObject({
    decision: z.enum(['accept', 'decline']),
    by: z.enum(['sidebar', 'page']),
    outcome: z.enum(['done', 'notDone']),
    because: z.enum(hindrances).nullable(),
    at: time,
  })
  .nullable();

const event = z.looseObject({ id, time, invitation: id, person: id.nullable() });
const advice = z
  .looseObject({
    suggested: id.nullable(),
    policy: policyVersion,
    verdict: z.enum(verdicts),
    certain: z.boolean(),
  })
  .nullable();
const decision = event.extend({
  act: id,
  decision: z.enum(['accept', 'decline']),
  by: z.enum(['sidebar', 'page']),
  template: line.nullable(),
  advice,
});

const events = z.discriminatedUnion('type', [
  event.extend({ type: z.literal('seen') }),
  event.extend({
    type: z.literal('suggested'),
    verdict: z.enum(verdicts),
    certain: z.boolean(),
    couldBe: z.array(z.enum(verdicts)),
    score: z.tuple([z.number(), z.number()]),
    policy: policyVersion,
  }),
  event.extend({
    type: z.literal('replied'),
    template: line.nullable(),
    by: z.enum(['composer', 'clipboard']),
  }),
  event.extend({ type: z.literal('answered'), thread: line.nullable(), quote: line }),
  decision.extend({ type: z.literal('decided') }),
  decision.extend({ type: z.literal('attempted'), because: z.enum(hindrances) }),
  event.extend({ type: z.literal('gone'), because: z.enum(['expired', 'unknown']) }),
  event.extend({ type: z.literal('back') }),
  event.extend({
    type: z.literal('corrected'),
    corrects: id.nullable(),
    decision: z.enum(['accept', 'decline', 'none']).nullable(),
  }),
]);

/** A row of `people`. */
export const personRow = z.looseObject({
  id,
  slugs: ids.max(1000),
  names: z.array(line).max(1000),
  namePairs: ids,
  emails: ids.exactOptional(),
  memberId: id.exactOptional(),
  places: z.array(line).exactOptional(),
  imports,
  told: z.record(id, z.record(id, z.array(line))).exactOptional(),
});

/** A row of `forgotten`. */
export const forgottenRow = z.object({
  id,
  what: z.enum(['person', 'invitation', 'name']),
  at: time,
  of: id.exactOptional(),
});

/**
 * What each table's rows must be to be taken in. What the code or an index relies on is checked; what a row holds besides
 * (a newer Anteroom of the same form) is kept.
 */
export const rowSchemas: Readonly<Record<BackedTable, z.ZodType>> = {
  events,
  invitations: z.looseObject({
    id,
    person: id.nullable(),
    reading: invitationReading,
    firstSeen: time,
    lastSeen: time,
    evidence,
    suggestion,
    suggested: id,
    decision: latestDecision,
  }),
  snapshots: z.looseObject({ id, invitation: id, evidence }),
  people: personRow,
  conversations: z.looseObject({
    id,
    imports,
    person: id,
    time,
    minutes: z.number().min(0).nullable(),
    channel: z.enum(['inPerson', 'phone', 'video', 'message', 'otherNetwork']),
    place: line.nullable(),
    note: line.exactOptional(),
    messages: z.object({ sent: count, received: count }).exactOptional(),
    unsure: z.literal(true).exactOptional(),
    refused: z.literal(true).exactOptional(),
  }),
  interactions: z.looseObject({ id, imports, person: id, time, network: line }),
  gatherings: z.looseObject({
    id,
    imports,
    name: line,
    place: line.exactOptional(),
    from: time,
    to: time,
    people: ids,
  }),
  lists: z.looseObject({
    id,
    list: z.enum(['allowed', 'blocked', 'notPerson']),
    kind: z.enum(['person', 'company', 'word']),
    value: line,
  }),
  connections: z.looseObject({
    id,
    imports,
    person: id.nullable(),
    company: line.nullable(),
    position: line.nullable(),
    since: time.nullable(),
  }),
  contacts: z.looseObject({ id, imports, person: id }),
  namedLists: z.looseObject({
    id,
    name: line,
    trusted: z.boolean(),
    people: entries,
    companies: entries,
    words: entries,
    changed: time,
  }),
  policies: z
    .looseObject({ id, version, saved: time, policy: policyVersion, removed: time.exactOptional() })
    .refine((row) => row.policy.id === row.id && row.policy.version === row.version),
  imports: z.looseObject({
    id,
    time,
    name: line,
    state: z.enum(['running', 'stopped', 'done']),
    taken: count,
    report: importReport.nullable(),
    own: ownAddition.nullable(),
  }),
  profiles: z.looseObject({
    person: id,
    readAt: time,
    profile: z.looseObject(rememberedProfile.shape),
    times: z.record(label, time),
    text: z.looseObject({ said: z.string().max(1_000_000), whole: z.boolean(), at: time }),
  }),
  matches: z.looseObject({
    id,
    person: id,
    other: id,
    same: z.boolean(),
    by: z.enum(['user', 'identity']),
    at: time,
  }),
  drafts: z.looseObject({ id, base: version, at: time, revision: count, draft: z.unknown() }),
  forgotten: forgottenRow,
};
