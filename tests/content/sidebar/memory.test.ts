import { describe, expect, it } from 'vitest';
import { initial, remembered } from '../../../src/content/sidebar/memory.ts';

describe('what was stored', () => {
  it.each([
    [{ collapsed: true }, { collapsed: true, covering: null }],
    [
      { collapsed: true, covering: false },
      { collapsed: true, covering: false },
    ],
    [
      { covering: true, width: 400 },
      { collapsed: false, covering: true },
    ],
    [{ covering: 'yes' }, initial],
    [{ collapsed: 'yes' }, initial],
    ['collapsed', initial],
    [null, initial],
    [undefined, initial],
  ])('%j', (stored, memory) => {
    expect(remembered(stored)).toEqual(memory);
  });
});
