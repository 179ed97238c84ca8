import type { HistoryEntry, HistoryFilter, Moment } from '../../../src/messages/history.ts';
import type { Output } from '../../../src/messages.ts';
import { rule, suggestion } from './suggestions.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 20, 9, 30);
const policy = { id: 'step-by-step', version: 1 };

function entry(id: string, name: string, differs: Partial<HistoryEntry>): HistoryEntry {
  return {
    id,
    person: `in:${id}`,
    kind: 'person',
    name,
    target: null,
    headline: 'Staff Engineer at Example Cloud',
    note: null,
    profileUrl: `https://www.linkedin.com/in/${id}/`,
    at: now,
    firstSeen: now - 9 * day,
    outcome: 'pending',
    because: null,
    decided: null,
    advice: { verdict: 'accept', certain: true, policy },
    agreement: null,
    reply: 'none',
    asked: null,
    answered: null,
    ...differs,
  };
}

/** One entry of each kind there is. */
export const entries: readonly HistoryEntry[] = [
  entry('jane', 'Jane Doe', {
    outcome: 'accept',
    decided: { at: now, by: 'sidebar' },
    agreement: 'agreed',
    note: 'Hi Noor, we met at the Lantern workshop. I would like to stay in touch.',
  }),
  entry('sam', 'Sam Lee', {
    at: now - day,
    headline:
      'Growth Hacker · I help founders 10x their pipeline with one weird spreadsheet nobody has heard of',
    outcome: 'accept',
    decided: { at: now - day, by: 'corrected' },
    agreement: 'disagreed',
    advice: { verdict: 'decline', certain: false, policy },
  }),
  entry('kim', 'Kim Roe', {
    at: now - 2 * day,
    reply: 'asked',
    asked: now - 2 * day,
    advice: { verdict: 'reply', certain: true, policy },
  }),
  entry('lucja', 'Łucja Żak', {
    at: now - 3 * day,
    reply: 'answered',
    asked: now - 5 * day,
    answered: now - 3 * day,
  }),
  entry('cloud', 'Ann Ray', {
    at: now - 4 * day,
    kind: 'company',
    target: 'Example Cloud',
    headline: null,
    outcome: 'decline',
    decided: { at: now - 4 * day, by: 'page' },
    agreement: 'agreed',
    advice: { verdict: 'decline', certain: true, policy },
  }),
  entry('noa', 'נועה לוי', {
    at: now - 30 * day,
    outcome: 'gone',
    because: 'unknown',
    advice: { verdict: 'wait', certain: true, policy },
  }),
  entry('old', 'Max Muster', { at: now - 200 * day, outcome: 'gone', because: 'expired' }),
  entry('stranger', '', {
    at: now - 210 * day,
    name: null,
    headline: null,
    person: null,
    profileUrl: null,
    kind: null,
    advice: null,
    outcome: 'accept',
    decided: { at: now - 210 * day, by: 'page' },
  }),
];

function moment(id: string, differs: Partial<Moment> & Pick<Moment, 'type' | 'at'>): Moment {
  return {
    id,
    invitation: 'jane',
    wrong: false,
    decision: null,
    by: null,
    because: null,
    quote: null,
    verdict: null,
    certain: null,
    policy: null,
    suggestion: null,
    evidence: null,
    ...differs,
  };
}

const moments: readonly Moment[] = [
  moment('seen', { type: 'seen', at: now - 9 * day }),
  moment('suggested', {
    type: 'suggested',
    at: now - 9 * day,
    verdict: 'accept',
    certain: true,
    policy,
    suggestion: suggestion({
      verdict: 'accept',
      reasons: [
        rule('talked', 'You talked for 25 minutes on 3 May.', 20),
        rule('mutual', '12 mutual connections.', 6),
      ],
    }),
    evidence: [
      { fact: 'kind', value: 'person', from: 'card', at: now, quote: null },
      { fact: 'mutualConnections', value: 12, from: 'card', at: now, quote: null },
      { fact: 'conversation.totalMinutes', value: 25, from: 'log', at: now, quote: 'Lantern workshop' },
      { fact: 'verified', value: true, from: 'card', at: now, quote: null },
    ],
  }),
  moment('replied', { type: 'replied', at: now - 5 * day, by: 'composer' }),
  moment('answered', {
    type: 'answered',
    at: now - 3 * day,
    quote: 'Sure! It was about the shared design review.',
  }),
  moment('decided', { type: 'decided', at: now - day, decision: 'decline', by: 'page', wrong: true }),
  moment('corrected', { type: 'corrected', at: now, decision: 'accept' }),
];

/** A background with this history. */
export const historyAnswers = {
  'history.list': ({ filter }: { readonly filter: HistoryFilter }): Output<'history.list'> => {
    const text = filter.text?.toLowerCase() ?? '';
    const found = entries.filter(({ name }) => (name ?? '').toLowerCase().includes(text));
    return { entries: [...found], next: text === '' ? [-1, 'stranger'] : null };
  },
  'history.entry': ({ invitation }: { readonly invitation: string }): Output<'history.entry'> => ({
    entry: entries.find(({ id }) => id === invitation) ?? null,
    moments: [...moments],
  }),
  'history.person': (): Output<'history.person'> => ({
    names: ['Jane Doe'],
    moments: [
      {
        what: 'conversation',
        at: now - 190 * day,
        minutes: 25,
        channel: 'inPerson',
        place: 'Lantern workshop',
      },
      { what: 'gathering', at: now - 189 * day, name: 'Lantern workshop' },
      ...moments.map((each) => ({ what: 'moment' as const, at: each.at, moment: each })),
      { what: 'profile', at: now },
    ],
  }),
  'history.correct': ({ invitation }: { readonly invitation: string }) => ({
    entry: entries.find(({ id }) => id === invitation),
  }),
  'history.answered': ({ invitation }: { readonly invitation: string }) => ({
    entry: entries.find(({ id }) => id === invitation),
  }),
  'data.state': (): Output<'data.state'> => ({
    invitations: 1240,
    people: 3105,
    conversations: 412,
    policies: 6,
    setAside: 0,
  }),
  'forget.find': ({ text }: { readonly text: string }): Output<'forget.find'> => ({
    people: text === '' ? [] : [{ id: 'in:sam', names: ['Sam Lee'], invitations: 2, conversations: 1 }],
  }),
  'forget.do': () => ({ invitations: 2 }),
  'data.erase': () => ({}),
  'data.setAside.drop': () => ({}),
  'backup.head': (): Output<'backup.head'> => ({
    head: { anteroom: 'backup', schema: 1, created: '2026-11-20T09:30:00.000Z', settings: {}, own: {} },
    tables: [
      { table: 'events', rows: 2 },
      { table: 'people', rows: 0 },
    ],
  }),
  'backup.rows': ({ table }: { readonly table: string }): Output<'backup.rows'> => ({
    rows: table === 'events' ? [{ id: 'seen:1' }, { id: 'seen:2', note: 'a "quote"' }] : [],
    next: null,
  }),
  'restore.begin': () => ({ created: '2026-11-01T08:00:00.000Z' }),
  'restore.add': () => ({}),
  'restore.preview': (): Output<'restore.preview'> => ({
    tables: [
      { table: 'invitations', rows: 1240, added: 203, changed: 12 },
      { table: 'events', rows: 9120, added: 1802, changed: 0 },
      { table: 'people', rows: 3105, added: 96, changed: 4 },
    ],
    removals: [{ table: 'people', gone: 2, blanked: 0, names: ['Ann Lee', 'Bo Stone'], more: 0 }],
  }),
  'restore.commit': () => ({}),
  'restore.drop': () => ({}),
};
