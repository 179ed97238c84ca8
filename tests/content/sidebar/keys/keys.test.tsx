// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keymap } from '../../../../src/content/sidebar/keys/keymap.ts';
import { decision, holding } from '../../../gallery/samples/acts.ts';
import { rows } from '../../../gallery/samples/rows.ts';
import { readState } from '../../../gallery/samples/store.ts';
import { control, press, pressKey, text, type } from '../../../ui/stage.ts';
import { entries, entry, place, pressCommand, show, store, useDesktop } from '../shown.tsx';

useDesktop();

const focused = (): Element => document.activeElement ?? document.body;
const name = (element: Element): string =>
  element === document.body ? 'nothing' : text(element.querySelector('h3') ?? element);
const selected = (): string => name(place().querySelector('[aria-current]') ?? place());
const search = (): HTMLInputElement => {
  const field = place().querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no search');
  return field;
};

describe('keys', () => {
  beforeEach(() => {
    show(readState);
    pressCommand();
  });

  it.each([
    ['j', {}, 'Jane Doe'],
    ['j j', {}, 'Sam Lee'],
    ['ArrowDown ArrowDown ArrowUp', {}, 'Jane Doe'],
    ['j k k', {}, 'Jane Doe'],
  ])('%s goes to another entry and shows its row', (keys, init, expected) => {
    for (const key of keys.split(' ')) pressKey(key, init);
    expect(name(focused())).toBe(expected);
    expect(selected()).toBe(expected);
    expect(store().asked.at(-1)).toMatch(/^reveal/);
  });

  it.each([
    ['о', 'KeyJ', 'Jane Doe'],
    ['ξ', 'KeyJ', 'Jane Doe'],
    ['ت', 'KeyJ', 'Jane Doe'],
    ['h', 'KeyJ', 'nothing'],
  ])('%s at the place %s counts by its place only where the letter is not Latin', (key, code, expected) => {
    pressKey(key, { code });
    expect(name(place().querySelector('[aria-current]') ?? document.body)).toBe(expected);
  });

  it('j on the last entry, and deciding it, ask LinkedIn’s list for more', () => {
    for (let steps = 0; steps <= readState.rows.length; steps += 1) pressKey('j');
    expect(store().asked.at(-1)).toBe('more');
    pressKey('d');
    expect(store().asked.slice(-2)).toEqual([expect.stringMatching(/^decide .* decline$/), 'more']);
  });

  it.each([
    ['a', 'decide 2 accept'],
    ['d', 'decide 2 decline'],
    ['A', 'decide 2 accept'],
  ])('%s decides on the selected entry and goes on to the next', (key, asked) => {
    pressKey('j');
    pressKey('j');
    pressKey(key);
    expect(store().asked.filter((one) => !one.startsWith('reveal'))).toEqual([asked]);
    expect(selected()).toMatch(/^Wilhelmina/);
    expect(name(focused())).toBe(selected());
  });

  it('passes over what is already on hold', () => {
    const held = decision('2', 'Sam Lee', 'decline', holding(20));
    act(() => store().set({ ...readState, acts: [held] }));
    pressKey('j');
    pressKey('a');
    expect(selected()).toMatch(/^Wilhelmina/);
  });

  it('w explains, and again hides it', () => {
    pressKey('j');
    pressKey('w');
    expect(entry('Jane Doe').querySelector('.why')).not.toBeNull();
    pressKey('w');
    expect(entry('Jane Doe').querySelector('.why')).toBeNull();
  });

  it('w brings what it opens into view', () => {
    const list = place().querySelector('.list') ?? place();
    pressKey('j');
    vi.spyOn(list, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 340, 400));
    vi.spyOn(entry('Jane Doe'), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 300, 340, 200));
    const before = list.scrollTop;
    pressKey('w');
    expect(list.scrollTop).toBe(before + 100);
  });

  it('r starts a reply, Escape puts it away and goes back to the entry', () => {
    pressKey('j');
    pressKey('r');
    expect(focused().tagName).toBe('TEXTAREA');
    expect(pressKey('a')).toBe(false);
    pressKey('Escape');
    expect(entry('Jane Doe').querySelector('textarea')).toBeNull();
    expect(name(focused())).toBe('Jane Doe');
    expect(store().asked.some((one) => one.startsWith('decide'))).toBe(false);
  });

  it('o opens the profile, in a tab of its own', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    pressKey('j');
    pressKey('o');
    expect(open).toHaveBeenCalledExactlyOnceWith(
      'https://www.linkedin.com/in/jane-doe/',
      '_blank',
      'noopener',
    );
    open.mockRestore();
  });

  it('u takes the latest decision back', () => {
    pressKey('j');
    pressKey('u');
    expect(store().asked.at(-1)).toBe('undoLast');
  });

  it.each([
    ['Digit1', 2],
    ['Digit2', 2],
    ['Digit3', 2],
    ['Numpad4', 3],
  ])('%s shows one verdict, again all', (code, count) => {
    pressKey('j');
    pressKey(code.slice(-1), { code });
    expect(entries()).toHaveLength(count);
    pressKey(code.slice(-1), { code }, { at: place().querySelector('.panel') ?? place() });
    expect(entries()).toHaveLength(rows.length);
  });

  it('/ searches, Escape clears the search', () => {
    pressKey('j');
    pressKey('/');
    expect(focused()).toBe(search());
    type(search(), 'kofi');
    expect(entries().map(name)).toEqual(['Kofi Mensah']);
    pressKey('d');
    pressKey('Escape');
    expect(entries()).toHaveLength(rows.length);
    expect(store().asked.some((one) => one.startsWith('decide'))).toBe(false);
  });

  it('s goes round the orders and says which', () => {
    pressKey('j');
    pressKey('s');
    const toast = place().querySelector('.toast');
    expect(text(toast ?? place())).toBe('Sorted by: Verdict');
    press(control(toast ?? place(), 'Dismiss'));
    expect(place().querySelector('.toast')).toBeNull();
    expect(name(entries()[1] ?? place())).toMatch(/^Wilhelmina/);
  });

  it.each([
    ['?', { shiftKey: true }],
    ['?', {}],
  ])('%s %j lists every key, the browser’s own included', async (key, init) => {
    pressKey('j');
    pressKey(key, init);
    const help = place().querySelector('dialog');
    expect(help?.querySelectorAll('dt')).toHaveLength(keymap.length);
    await vi.waitFor(() => expect(text(help ?? place())).toContain('Alt+Shift+A'), 20_000);
    press(control(help ?? place(), 'Close'));
    expect(place().querySelector('dialog')).toBeNull();
  });

  it('do nothing when a script presses them, or a person with Ctrl, or holds them down', () => {
    pressKey('j');
    const { length } = store().asked;
    pressKey('a', {}, { trusted: false });
    pressKey('j', {}, { trusted: false });
    pressKey('a', { repeat: true });
    expect(store().asked).toHaveLength(length);
  });

  it('do nothing on the page', () => {
    pressKey('a', {}, { at: document.body });
    expect(store().asked).toEqual([]);
  });

  it('are all in the map once', () => {
    const keys = keymap.flatMap(({ keys }) => keys.map((key) => key.toLowerCase()));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keymap.map(({ command }) => command)).size).toBe(keymap.length);
  });
});

