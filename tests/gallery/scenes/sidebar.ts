import { closed } from '../../../src/content/sidebar/entry/opened.ts';
import type { Session } from '../../../src/content/sidebar/session.ts';
import type { StoreRow, StoreState } from '../../../src/content/store/types.ts';
import { decision, hindrances, holding, replies } from '../samples/acts.ts';
import { manyRows, rows, rowsToLook } from '../samples/rows.ts';
import { readState } from '../samples/store.ts';
import { gate } from '../samples/suggestions.ts';

const nothingYet: StoreState = {
  ...readState,
  rows: [],
  page: { ...readState.page, state: 'loading', settled: false, announced: null, generation: null },
};

/** Kofi Mensah has the name of somebody in the log, and the policy asks about that. */
function maybeKnown(row: StoreRow): StoreRow {
  if (row.id !== '6' || !row.suggestion) return row;
  const evidence = {
    fact: 'conversation.match',
    value: 'possible',
    from: 'log',
    at: 0,
    quote: null,
  } as const;
  const asks = { ...gate('possible-match', 'It may be somebody in your log.', 'wait'), evidence: [evidence] };
  return { ...row, suggestion: { ...row.suggestion, open: [asks] } };
}

/** Profiles that were opened and do not tell: the first too long ago, the others not to their end. */
function openedBefore(row: StoreRow): StoreRow {
  if (!row.suggestion) return row;
  const opened = { at: Date.UTC(2025, 4, 3), tooOld: row.id === '2' };
  return {
    ...row,
    suggestion: { ...row.suggestion, missing: row.suggestion.missing.map((each) => ({ ...each, opened })) },
  };
}

/** Every state of the sidebar, by name. */
export const sidebarScenes = {
  read: readState,
  look: { ...readState, rows: rowsToLook.slice(4) },
  opened: { ...readState, rows: rows.map(openedBefore) },
  loading: { ...nothingYet, connection: 'starting', settings: null },
  empty: { ...nothingYet, page: { ...nothingYet.page, state: 'empty', announced: 0 } },
  cleared: { ...nothingYet, page: { ...readState.page, state: 'partial', announced: 88 } },
  unreadable: { ...nothingYet, page: { ...nothingYet.page, state: 'unreadable' } },
  partial: {
    ...readState,
    rows: rows.slice(0, 4),
    page: { ...readState.page, state: 'partial', announced: 23, unread: 2 },
  },
  weighing: { ...readState, rows: rows.map((row) => ({ ...row, suggestion: null })), connection: 'starting' },
  storage: {
    ...readState,
    connection: 'failing',
    failure: { code: 'storage', message: 'QuotaExceededError' },
  },
  newer: { ...nothingYet, connection: 'failing', failure: { code: 'newer-data', message: 'version 9' } },
  reload: { ...readState, connection: 'reload-needed' },
  off: { ...nothingYet, connection: 'off' },
  holds: {
    ...readState,
    acts: [
      decision('1', 'Jane Doe', 'accept', holding(24)),
      decision('2', 'Sam Lee', 'decline', { state: 'observing' }),
      decision('6', 'Kofi Mensah', 'accept', { state: 'seeking' }),
      decision('8', 'Resume Helper', 'decline', holding(28)),
    ],
  },
  results: {
    ...readState,
    acts: [...hindrances, decision('8', 'Resume Helper', 'decline', { state: 'done' }, 'lost')],
  },
  replies: { ...readState, acts: replies },
  log: { ...readState, rows: [...rows.slice(5), ...rows.slice(0, 5)].map(maybeKnown) },
  reply: { ...readState, rows: [...rows.slice(5), ...rows.slice(0, 5)] },
  help: readState,
  sift: readState,
  many: { ...readState, rows: manyRows(500), page: { ...readState.page, announced: 500 } },
} as const satisfies Record<string, StoreState>;

/** The name of a scene. */
export type SidebarScene = keyof typeof sidebarScenes;

/** What the user has already done in a scene. */
export const prepared: { readonly [S in SidebarScene]?: (session: Session) => void } = {
  log(session) {
    session.selected = '6';
    session.opened.set('6', { ...closed, talk: true });
  },
  reply(session) {
    session.selected = '6';
    session.opened.set('6', { ...closed, reply: true });
  },
  help(session) {
    session.help = true;
  },
  sift(session) {
    session.sifting = true;
    session.view = { ...session.view, search: 'nobody', sort: 'score' };
  },
};
