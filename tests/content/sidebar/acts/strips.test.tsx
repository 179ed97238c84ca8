// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Act } from '../../../../src/content/store/act.ts';
import { decision, hindered, hindrances, holding, replies, reply } from '../../../gallery/samples/acts.ts';
import { readState } from '../../../gallery/samples/store.ts';
import { clickEvent, control, press, text } from '../../../ui/stage.ts';
import { entry, place, show, store, useDesktop } from '../shown.tsx';

useDesktop();

const strips = (): readonly Element[] => [...place().querySelectorAll('.strip')];
const strip = (start: string): Element => {
  const found = strips().find((one) => text(one).startsWith(start));
  if (!found) throw new Error(`no strip says ${start}, but ${strips().map(text).join(' | ')}`);
  return found;
};
const said = (): string => [...place().querySelectorAll('[role=status]')].map(text).join(' | ');
const showActs = (...acts: readonly Act[]): void => show({ ...readState, acts });
const setActs = (...acts: readonly Act[]): void => {
  act(() => store().set({ ...readState, acts }));
};

/** So many milliseconds go by. */
const pass = (time: number): void => {
  act(() => void vi.advanceTimersByTime(time));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'queueMicrotask'] });
});
afterEach(() => vi.useRealTimers());

describe('the buttons of an entry', () => {
  it('pass the user’s wish on, with what is suggested in front', () => {
    show(readState);
    const jane = entry('Jane Doe');
    expect(control(jane, 'Accept').className).toContain('button-solid');
    expect(control(jane, 'Decline').className).toContain('button-outline');
    press(control(jane, 'Accept'));
    press(control(entry('Sam Lee'), 'Decline'));
    expect(store().asked).toEqual(['decide 1 accept', 'decide 2 decline']);
  });

  it('do nothing for a script', () => {
    show(readState);
    const button = control(entry('Jane Doe'), 'Accept');
    act(() => void button.dispatchEvent(clickEvent(false)));
    expect(store().asked).toEqual([]);
  });

  it.each([
    ['Systems Weekly', 'Subscribe'],
    ['Acme Robotics', 'Follow'],
  ])('%s: to accept is to %s, and nobody is replied to', (name, word) => {
    show(readState);
    expect(control(entry(name), word)).toBeTruthy();
    expect(control(entry(name), 'Decline')).toBeTruthy();
    expect(() => control(entry(name), 'Reply')).toThrow();
  });

  it('are those LinkedIn has', () => {
    const [first, ...rest] = readState.rows;
    if (!first) throw new Error('no sample');
    const controls = { accept: false, ignore: true, reply: false };
    show({ ...readState, rows: [{ ...first, reading: { ...first.reading, controls } }, ...rest] });
    expect(() => control(entry('Jane Doe'), 'Accept')).toThrow();
  });

  it('give way to what is happening, and come back when it is undone', () => {
    showActs(decision('1', 'Jane Doe', 'accept', holding(20)));
    const jane = entry('Jane Doe');
    expect(text(jane)).toContain('Accepting…');
    expect(() => control(jane, 'Decline')).toThrow();
    press(control(jane, 'Undo'));
    expect(store().asked).toEqual(['undo act-1']);
    setActs();
    expect(control(jane, 'Decline')).toBeTruthy();
  });

  it('are gone once nothing would be remembered', () => {
    show({ ...readState, connection: 'reload-needed' });
    expect(() => control(entry('Jane Doe'), 'Accept')).toThrow();
  });
});

describe('holds', () => {
  it('count down, each by itself, and can be undone or hurried', () => {
    showActs(
      decision('1', 'Jane Doe', 'accept', holding(4)),
      decision('2', 'Sam Lee', 'decline', holding(9)),
    );
    expect(text(strip('Accepting'))).toMatch(/^Accepting Jane Doe in 4 s/);
    expect(text(strip('Declining'))).toMatch(/^Declining Sam Lee in 9 s/);
    pass(1000);
    expect(text(strip('Accepting'))).toMatch(/in 3 s/);
    pass(20_000);
    expect(text(strip('Declining'))).toMatch(/in 0 s/);
    press(control(strip('Accepting'), 'Undo'));
    press(control(strip('Declining'), 'Now'));
    expect(store().asked).toEqual(['undo act-1', 'hurry act-2']);
  });

  it('are said once, not with every second, and so is what was taken back', () => {
    showActs();
    setActs(
      decision('1', 'Jane Doe', 'accept', {
        state: 'holding',
        heldMs: 5000,
        dueAt: performance.now() + 5000,
      }),
    );
    expect(said()).toContain('Accepting Jane Doe in 5 s');
    pass(2000);
    expect(said()).toContain('Accepting Jane Doe in 5 s');
    setActs();
    expect(said()).toContain('Taken back: Jane Doe');
  });

  it('show while the sidebar is folded away', () => {
    show({ ...readState, acts: [decision('1', 'Jane Doe', 'accept', holding(20))] }, true);
    expect(control(strip('Accepting'), 'Undo')).toBeTruthy();
  });
});

