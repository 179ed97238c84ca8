import { describe, expect, it } from 'vitest';
import { initial, remembered } from '../../../src/content/sidebar/memory.ts';

describe('what was stored', () => {
  it.each([
    [{ collapsed: true }, { ...initial, collapsed: true }],
    [
      { collapsed: true, covering: false },
      { ...initial, collapsed: true, covering: false },
    ],
    [
      { covering: true, width: 400 },
      { collapsed: false, covering: true, width: 400 },
    ],
    [{ covering: 'yes' }, initial],
    [{ width: 20 }, initial],
    [{ width: '400' }, initial],
    [{ width: Number.NaN }, initial],
    [{ collapsed: 'yes' }, initial],
    ['collapsed', initial],
    [null, initial],
    [undefined, initial],
  ])('%j', (stored, memory) => {
    expect(remembered(stored)).toEqual(memory);
  });
});
