import * as fc from 'fast-check';
import type { Row } from '../../../src/background/backup/tables.ts';
import { fingerprintOf } from '../../../src/background/forgetting/fingerprint.ts';
import { suggestion } from '../../gallery/samples/suggestions.ts';
import { person } from '../readings.ts';
import type { Copy } from './copies.ts';

const time = fc.integer({ min: 1, max: 9 });
const slug = fc.constantFrom('ann', 'bo', 'cy');
const who = slug.map((each) => `in:${each}`);
/** Whose, or of which, something is does not change: it follows from its id. */
const owner: Readonly<Record<string, string>> = { x: 'in:ann', y: 'in:bo', z: 'in:ann' };
const sender: Readonly<Record<string, string>> = { i1: 'in:ann', i2: 'in:bo', i3: 'in:cy' };
/**
 * The id of what a file told is made of whom and when it tells of; so one id is one person and, but for the user's own
 * entries (`z`), which they may change, one time.
 */
const owned = (row: fc.Arbitrary<Row>): fc.Arbitrary<Row> =>
  row.map((each) => {
    const id = String(each['id']);
    const told = id === 'z' ? { imports: undefined } : { time: id.charCodeAt(0) - 119 };
    return { ...each, ...told, person: owner[id] };
  });
const invitation = fc.constantFrom('i1', 'i2', 'i3');
const word = fc.constantFrom('x', 'y', 'z');
const few = fc.array(word, { maxLength: 3 });
const imports = fc.array(word, { minLength: 1, maxLength: 3 });

const event = fc
  .record({ invitation, time, type: fc.constantFrom('seen', 'decided', 'gone', 'corrected') })
  .map(({ type, ...rest }): Row => {
    const shared = { ...rest, person: sender[rest.invitation] };
    // Every device sees an invitation for the first time once.
    const id = type === 'seen' ? `seen:${shared.invitation}` : `${type}:${shared.invitation}:${shared.time}`;
    const decision = { act: id, decision: 'accept', by: 'page', template: null, advice: null };
    if (type === 'decided') return { ...shared, id, type, ...decision };
    if (type === 'gone') return { ...shared, id, type, because: 'unknown' };
    if (type === 'corrected') return { ...shared, id, type, corrects: null, decision: 'decline' };
    return { ...shared, id, type };
  });

const nameList = ['Ann Rolls', 'Bo Li Stone', 'Cy Young', 'Annie Rolls'];
const nameAt = (time: number): string => nameList[time % nameList.length] ?? '';

/** A suggestion: the event, and the evidence of the moment, which names somebody else. */
const suggested = fc
  .record({ invitation, time, word: fc.constantFrom('x', 'y') })
  .map(({ invitation: of, time: at, word: what }) => {
    const id = `suggested:${of}:${what}`;
    const judged = {
      verdict: 'accept',
      certain: true,
      couldBe: [],
      score: [1, 2],
      policy: { id: 'p', version: 1 },
    };
    const quote = `${nameAt(at)}, ${nameAt(at + 1)}`;
    return {
      event: { id, type: 'suggested', invitation: of, time: at, person: sender[of], ...judged } as Row,
      snapshot: {
        id,
        invitation: of,
        evidence: { mutualConnections: { value: 3, from: 'card', at, quote } },
      } as Row,
    };
  });

const latestDecision = fc.record({
  decision: fc.constantFrom('accept', 'decline'),
  by: fc.constant('page'),
  outcome: fc.constant('done'),
  because: fc.constant(null),
  at: time,
});

const unread = {
  photo: null,
  headline: null,
  about: null,
  place: null,
  industry: null,
  connections: null,
  skills: null,
  recommendations: null,
  experiences: null,
  educations: null,
  active: null,
  daysSinceActivity: null,
};

const invitationRow = fc
  .record({
    id: invitation,
    headline: word,
    firstSeen: time,
    later: time,
    decision: fc.option(latestDecision),
  })
  .map(
    ({ id, headline, firstSeen, later, decision }): Row => ({
      id,
      person: sender[id],
      reading: person(id, {
        headline: { known: true, value: headline },
        mutualNames: [nameAt(firstSeen + later), nameAt(firstSeen + later + 1)],
      }),
      firstSeen,
      lastSeen: firstSeen + later,
      evidence: {},
      suggestion: suggestion({ verdict: 'accept' }),
      suggested: `s${headline}`,
      decision,
    }),
  );

