import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fakeBrowser.ts';

const { browserOutside } = await import('../../../src/ui/outside/browserOutside.ts');

const settings = { enabled: true, policy: 'selective', theme: 'system' };
const send = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');

afterEach(() => vi.restoreAllMocks());

describe('asking the background', () => {
  it('sends the envelope and gives the answer', async () => {
    const sent = send().mockResolvedValue({ ok: true, value: settings });
    expect(await browserOutside.ask('settings.get', {})).toEqual({ ok: true, value: settings });
    expect(sent).toHaveBeenCalledExactlyOnceWith({ anteroom: 1, name: 'settings.get', input: {} });
  });

  it('gives a failure as it is', async () => {
    const failure = { ok: false, error: { code: 'storage', message: 'full' } };
    send().mockResolvedValue(failure);
    expect(await browserOutside.ask('settings.get', {})).toEqual(failure);
  });

  it('asks again when the worker was just being stopped', async () => {
    const sent = send()
      .mockRejectedValueOnce(new Error('Could not establish connection.'))
      .mockResolvedValue({ ok: true, value: settings });
    expect(await browserOutside.ask('settings.get', {})).toEqual({ ok: true, value: settings });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it.each([[undefined], [null], ['yes'], [{}], [{ ok: true }], [{ ok: false }]])(
    'takes %j for no answer, and does not reject',
    async (answer) => {
      send().mockResolvedValue(answer);
      expect(await browserOutside.ask('settings.get', {})).toMatchObject({
        ok: false,
        error: { code: 'internal' },
      });
    },
  );
});

describe('the browser around our own pages', () => {
  it.each([
    [true, async () => true],
    [false, async () => false],
    [false, async () => Promise.reject(new TypeError('Not in a private window.'))],
  ])('says %s about the promise to keep the data', async (promised, answer) => {
    vi.stubGlobal('navigator', { storage: { persist: answer, persisted: answer } });
    expect(await browserOutside.persist()).toBe(promised);
    expect(await browserOutside.isPersisted()).toBe(promised);
    vi.unstubAllGlobals();
  });

  it('knows the tab in front', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }]);
    expect(await browserOutside.currentTab()).toBe(7);
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    query.mockResolvedValue([]);
    expect(await browserOutside.currentTab()).toBeNull();
  });

  it('hears of settings only', () => {
    const heard: ((changes: object) => void)[] = [];
    const { onChanged } = fakeBrowser.storage.local;
    vi.spyOn(onChanged, 'addListener').mockImplementation((listener) => void heard.push(listener as never));
    const removed = vi.spyOn(onChanged, 'removeListener');
    const listener = vi.fn();
    const stop = browserOutside.onSettings(listener);
    heard[0]?.({ sidebar: {} });
    expect(listener).not.toHaveBeenCalled();
    heard[0]?.({ 'changed:settings': {} });
    expect(listener).not.toHaveBeenCalled();
    heard[0]?.({ 'changed:settings': { newValue: 'x' } });
    expect(listener).toHaveBeenCalledOnce();
    stop();
    expect(removed).toHaveBeenCalledWith(heard[0]);
  });

  it('asks for LinkedIn and nothing else', async () => {
    const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false);
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true);
    expect([await browserOutside.hasAccess(), await browserOutside.requestAccess()]).toEqual([false, true]);
    for (const spy of [contains, request])
      expect(spy).toHaveBeenCalledWith({ origins: ['https://www.linkedin.com/*'] });
  });

  it('knows the version', () => {
    expect(browserOutside.version).toBe('1.2.3');
  });
});
