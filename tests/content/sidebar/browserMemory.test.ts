import { afterEach, describe, expect, it, vi } from 'vitest';
import { initial } from '../../../src/content/sidebar/memory.ts';
import { fakeBrowser } from '../../ui/fakeBrowser.ts';

const { browserMemory } = await import('../../../src/content/sidebar/browserMemory.ts');

afterEach(() => vi.restoreAllMocks());

describe('the sidebar’s memory in the browser', () => {
  it('gives back what it was given', async () => {
    let stance: unknown = null;
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) => {
      const { name, input } = Object(message);
      if (name === 'sidebar.remember') stance = input;
      return { ok: true, value: name === 'sidebar.recall' ? { stance } : {} };
    });
    expect(await browserMemory.load()).toEqual(initial);
    browserMemory.save({ collapsed: true, covering: false, width: 400 });
    await vi.waitFor(async () =>
      expect(await browserMemory.load()).toEqual({ collapsed: true, covering: false, width: 400 }),
    );
  });

  it('forgets, and does not fail, when there is nobody to ask', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(
      new Error('Extension context invalidated.'),
    );
    expect(await browserMemory.load()).toEqual(initial);
    expect(() => browserMemory.save(initial)).not.toThrow();
  });
});
