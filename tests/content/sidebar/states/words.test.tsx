// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rows } from '../../../gallery/samples/rows.ts';
import { readState } from '../../../gallery/samples/store.ts';
import { sidebarScenes } from '../../../gallery/scenes/sidebar.ts';
import { control, press, settle, text } from '../../../ui/stage.ts';
import { entries, place, saved, show, store, useDesktop } from '../shown.tsx';

useDesktop();

describe('every state is said in plain words', () => {
  it.each([
    ['loading', 'Reading the page…'],
    ['empty', 'No pending invitations'],
    ['unreadable', 'Anteroom cannot read this page'],
    ['partial', '4 of 23 read. Scroll LinkedIn’s list to read the rest.'],
    ['partial', '2 invitations could not be read; look at them on the page.'],
    ['storage', 'Suggestions cannot be stored'],
    ['newer', 'written by a newer Anteroom'],
    ['reload', 'Anteroom was updated. Reload this page to go on.'],
  ] as const)('%s', (scene, words) => {
    show(sidebarScenes[scene]);
    expect(text(place())).toContain(words);
  });

  it('off is a tab that says so when opened', () => {
    show(sidebarScenes.off);
    expect(place().querySelector('.panel')).toBeNull();
    press(control(place(), 'Open Anteroom'));
    expect(text(place())).toContain('Anteroom is switched off');
    press(place().querySelector('.empty .button') ?? place());
    expect(store().asked).toEqual(['openOptions']);
    expect(saved).not.toHaveBeenCalled();
  });

  it('follows the store from one to the next', () => {
    show(sidebarScenes.loading);
    act(() => store().set(readState));
    expect(entries()).toHaveLength(rows.length);
    act(() => store().set(sidebarScenes.unreadable));
    expect(entries()).toHaveLength(0);
  });
});

describe('a page that cannot be read', () => {
  const write = vi.fn();
  beforeEach(() => {
    write.mockReset();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    show(sidebarScenes.unreadable);
  });

  it('offers its outline, copies it, and says so', async () => {
    write.mockResolvedValue(undefined);
    press(control(place(), 'Copy a redacted outline'));
    await settle();
    expect(write).toHaveBeenCalledExactlyOnceWith(store().actions.outline());
    expect(text(place().querySelector('.toast') ?? place())).toBe(
      'Outline copied. It holds no text of the page.',
    );
  });

  it('shows the outline where copying is not allowed', async () => {
    write.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    press(control(place(), 'Copy a redacted outline'));
    await settle();
    expect(place().querySelector('textarea')?.value).toBe(store().actions.outline());
  });
});

describe('a screen reader is told once the page has been read', () => {
  it('when every row has its suggestion, or the background fails', () => {
    const judged = rows.filter(({ suggestion }) => suggestion !== null);
    const said = () => text(place().querySelector('[role=status]') ?? place());
    show(readState);
    expect(said()).toBe('');
    act(() => store().set({ ...readState, rows: judged }));
    expect(said()).toBe('9 invitations read. Accept: 2, Reply: 2, Decline: 2 and Look or wait: 3.');
    act(() => store().set({ ...readState, connection: 'failing' }));
    expect(said()).toBe('10 invitations read. Accept: 2, Reply: 2, Decline: 2 and Look or wait: 3.');
  });

  it.each([
    ['loading', ''],
    ['unreadable', ''],
  ] as const)('%s', (scene, words) => {
    show(sidebarScenes[scene]);
    expect(text(place().querySelector('[role=status]') ?? place())).toBe(words);
    if (scene !== 'unreadable') return;
    act(() =>
      store().set({ ...sidebarScenes.unreadable, page: { ...sidebarScenes.unreadable.page, settled: true } }),
    );
    expect(text(place().querySelector('[role=status]') ?? place())).toBe('Anteroom cannot read this page');
  });
});
