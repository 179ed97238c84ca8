import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeChrome, startWorker } from './browser/fake-chrome.ts';

afterEach(() => vi.unstubAllGlobals());

async function filtersIn(scope: object | undefined): Promise<unknown[]> {
  const chrome = new FakeChrome();
  if (scope) vi.stubGlobal('window', scope);
  await startWorker(chrome);
  return chrome.updateFilters;
}

describe('looking at the addresses of tabs', () => {
  it('is done for LinkedIn only, where pages cannot notice by themselves', async () => {
    expect(await filtersIn({})).toEqual([{ urls: ['https://www.linkedin.com/*'], properties: ['url'] }]);
  });

  it.each<[string, object | undefined]>([
    ['in a service worker, which every page load would wake', undefined],
    ['in an event page of a browser whose pages notice', { navigation: {} }],
  ])('is not done %s', async (_, scope) => {
    expect(await filtersIn(scope)).toEqual([]);
  });
});
