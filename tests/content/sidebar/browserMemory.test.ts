import { afterEach, describe, expect, it, vi } from 'vitest';
import { initial } from '../../../src/content/sidebar/memory.ts';
import { fakeBrowser } from '../../ui/fakeBrowser.ts';

const { browserMemory } = await import('../../../src/content/sidebar/browserMemory.ts');

const { local } = fakeBrowser.storage;

afterEach(() => vi.restoreAllMocks());

describe('the sidebar’s memory in the browser', () => {
  it('gives back what it was given', async () => {
    const stored: Record<string, unknown> = {};
    vi.spyOn(local, 'set').mockImplementation(async (items) => void Object.assign(stored, items));
    vi.spyOn(local, 'get').mockImplementation(async () => stored);
    browserMemory.save({ collapsed: true, covering: false, width: 400 });
    await vi.waitFor(async () =>
      expect(await browserMemory.load()).toEqual({ collapsed: true, covering: false, width: 400 }),
    );
  });

  it('forgets, and does not fail, when there is no storage to be had', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
    vi.spyOn(local, 'set').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await browserMemory.load()).toEqual(initial);
    expect(() => browserMemory.save(initial)).not.toThrow();
    await Promise.resolve();
  });
});