describe('what came of it', () => {
  it('is said in plain words, whatever stood in the way', () => {
    showActs(...hindrances);
    expect(strips().map(text).reverse()).toEqual([
      'Not accepted: Kim Roe 1LinkedIn asks something first. Answer it on the page.',
      'Not declined: Kim Roe 2LinkedIn says that a limit is reached. Try again later.',
      'Not accepted: Kim Roe 3LinkedIn reported an error. Try again, or decide on the page.',
      'Not declined: Kim Roe 4The row, or its button, is no longer on the page. Nothing was pressed.',
      'Not accepted: Kim Roe 5LinkedIn has not shown what came of it. Look at the page.',
      'Not declined: Kim Roe 6The page was left before it was done.',
    ]);
  });

  it('stays until it is dismissed when it went wrong, and leads to its row while that is there', () => {
    showActs(decision('2', 'Sam Lee', 'decline', hindered('dialog')));
    pass(60_000);
    press(control(strip('Not declined'), 'Show it'));
    press(control(strip('Not declined'), 'Dismiss'));
    expect(store().asked).toEqual(['reveal 2', 'dismiss act-2']);
    expect(control(entry('Sam Lee'), 'Decline')).toBeTruthy();
  });

  it('goes by itself when all is well', () => {
    showActs(decision('2', 'Sam Lee', 'decline', { state: 'done' }, 'recorded'));
    expect(text(strip('Declined'))).toBe('Declined: Sam Lee');
    expect(text(entry('Sam Lee'))).toContain('Declined');
    pass(10_000);
    expect(store().asked).toEqual(['dismiss act-2']);
  });

  it.each([
    ['lost', 'Anteroom could not remember this. Reload the page before you go on.'],
    ['refused', 'Anteroom’s background did not take this down.'],
  ] as const)('stays, and says so, when its record is %s', (recording, words) => {
    showActs(decision('2', 'Sam Lee', 'decline', { state: 'done' }, recording));
    pass(60_000);
    expect(text(strip('Declined'))).toContain(words);
    expect(store().asked).toEqual([]);
  });

  it('of LinkedIn’s own buttons is LinkedIn’s to tell', () => {
    const own = { ...decision('2', 'Sam Lee', 'decline', { state: 'observing' }), by: 'page' } as const;
    showActs(own);
    expect(strips()).toEqual([]);
    expect(text(entry('Sam Lee'))).toContain('Declining…');
  });

  it('knows a name when the row has gone', () => {
    showActs({ ...decision('2', '', 'decline', { state: 'observing' }), name: null });
    act(() => store().set({ ...readState, rows: readState.rows.slice(2), acts: store().get().acts }));
    expect(text(strip('Declining'))).toBe('Declining Sam Lee…');
  });
});

describe('replies', () => {
  it('say what is left to the user', () => {
    showActs(...replies);
    expect(strips().map(text).reverse()).toEqual([
      'Opening LinkedIn’s message box for Jane Doe…',
      'Your reply to Sam Lee is in LinkedIn’s message box.Read it over and press Send there.',
      expect.stringMatching(/message box\.LinkedIn’s Send is not ready: look at the message box\.$/),
      'A conversation is open for Ana Silva-Costa, but your text is not in it.Your text is on the clipboard: paste it there.I sent it',
      'Your reply to Kofi Mensah is on the clipboard.The profile is open in another tab: paste it into a message there.I sent it',
      'Your reply to Resume Helper could not be copied.The browser did not allow copying. Select the text and copy it by hand.I sent it',
    ]);
    expect(strip('Your reply to Resume').querySelector('textarea')?.value).toMatch(/^Thank you/);
  });

  it('count as sent when the user says so', () => {
    showActs(reply('6', 'Kofi Mensah', { state: 'copied', opened: false }));
    press(control(strip('Your reply'), 'I sent it'));
    expect(store().asked).toEqual(['sentByHand act-6-copied']);
  });
});
