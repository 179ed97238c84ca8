import * as z from '../policy/file/zod.ts';
import { gatheringEntry, listEntry, loggedEntry, matchAnswer, matchQuestion, who } from './log/entries.ts';
import { at, channel, day, id, line, minutes, page, paging } from './log/parts.ts';
import { ownBackground, ownChange } from './own.ts';
import { caps } from './reading.ts';

const nothing = z.strictObject({});
const invitation = z.string().min(1).max(caps.id);
/** Ids are made where the user acts, so that a request that is repeated does nothing twice. */
const ids = z.array(id).min(1).max(500);

/**
 * What the user knows: conversations, events attended, lists, the own background, who is who. Part of `requests` in
 * `../messages.ts`. Every change is one transaction, is announced as `log`, and judges the open pages anew.
 */
export const logRequests = {
  /**
   * Logs a conversation with the inviter of an invitation this page shows; null takes it back. The same id again is the same
   * conversation.
   */
  'conversation.log': {
    from: 'page',
    input: z.strictObject({
      id,
      invitation,
      talk: z
        .strictObject({
          minutes: minutes.nullable(),
          channel,
          /** Null: today. */
          day: day.nullable(),
          place: line.nullable(),
          note: line.nullable(),
        })
        .nullable(),
    }),
    output: nothing,
  },
  /** Whom in the log the inviter of an invitation this page shows may be, going by the name; the latest conversation first. */
  'match.ask': {
    from: 'page',
    input: z.strictObject({ invitation }),
    output: z.object({ questions: z.array(matchQuestion) }),
  },
  /** The user's word on one of them; null takes it back. */
  'match.decide': {
    from: 'page',
    input: z.strictObject({ invitation, person: id, same: z.boolean().nullable() }),
    output: nothing,
  },
  /** Logged conversations, latest first; those whose person, place or line has every word of the search. */
  'conversation.list': {
    from: 'extension',
    input: z.strictObject({ search: z.string().max(200), ...paging }),
    output: page(loggedEntry),
  },
  /** Logs a conversation, or changes one. `who` is somebody known, or a name with the address of a profile where there is one. */
  'conversation.save': {
    from: 'extension',
    input: z.strictObject({
      id,
      who,
      time: at,
      minutes: minutes.nullable(),
      channel,
      place: line.nullable(),
      note: line.nullable(),
    }),
    output: nothing,
  },
  /** Answers with what was deleted, to be saved again when the user thinks better of it. */
  'conversation.delete': { from: 'extension', input: z.strictObject({ ids }), output: page(loggedEntry) },
  /** People whose name, slug or employer has every word of the text. */
  'person.find': {
    from: 'extension',
    input: z.strictObject({ text: z.string().min(1).max(200) }),
    output: z.object({ people: z.array(who) }),
  },
  'gathering.list': { from: 'extension', input: z.strictObject(paging), output: page(gatheringEntry) },
  'gathering.save': {
    from: 'extension',
    input: z.strictObject({
      id,
      name: line,
      place: line.nullable(),
      from: day,
      to: day,
      people: z.array(who).max(500),
    }),
    output: nothing,
  },
  'gathering.delete': { from: 'extension', input: z.strictObject({ ids }), output: nothing },
  'entry.list': { from: 'extension', input: nothing, output: z.object({ entries: z.array(listEntry) }) },
  /** A person is given by the address (or the slug) of their profile. An entry that is there already stays one. */
  'entry.save': { from: 'extension', input: listEntry.omit({ id: true }), output: z.object({ id }) },
  'entry.delete': { from: 'extension', input: z.strictObject({ ids }), output: nothing },
  'own.get': { from: 'extension', input: nothing, output: ownBackground },
  'own.set': { from: 'extension', input: ownChange, output: ownBackground },
  /** Pending invitations whose inviters may be somebody in the log, and what the user has said of others. */
  'match.list': {
    from: 'extension',
    input: nothing,
    output: z.object({ open: z.array(matchAnswer), settled: z.array(matchAnswer) }),
  },
  /** The user's word on two people being one; null takes it back. */
  'match.settle': {
    from: 'extension',
    input: z.strictObject({ person: id, other: id, same: z.boolean().nullable() }),
    output: nothing,
  },
} as const;
