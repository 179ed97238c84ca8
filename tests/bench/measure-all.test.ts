import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { measureAll } from '../../bench/measure-all.ts';
import type { Row } from '../../bench/row.ts';

const row = (name: string): Row => ({
  name,
  value: 1,
  unit: 'ms',
  against: null,
  ratio: null,
  budget: null,
});

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe('measuring all groups', () => {
  it('tells of a group that fails, and goes on with the others', async () => {
    const groups = [
      { prefixes: ['a.'], rows: async () => [row('a.one')] },
      { prefixes: ['b.', 'bb'], rows: () => Promise.reject(new Error('no browser\nat line 1')) },
      { prefixes: ['c.'], rows: async () => [row('c.one'), row('c.two')] },
    ];
    const { rows, failures } = await measureAll(groups, '');
    expect(rows.map(({ name }) => name)).toEqual(['a.one', 'c.one', 'c.two']);
    expect(failures).toEqual([{ name: 'b. bb', error: 'no browser' }]);
  });

  it('leaves out the rows that were not asked for', async () => {
    const groups = [{ prefixes: ['c.'], rows: async () => [row('c.one'), row('c.two')] }];
    expect((await measureAll(groups, 'c.t')).rows.map(({ name }) => name)).toEqual(['c.two']);
  });
});
