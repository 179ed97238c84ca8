import type {
  GatheringEntry,
  ListEntry,
  LoggedEntry,
  MatchAnswer,
} from '../../../src/messages/log/entries.ts';
import type { OwnBackground } from '../../../src/policy/background/own.ts';
import type { Background } from './outside.ts';

const day = Date.UTC(2026, 4, 3, 12);
const jane = { id: 'in:jane-doe', name: 'Jane Doe', profile: 'jane-doe' };
const kofi = { id: 'name:kofi mensah', name: 'Kofi A. Mensah', profile: null };
const talk = { minutes: 25, place: 'Book fair', note: null, imported: false, channel: 'inPerson' as const };

const talks: readonly LoggedEntry[] = [
  { ...talk, id: 't1', who: jane, time: day, note: 'Wants to hear about the second edition' },
  {
    ...talk,
    id: 't2',
    who: kofi,
    time: day - 86_400_000 * 30,
    channel: 'video',
    place: null,
    imported: true,
  },
  {
    ...talk,
    id: 't3',
    who: { id: 'in:x', name: 'Αλεξάνδρα Παπαδοπούλου-Χατζηγεωργίου', profile: 'x' },
    time: day - 86_400_000 * 400,
    minutes: null,
    channel: 'otherNetwork',
    place: null,
  },
];

const events: readonly GatheringEntry[] = [
  {
    id: 'g1',
    name: 'Book fair',
    place: 'Leipzig',
    from: day,
    to: day + 86_400_000 * 2,
    people: [jane, kofi],
    imported: false,
  },
  {
    id: 'g2',
    name: 'Compiler meetup',
    place: null,
    from: day - 86_400_000 * 90,
    to: day - 86_400_000 * 90,
    people: [],
    imported: true,
  },
];

const entries: readonly ListEntry[] = [
  { id: 'person:sam-lee', list: 'blocked', kind: 'person', value: 'sam-lee' },
  { id: 'word:growth hacker', list: 'blocked', kind: 'word', value: 'growth hacker' },
  { id: 'company:example cloud', list: 'allowed', kind: 'company', value: 'example cloud' },
];

const open: readonly MatchAnswer[] = [
  {
    person: { id: 'in:kofi', name: 'Kofi Mensah', profile: 'kofi' },
    other: kofi,
    headline: 'Data journalist at Example Times',
    talk: { person: kofi.id, name: kofi.name, time: day, minutes: 25, place: null },
    same: null,
  },
];

/** Someone who has told about herself. */
export const own: OwnBackground = {
  firstName: 'Noor',
  fullName: 'Noor Haddad',
  employers: [
    { name: 'Example Press', from: 2019, to: null },
    { name: 'Acme', from: 2012, to: 2018 },
  ],
  schools: [{ name: 'University of Example' }],
  place: 'Rotterdam, Netherlands',
  industry: 'Publishing',
  topicWords: ['typography', 'open access'],
  clientWords: [],
  unwantedWords: ['crypto'],
  works: ['The Quiet Page'],
};

const page = (shown: readonly unknown[]) => ({ entries: shown, total: shown.length });

/** What the samples know: conversations, events, lists, matches, oneself. */
export const knowledge: NonNullable<Background['answers']> = {
  'conversation.list': () => page(talks),
  'gathering.list': () => page(events),
  'entry.list': () => ({ entries }),
  'lists.list': () => ({
    lists: [
      { id: 'n1', name: 'Clients', trusted: false, entries: 212 },
      { id: 'n2', name: 'Old friends', trusted: true, entries: 9 },
    ],
  }),
  'match.list': () => ({ open, settled: [{ ...open[0], person: jane, same: false, talk: null }] }),
  'own.get': () => own,
};

/** Nothing is known yet. */
export const noKnowledge: NonNullable<Background['answers']> = {
  'conversation.list': () => page([]),
  'gathering.list': () => page([]),
  'entry.list': () => ({ entries: [] }),
  'lists.list': () => ({ lists: [] }),
  'match.list': () => ({ open: [], settled: [] }),
};
