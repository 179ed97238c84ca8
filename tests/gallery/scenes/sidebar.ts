import type { StoreState } from '../../../src/content/store/types.ts';
import { manyRows, rows } from '../samples/rows.ts';
import { readState } from '../samples/store.ts';

const nothingYet: StoreState = {
  ...readState,
  rows: [],
  page: { ...readState.page, state: 'loading', settled: false, announced: null, generation: null },
};

/** Every state of the sidebar, by name. */
export const sidebarScenes = {
  read: readState,
  loading: { ...nothingYet, connection: 'starting', settings: null },
  empty: { ...nothingYet, page: { ...nothingYet.page, state: 'empty', announced: 0 } },
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
  many: { ...readState, rows: manyRows(500), page: { ...readState.page, announced: 500 } },
} as const satisfies Record<string, StoreState>;

/** The name of a scene. */
export type SidebarScene = keyof typeof sidebarScenes;
