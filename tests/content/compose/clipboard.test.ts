// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyAndOpen } from '../../../src/content/compose/clipboard.ts';

const profile = 'https://www.linkedin.com/in/jane-doe/';
const order: string[] = [];

function browser(clipboard: { writeText(text: string): Promise<void> } | undefined) {
  order.length = 0;
  vi.stubGlobal('navigator', clipboard ? { clipboard } : {});
  return vi.spyOn(window, 'open').mockImplementation((...args) => {
    order.push(`open ${args.join(' ')}`);
    return null;
  });
}
const granting = {
  writeText: async (text: string) => {
    order.push(`asked ${text}`);
    await Promise.resolve();
    order.push('copied');
  },
};
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the way without a composer', () => {
  it('copies first, then opens the profile where it cannot reach back', async () => {
    browser(granting);
    expect(await copyAndOpen('Hi\nJane', profile)).toEqual({ copied: true, opened: true });
    expect(order).toEqual(['asked Hi\nJane', 'copied', `open ${profile} _blank noopener`]);
  });

  it('opens nothing when the clipboard is denied: the text is still in the sidebar', async () => {
    const open = browser({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    expect(await copyAndOpen('Hi', profile)).toEqual({ copied: false, because: 'denied' });
    expect(open).not.toHaveBeenCalled();
  });

  it('says when there is no clipboard', async () => {
    browser(undefined);
    expect(await copyAndOpen('Hi', profile)).toEqual({ copied: false, because: 'unavailable' });
  });

  it.each([
    null,
    'javascript:alert(1)',
    'https://evil.example/in/jane-doe/',
    'https://www.linkedin.com.evil.example/in/jane-doe/',
    'https://www.linkedin.com/company/acme/',
    'https://www.linkedin.com/in/',
  ])('copies, and opens no %s', async (address) => {
    const open = browser(granting);
    expect(await copyAndOpen('Hi', address)).toEqual({ copied: true, opened: false });
    expect(open).not.toHaveBeenCalled();
  });
});
