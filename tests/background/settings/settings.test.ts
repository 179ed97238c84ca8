import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/background/settings/migrate.ts';
import { report } from '../readings.ts';
import { Extension, good, tabId } from '../worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
});

describe('settings', () => {
  it('are changed one by one, survive the worker, and reach every LinkedIn tab at once', async () => {
    await extension.asPopup('settings.set', { theme: 'dark' });
    await extension.wake();
    const after = good(await extension.asPopup('settings.set', { enabled: false }));
    expect(after).toEqual({ ...defaultSettings, enabled: false, theme: 'dark' });
    expect(good(await extension.asPage('settings.get', {}))).toEqual(after);
    expect(extension.chrome.pushed.at(-1)).toEqual({
      tabId,
      message: { anteroom: 1, push: 'settings.changed', value: { settings: after } },
    });
  });

  it('changed from several pages at the same moment are all kept, and LinkedIn’s tabs hear the last of them last', async () => {
    const changes = [{ theme: 'dark' }, { holdSeconds: 0 }, { policy: 'picky' }, { keepMonths: 6 }] as const;
    await Promise.all(changes.map((change) => extension.asPopup('settings.set', change)));
    const after = good(await extension.asPopup('settings.get', {}));
    expect(after).toMatchObject(Object.assign({}, ...changes));
    expect(extension.chrome.pushed.findLast(({ message }) => message.push === 'settings.changed')).toEqual({
      tabId,
      message: { anteroom: 1, push: 'settings.changed', value: { settings: after } },
    });
    await extension.wake();
    expect(good(await extension.asPopup('settings.get', {}))).toEqual(after);
  });

  it('changed while a report is being recorded hold in its answer, which the page hears after', async () => {
    let heard = false;
    const reported = extension
      .asPage('page.report', report(0, 'abcdefghijklmnopqrstuvwxyz'))
      .finally(() => (heard = true));
    const changed = { holdSeconds: 0, enabled: false };
    await extension.asPopup('settings.set', changed);
    expect(heard).toBe(false);
    expect(good(await reported).settings).toMatchObject(changed);
  });

  it('show on the icon whether Anteroom is on', async () => {
    await extension.asPopup('settings.set', { enabled: false });
    expect(extension.chrome.badges.get('all')).toBe('common_badgeOff');
    await extension.asPopup('settings.set', { enabled: true });
    expect(extension.chrome.badges.get('all')).toBe('');
  });

  it('keep what a newer Anteroom stored besides', async () => {
    extension.chrome.local.set('settings', { schema: 9, theme: 'dark', marvel: 1 });
    await extension.wake();
    await extension.asPopup('settings.set', { enabled: false });
    // And nothing that nobody set, so that it can follow its default.
    expect(extension.chrome.local.get('settings')).toEqual({
      schema: 9,
      theme: 'dark',
      marvel: 1,
      enabled: false,
      at: expect.any(Number),
    });
  });

  it('refuse a policy that is not there', async () => {
    expect(await extension.asPopup('settings.set', { policy: 'no-such', theme: 'dark' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-policy' },
    });
    expect(good(await extension.asPopup('settings.get', {})).theme).toBe('system');
  });

  it('fall back to the default policy when the active one is gone', async () => {
    extension.chrome.local.set('settings', { schema: 1, policy: 'gone' });
    await extension.wake();
    const { suggestions } = good(await extension.asPage('page.report', report(0, 'a')));
    expect(suggestions['a']?.policy.id).toBe('selective');
  });
});

describe('another policy', () => {
  beforeEach(async () => {
    await extension.asPopup('settings.set', { policy: 'open-networker' });
    await extension.asPage('page.report', report(0, 'ab'));
    extension.chrome.pushed.length = 0;
  });

  it('judges the open pages anew, and tells them', async () => {
    await extension.asPopup('settings.set', { policy: 'ten-minute-conversation' });
    const push = extension.chrome.pushed.find(({ message }) => message.push === 'suggestions.changed');
    expect(push).toMatchObject({
      tabId,
      message: { value: { revision: 2, suggestions: { a: { policy: { id: 'ten-minute-conversation' } } } } },
    });
    const { pages } = await extension.record();
    expect(pages[0]?.invitations[1]?.suggestion.policy.id).toBe('ten-minute-conversation');
  });

  it('comes with the next report when the page could not be told', async () => {
    extension.chrome.tabs.set(tabId, {
      url: 'https://www.linkedin.com/mynetwork/invitation-manager/',
      listening: false,
    });
    await extension.asPopup('settings.set', { policy: 'ten-minute-conversation' });
    const { suggestions } = good(
      await extension.asPage('page.report', report(1, 'c', { present: ['a', 'b', 'c'] })),
    );
    expect(Object.keys(suggestions).sort()).toEqual(['a', 'b', 'c']);
  });

  it('comes with the next report when the worker died before judging anew', async () => {
    extension.chrome.local.set('settings', { schema: 1, policy: 'ten-minute-conversation' });
    await extension.wake();
    const { suggestions } = good(
      await extension.asPage('page.report', report(1, '', { present: ['a', 'b'] })),
    );
    expect(suggestions['b']?.policy.id).toBe('ten-minute-conversation');
  });
});

describe('the clock', () => {
  it('can be fixed for the session and runs again after it', async () => {
    const fixed = Date.UTC(2020, 0, 2);
    await extension.asPopup('clock.set', { now: fixed });
    await extension.wake();
    await extension.asPage('page.report', report(0, 'a'));
    expect((await extension.record()).pages[0]?.at).toBe(fixed);
    await extension.asPopup('clock.set', { now: null });
    await extension.asPage('page.report', report(1, 'a'));
    expect((await extension.record()).pages[0]?.at).toBeGreaterThan(fixed);
  });
});

it('opens the options page for whoever may ask', async () => {
  await extension.asPage('options.open', {});
  expect(extension.chrome.optionsOpened).toBe(1);
});