const logged = { id: word, time, imports };
const version = fc
  .record({
    id: word,
    version: fc.integer({ min: 1, max: 2 }),
    saved: time,
    title: word,
    removed: fc.option(time, { nil: undefined }),
  })
  .map(
    ({ id, version: number, saved, title, removed }): Row => ({
      id,
      version: number,
      saved,
      policy: { id, version: number, title },
      ...(removed !== undefined && { removed }),
    }),
  );

/** Rows with a key of their own. */
const rows = (
  row: fc.Arbitrary<Row>,
  key: (row: Row) => string = ({ id }) => String(id),
): fc.Arbitrary<Row[]> => fc.uniqueArray(row, { selector: key, maxLength: 3 });

/** Some are of the moments everything else is of: what is seen again of somebody after that is new. */
const forgottenAt = fc.integer({ min: 1, max: 12 });
const forgotten = fc.oneof(
  fc.record({
    id: who.map((id) => fingerprintOf('person', id)),
    what: fc.constant('person'),
    at: forgottenAt,
  }),
  fc.record({
    id: invitation.map((id) => fingerprintOf('invitation', id)),
    what: fc.constant('invitation'),
    at: forgottenAt,
  }),
);

/** A copy of the data on some device. Ids are few, so that any two have much in common and much to disagree on. */
const separate = fc.record({
  events: rows(event),
  suggested: fc.uniqueArray(suggested, { selector: (each) => each.event['id'], maxLength: 3 }),
  invitations: rows(invitationRow),
  people: rows(
    slug.chain((each) =>
      fc.record({
        id: fc.constant(`in:${each}`),
        slugs: fc.constant([each]),
        names: fc.uniqueArray(fc.constantFrom(...nameList), { maxLength: 2 }),
        namePairs: few,
        imports,
      }),
    ),
  ),
  conversations: rows(
    owned(
      fc.record({
        ...logged,
        minutes: fc.option(time),
        channel: fc.constantFrom('phone', 'video'),
        place: fc.option(word),
      }),
    ),
  ),
  interactions: rows(owned(fc.record({ ...logged, network: word }))),
  gatherings: rows(
    fc.record({ id: word, name: word, to: time, people: fc.uniqueArray(who), imports }).map((row) => ({
      ...row,
      from: row.id.charCodeAt(0) - 118,
      imports: row.id === 'z' ? undefined : row.imports,
    })),
  ),
  lists: rows(
    fc
      .record({
        id: slug,
        list: fc.constantFrom('allowed', 'blocked'),
        kind: fc.constantFrom('person', 'word'),
      })
      .map((row) => ({ ...row, id: `${row.id} ${row.kind}`, value: row.id })),
  ),
  connections: rows(
    fc
      .record({ id: who, imports, company: fc.option(word), position: fc.constantFrom(...nameList) })
      // When somebody became a connection does not change.
      .map((row) => ({ ...row, person: row.id, since: row.id.charCodeAt(3) - 92 })),
  ),
  contacts: rows(fc.record({ id: who, imports }).map((row) => ({ ...row, person: row.id }))),
  namedLists: rows(
    fc.record({
      id: word,
      name: word,
      trusted: fc.boolean(),
      people: fc.uniqueArray(slug, { maxLength: 2 }),
      companies: few,
      words: few,
      changed: time,
    }),
  ),
  policies: rows(version, (row) => `${row['id']} ${row['version']}`),
  imports: rows(
    fc
      .record({ id: word, time, name: word })
      .map((row) => ({ ...row, state: 'done', taken: 0, report: null, own: null })),
  ),
  profiles: rows(
    fc.record({ person: who, readAt: time, headline: word }).map(({ headline, ...row }) => ({
      ...row,
      profile: { ...unread, headline },
      times: { headline: row.readAt },
      text: { said: '', whole: false, at: row.readAt },
    })),
    (row) => String(row['person']),
  ),
  matches: rows(
    fc
      .record({ person: who, other: who, same: fc.boolean(), at: time })
      .map((row) => ({ ...row, id: `${row.person} ${row.other}`, by: 'user' })),
  ),
  drafts: rows(fc.record({ id: word, base: time, revision: time, at: time, draft: word })),
  forgotten: fc.uniqueArray(forgotten, { selector: ({ id }) => id, maxLength: 2 }),
});

/** Copies of a few people, invitations and words, so that any two have much in common and much that differs. */
export const copy: fc.Arbitrary<Copy> = separate.map(({ suggested: told, events, ...rest }) => ({
  ...rest,
  events: [...events, ...told.map((each) => each.event)],
  snapshots: told.map((each) => each.snapshot),
}));
