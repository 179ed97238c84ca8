import { invitationReading, pageReading } from '../../messages/reading.ts';
import { suggestion } from '../../messages/suggestion.ts';
import * as z from '../../policy/file/zod.ts';
import { count, evidence, id, ids, policyVersion, rowSchemas, time } from '../backup/schemas.ts';
import { isBacked } from '../backup/tables.ts';
import type { TableName } from '../database/open.ts';

const counted = z.array(z.tuple([z.string(), count]));

/** Rows that follow from others or are of the moment: one that is damaged is dropped, and made or reported anew. */
const derived: Readonly<Partial<Record<TableName, z.ZodType>>> = {
  pages: z.looseObject({
    tabId: z.int(),
    session: z.string(),
    visit: z.string(),
    turn: count,
    open: z.boolean(),
    past: z.array(z.string()),
    at: time,
    page: pageReading,
    mutual: ids.exactOptional(),
    present: ids,
    revision: count,
    policy: policyVersion,
    owed: z.boolean(),
  }),
  sightings: z.looseObject({
    tabId: z.int(),
    id,
    person: id.nullable(),
    reading: invitationReading,
    evidence,
    suggestion,
    suggested: id,
  }),
  history: z.looseObject({
    id,
    order: z.number(),
    person: id.nullable(),
    kind: z.string().nullable(),
    name: z.string().nullable(),
    target: z.string().nullable(),
    headline: z.string().nullable(),
    note: z.string().nullable(),
    profileUrl: z.string().nullable(),
    firstSeen: z.number(),
    outcome: z.enum(['pending', 'accept', 'decline', 'gone']),
    because: z.enum(['expired', 'unknown']).nullable(),
    decided: z.looseObject({ at: time, by: z.enum(['sidebar', 'page', 'corrected']) }).nullable(),
    advice: z.looseObject({}).nullable(),
    agreement: z.enum(['agreed', 'disagreed']).nullable(),
    reply: z.enum(['none', 'asked', 'answered']),
    asked: time.nullable(),
    answered: time.nullable(),
    terms: z.array(z.tuple([z.string(), z.number()])),
  }),
  networkCounts: z.looseObject({
    id,
    employers: counted,
    roles: counted,
    trade: z.array(z.string()),
    whole: z.boolean(),
  }),
  unfinished: z.looseObject({
    id,
    work: z.discriminatedUnion('what', [
      z.looseObject({ what: z.literal('restore'), settings: z.looseObject({}), own: z.looseObject({}) }),
      z.looseObject({ what: z.literal('letters'), invitations: ids, slugs: ids }),
      z.looseObject({ what: z.literal('local') }),
      z.looseObject({ what: z.literal('account') }),
    ]),
  }),
};

/** What every row of a table must be; null for what is checked where it is read. */
export function schemaOf(table: TableName): z.ZodType | null {
  return isBacked(table) ? rowSchemas[table] : (derived[table] ?? null);
}

/** Whether a damaged row of this table costs nothing. */
export function isDerived(table: TableName): boolean {
  return derived[table] !== undefined;
}
