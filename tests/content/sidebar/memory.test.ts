import { describe, expect, it } from 'vitest';
import { initial, remembered } from '../../../src/content/sidebar/memory.ts';

describe('what was stored', () => {
  it.each([
    [{ collapsed: true }, { collapsed: true }],
    [{ collapsed: false, width: 400 }, { collapsed: false }],
    [{ collapsed: 'yes' }, initial],
    ['collapsed', initial],
    [null, initial],
    [undefined, initial],
  ])('%j', (stored, memory) => {
    expect(remembered(stored)).toEqual(memory);
  });
});
