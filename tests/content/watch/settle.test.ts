import { describe, expect, it } from 'vitest';
import { type Progress, settle } from '../../../src/content/watch/settle.ts';

const complete: Progress = {
  read: 3,
  unread: 0,
  announced: 3,
  saysEmpty: false,
  answered: false,
  sinceChange: 0,
  sinceBare: 0,
};
const bare: Progress = { ...complete, read: 0, announced: null };

describe('what a page settles to', () => {
  it.each<[what: string, progress: Partial<Progress>, state: string]>([
    ['every announced row read', {}, 'read'],
    ['no count announced', { announced: null }, 'read'],
    ['a stale count below the rows', { announced: 1 }, 'read'],
    ['rows below the fold of a virtualised list', { announced: 30, read: 12 }, 'partial'],
    ['a row that could not be read', { unread: 1 }, 'partial'],
    ['the page says that there is nothing', { read: 0, announced: 0, saysEmpty: true }, 'empty'],
    ['every row answered, more announced', { read: 0, announced: 9, answered: true }, 'partial'],
    ['every row answered, none announced', { read: 0, announced: 0, answered: true }, 'read'],
    [
      'every row answered, one left that cannot be read',
      { read: 0, unread: 1, answered: true },
      'unreadable',
    ],
    ['no row and no word of it', { read: 0, announced: null }, 'unreadable'],
    ['a count of 0 without a word', { read: 0, announced: 0 }, 'unreadable'],
    ['rows that could not be read, all of them', { read: 0, unread: 3 }, 'unreadable'],
  ])('%s', (_, progress, state) => {
    const quiet = { ...complete, ...progress, sinceChange: 60_000, sinceBare: 60_000 };
    expect(settle(quiet, false)).toEqual({ state, settled: true, wait: null });
  });
});

describe('when it settles', () => {
  it('waits briefly when all that is announced was read', () => {
    expect(settle({ ...complete, sinceChange: 100 }, false)).toEqual({
      state: 'loading',
      settled: false,
      wait: 250,
    });
    expect(settle({ ...complete, sinceChange: 350 }, false).settled).toBe(true);
  });

  it('waits longer while announced rows are missing', () => {
    expect(settle({ ...complete, read: 2, sinceChange: 1_900 }, false).settled).toBe(false);
    expect(settle({ ...complete, read: 2, sinceChange: 2_000 }, false).state).toBe('partial');
  });

  it('says within three seconds that a restless page cannot be read', () => {
    expect(settle({ ...bare, sinceChange: 10, sinceBare: 2_700 }, false).settled).toBe(false);
    expect(settle({ ...bare, sinceChange: 10, sinceBare: 2_800 }, false)).toMatchObject({
      state: 'unreadable',
      settled: true,
    });
  });

  it('heals when rows arrive late, at once', () => {
    expect(settle({ ...complete, sinceChange: 0 }, true)).toEqual({
      state: 'read',
      settled: false,
      wait: 350,
    });
  });

  it('takes a list that vanished for one that is being replaced, first', () => {
    expect(settle({ ...bare, sinceChange: 0, sinceBare: 0 }, true)).toEqual({
      state: 'loading',
      settled: false,
      wait: 2_000,
    });
  });
});
