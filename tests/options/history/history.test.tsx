// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { pageScenes } from '../../gallery/scenes/pages.ts';
import { slow } from '../../ui/slow.ts';
import { change, press, settle, text, type } from '../../ui/stage.ts';
import { asked, button, outside, place, show, useOptions } from '../shown.tsx';

useOptions();

describe('the history page', () => {
  it('lists what was suggested and what was done', async () => {
    await show(pageScenes['options-history']);
    const rows = [...place.querySelectorAll('.history-row')].map(text);
    expect(rows[0]).toMatch(/Jane Doe.*Accept.*Accepted/);
    expect(rows[1]).toMatch(/Sam Lee.*Decline \(leaning\).*Accepted, you say.*Against the policy/);
    expect(rows[2]).toContain('Waiting for an answer');
    expect(rows.at(-1)).toContain('Name not known');
  });

  it('opens everything that happened, with the evidence of then', async () => {
    await show(pageScenes['options-history']);
    press(button('Jane Doe'));
    await settle();
    expect(button('Jane Doe').getAttribute('aria-expanded')).toBe('true');
    const details = text(place.querySelector('.history-details') ?? place);
    for (const words of ['Seen for the first time', 'version 1', 'mutual connections', 'wrong, you said']) {
      expect(details).toContain(words);
    }
    press(button('Everything about this person'));
    await settle();
    expect(text(place)).toContain('Both at Lantern workshop');
  });

  it('forgets the person of a timeline after asking', async () => {
    await show(pageScenes['options-history']);
    press(button('Jane Doe'));
    await settle();
    press(button('Everything about this person'));
    await settle();
    press(button('Forget…'));
    expect(asked('forget.do')).toEqual([]);
    press(button('Forget Jane Doe for good'));
    await settle();
    expect(asked('forget.do')).toEqual([{ person: 'in:jane' }]);
    expect(text(place)).toContain('Jane Doe was forgotten.');
    expect(document.activeElement).toBe(place.querySelector('h2'));
  });

  it('puts a wrong record right', async () => {
    await show(pageScenes['options-history']);
    press(button('Jane Doe'));
    await settle();
    press(button('Correct'));
    press(button('I declined'));
    await settle();
    expect(asked('history.correct')).toMatchObject([
      { invitation: 'jane', corrects: 'corrected', decision: 'decline' },
    ]);
    expect(document.activeElement).toBe(button('Correct'));
  });

  it('sifts by view, kind, day and words', async () => {
    await show(pageScenes['options-history']);
    const waiting = [...place.querySelectorAll<HTMLInputElement>('.choice-option input')][2];
    if (!waiting) throw new Error('no views');
    waiting.checked = true;
    change(waiting);
    await settle();
    expect(asked('history.list').at(-1)).toMatchObject({ filter: { reply: 'asked' } });
    const [verdict] = place.querySelectorAll<HTMLSelectElement>('.history-filters select');
    if (!verdict) throw new Error('no select');
    verdict.value = 'decline';
    change(verdict);
    await settle();
    expect(asked('history.list').at(-1)).toMatchObject({ filter: { reply: 'asked', verdict: 'decline' } });
    const search = place.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('no search');
    type(search, 'jane');
    await expect
      .poll(() => asked('history.list').at(-1))
      .toMatchObject({ filter: { text: 'jane' }, after: null });
    await settle();
    expect(place.querySelectorAll('.history-row')).toHaveLength(1);
  });

  it('keeps what is chosen at the very moment a search begins', async () => {
    await show(pageScenes['options-history']);
    const search = place.querySelector<HTMLInputElement>('input[type=search]');
    const [verdict] = place.querySelectorAll<HTMLSelectElement>('.history-filters select');
    if (!search || !verdict) throw new Error('no filters');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      type(search, 'jane');
      vi.advanceTimersByTime(199);
      verdict.value = 'accept';
      // The page has not been drawn with the choice yet when the last letter's pause ends.
      const chosen = new Event('change', { bubbles: true });
      Object.defineProperty(chosen, 'isTrusted', { value: true });
      verdict.dispatchEvent(chosen);
      vi.advanceTimersByTime(1);
    } finally {
      vi.useRealTimers();
    }
    await settle();
    await expect
      .poll(() => asked('history.list').at(-1))
      .toMatchObject({ filter: { text: 'jane', verdict: 'accept' } });
  });

  it('shows all again, with nothing left in the search', async () => {
    await show(pageScenes['options-history']);
    const search = place.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('no search');
    type(search, 'nobody at all');
    await expect.poll(() => text(place)).toContain('Show all');
    press(button('Show all'));
    expect(search.value).toBe('');
    await expect.poll(() => place.querySelectorAll('.history-row').length).toBeGreaterThan(2);
    // Longer than a search waits for the next letter.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settle();
    expect(asked('history.list').at(-1)).toMatchObject({ filter: {} });
    expect(place.querySelectorAll('.history-row').length).toBeGreaterThan(2);
  });

  it('corrects once, however often that is pressed', async () => {
    let busy: ReturnType<typeof slow> | undefined;
    await show(pageScenes['options-history'], (same) => {
      busy = slow(same, 'history.correct');
      return busy.outside;
    });
    press(button('Jane Doe'));
    await settle();
    press(button('Correct'));
    const choice = place.querySelector('.history-correct-choices button');
    if (!choice) throw new Error('nothing to correct');
    press(choice);
    press(choice);
    busy?.letAllGo();
    await settle();
    expect(asked('history.correct')).toHaveLength(1);
  });

  it('turns one page at a time, and never on from another filter’s page', async () => {
    let busy: ReturnType<typeof slow> | undefined;
    await show(pageScenes['options-history'], (same) => {
      busy = slow(same, 'history.list');
      return busy.outside;
    });
    const answer = async (): Promise<void> => {
      await expect.poll(() => busy?.waiting()).toBeGreaterThan(0);
      busy?.letGo();
      await settle();
    };
    await answer();
    const older = button('Older');
    press(older);
    press(older);
    await answer();
    expect(text(place)).toContain('Page 2');
    press(button('Newer'));
    await answer();
    const [verdict] = place.querySelectorAll<HTMLSelectElement>('.history-filters select');
    if (!verdict) throw new Error('no filters');
    verdict.value = 'accept';
    change(verdict);
    if (older.isConnected) press(older);
    await answer();
    busy?.letAllGo();
    await settle();
    expect(asked('history.list').at(-1)).toMatchObject({ filter: { verdict: 'accept' }, after: null });
  });

  it('turns pages, there and back', async () => {
    await show(pageScenes['options-history']);
    expect(button('Newer').disabled).toBe(true);
    press(button('Older'));
    await settle();
    expect(asked('history.list').at(-1)).toMatchObject({ after: [-1, 'stranger'] });
    press(button('Newer'));
    await settle();
    expect(asked('history.list').at(-1)).toMatchObject({ after: null });
  });

  it('follows what happens meanwhile, without asking as often as it is told', async () => {
    await show(pageScenes['options-history']);
    const before = asked('history.list').length;
    for (let reports = 0; reports < 100; reports += 1) outside.announce('history');
    outside.announce('log');
    await expect.poll(() => asked('history.list').length).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, 700));
    const after = asked('history.list').length;
    // At once, where nothing was asked of late; and once more for all that was told meanwhile.
    expect(after).toBeLessThanOrEqual(before + 2);
    outside.announce('history');
    expect(asked('history.list')).toHaveLength(after + 1);
  });

  it('says when there is nothing yet', async () => {
    await show(pageScenes['options-history-empty']);
    expect(text(place)).toContain('No history yet');
  });
});
