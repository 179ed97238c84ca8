import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../src/content/sidebar/states/body.ts';
import { noticesOf } from '../../../../src/content/sidebar/states/notices.ts';
import type { StoreState } from '../../../../src/content/store/types.ts';
import { rows } from '../../../gallery/samples/rows.ts';
import { readState } from '../../../gallery/samples/store.ts';

const page = (differs: Partial<StoreState['page']>) => ({ ...readState.page, ...differs });
const state = (differs: Partial<StoreState>): StoreState => ({ ...readState, ...differs });
const without = (name: StoreState['page']['state']) => state({ rows: [], page: page({ state: name }) });

describe('what stands in the body', () => {
  it.each([
    ['entries when there are rows', state({}), 'entries'],
    [
      'entries even when the page was not understood any more',
      state({ page: page({ state: 'unreadable' }) }),
      'entries',
    ],
    ['entries when the page has to be reloaded', state({ connection: 'reload-needed' }), 'entries'],
    ['loading before the reader has settled', without('loading'), 'loading'],
    ['empty only when the page says so', without('empty'), 'empty'],
    ['unreadable when it cannot be read', without('unreadable'), 'unreadable'],
    ['cleared when everything there was has been answered', without('read'), 'cleared'],
    ['cleared when that was not all that is announced', without('partial'), 'cleared'],
    ['off when it is switched off, whatever was read', state({ connection: 'off' }), 'off'],
  ])('%s', (_, given, body) => {
    expect(bodyOf(given)).toBe(body);
  });
});

describe('what is said above the list', () => {
  const keys = (given: StoreState) => noticesOf(given).map(({ key }) => key);
  const failing = (code: string) => state({ connection: 'failing', failure: { code, message: '' } });

  it.each([
    ['nothing when all is read', state({}), []],
    ['nothing while starting', state({ connection: 'starting' }), []],
    ['that the disk is full', failing('storage'), ['sidebar_failure_storage']],
    ['that the data is newer', failing('newer-data'), ['sidebar_failure_newer']],
    ['that the policy is gone', failing('unknown-policy'), ['sidebar_failure_policy']],
    ['that nobody answers', failing('unreachable'), ['sidebar_failure_unknown']],
    ['to reload', state({ connection: 'reload-needed' }), ['sidebar_reload_needed']],
    [
      'how many are still to come',
      state({ rows: rows.slice(0, 3), page: page({ state: 'partial', announced: 23 }) }),
      ['sidebar_partial_fewer'],
    ],
    [
      'how many could not be read',
      state({ page: page({ state: 'partial', unread: 2 }) }),
      ['sidebar_partial_unread'],
    ],
    [
      'both',
      state({ page: page({ state: 'partial', announced: 99, unread: 2 }) }),
      ['sidebar_partial_fewer', 'sidebar_partial_unread'],
    ],
    [
      'that something is missing even if nobody can say what',
      state({ page: page({ state: 'partial' }) }),
      ['sidebar_partial'],
    ],
  ])('%s', (_, given, said) => {
    expect(keys(given)).toEqual(said);
  });

  it('says nothing about the rest where there is no list to say it above', () => {
    const cleared = { ...readState.page, state: 'partial', announced: 88 } as const;
    expect(keys(state({ rows: [], page: cleared }))).toEqual([]);
  });

  it('counts what is still to come', () => {
    const [notice] = noticesOf(state({ page: page({ state: 'partial', announced: 23 }) }));
    expect(notice?.params).toEqual({ read: rows.length, announced: 23 });
  });
});
