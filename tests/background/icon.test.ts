import { beforeEach, describe, expect, it } from 'vitest';
import { acceptance, pageOf, report } from './readings.ts';
import { Extension, good, tabId } from './worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  // Judges fast, so that these tests are about the recording.
  await extension.asPopup('settings.set', { policy: 'client-friendly' });
});

describe('the icon', () => {
  const shown = () => extension.chrome.badges.get('all');
  const reply = { person: null, template: null, by: 'composer' } as const;

  it('counts what needs the user, and follows every decision', async () => {
    await extension.asPage('page.report', report(0, '123'));
    await expect.poll(shown).toBe('3');
    await extension.asPage('act.record', { ...acceptance, act: 'act-00001', invitation: '1', at: 1 });
    await expect.poll(shown).toBe('2');
    await extension.asPopup('history.correct', {
      id: 'correction-1',
      invitation: '1',
      corrects: 'decided:act-00001',
      decision: 'none',
    });
    await expect.poll(shown).toBe('3');
  });

  it('leaves out what waits for somebody else until it is answered, and what is to be left pending', async () => {
    await extension.asPage('page.report', report(0, '123'));
    await extension.asPage('reply.record', { ...reply, act: 'act-00002', invitation: '2', at: 1 });
    await expect.poll(shown).toBe('2');
    await extension.asPage('answer.record', {
      invitation: '2',
      person: null,
      thread: null,
      hash: 'h',
      at: 2,
      quote: 'Yes',
    });
    await expect.poll(shown).toBe('3');
    const { entries } = good(
      await extension.asPopup('history.list', { filter: { needs: true }, after: null, limit: 9 }),
    );
    expect(entries).toHaveLength(3);
  });

  it('says on the tab of a page that cannot be read just that', async () => {
    await extension.asPage('page.report', report(0, '', { page: pageOf(null, { state: 'unreadable' }) }));
    await expect.poll(() => extension.chrome.badges.get(tabId)).toBe('?');
    await extension.asPage('page.leave', { visit: 'visit-aa' });
    expect(extension.chrome.badges.get(tabId)).toBeUndefined();
  });
});