describe('the browser’s command', () => {
  it('moves the focus into the sidebar and back to where it was', () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    show(readState);
    pressCommand();
    expect(name(focused())).toBe('Jane Doe');
    pressCommand();
    expect(focused()).toBe(field);
    field.remove();
  });

  it('unfolds it first', () => {
    show(readState, true);
    pressCommand();
    expect(name(focused())).toBe('Jane Doe');
  });
});

describe('the focus', () => {
  const without = (...ids: readonly string[]) => ({
    ...readState,
    rows: rows.filter(({ id }) => !ids.includes(id)),
  });

  beforeEach(() => {
    show(readState);
    pressCommand();
    pressKey('j');
    pressKey('j');
  });

  it('stays where it is while other entries go', () => {
    act(() => store().set(without('1', '3')));
    expect(name(focused())).toBe('Sam Lee');
  });

  it('goes on to the next entry when its own has gone', () => {
    act(() => store().set(without('2')));
    expect(name(focused())).toMatch(/^Wilhelmina/);
    expect(store().asked.at(-1)).toBe('reveal 2');
  });

  it('goes to the entry when the button that had it has gone', () => {
    const button = control(entry('Sam Lee'), 'Decline');
    act(() => button.focus());
    act(() => store().set({ ...readState, acts: [decision('2', 'Sam Lee', 'decline', holding(20))] }));
    expect(name(focused())).toBe('Sam Lee');
  });

  it('stays in the sidebar when the last entry has gone', () => {
    act(() => store().set({ ...readState, rows: [], page: { ...readState.page, state: 'empty' } }));
    expect(focused()).toBe(place().querySelector('.panel'));
  });

  it('is not taken from the page', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    act(() => field.focus());
    await Promise.resolve();
    act(() => store().set(without('2')));
    expect(focused()).toBe(field);
    field.remove();
  });
});
