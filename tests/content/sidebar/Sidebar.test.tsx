// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { manyRows, rows } from '../../gallery/samples/rows.ts';
import { readState } from '../../gallery/samples/store.ts';
import { control, press, text } from '../../ui/stage.ts';
import { entries, entry, openTab, place, saved, setWidth, show, store, useDesktop } from './shown.tsx';

useDesktop();

describe('the filters', () => {
  beforeEach(() => show(readState));

  it('count by verdict and show one verdict, once more all', () => {
    const chips = place().querySelector('.chips') ?? place();
    expect([chips.getAttribute('aria-label'), text(chips)]).toEqual(['Show invitations', 'All 102223']);
    const decline = control(place(), 'Decline: 2');
    press(decline);
    expect(decline.getAttribute('aria-pressed')).toBe('true');
    expect(entries().map((one) => text(one.querySelector('h3') ?? one))).toEqual([
      'Sam Lee',
      'Resume Helper',
    ]);
    press(decline);
    expect(entries()).toHaveLength(rows.length);
  });

  it('let go when their last entry has gone', () => {
    press(control(place(), 'Reply: 2'));
    act(() => store().set({ ...readState, rows: rows.filter((row) => row.suggestion?.verdict !== 'reply') }));
    expect(entries()).toHaveLength(rows.length - 2);
    expect(control(place(), 'All 8').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('folding away', () => {
  it('leaves a tab with the counts, remembers it, and moves the focus along', () => {
    show(readState);
    press(control(place(), 'Fold away'));
    expect(place().querySelector('.panel')).toBeNull();
    expect(saved).toHaveBeenCalledExactlyOnceWith({ collapsed: true, covering: null, width: null });
    const tab = control(place(), openTab);
    expect(document.activeElement).toBe(tab);
    press(tab);
    expect(saved).toHaveBeenLastCalledWith({ collapsed: false, covering: null, width: null });
    expect(document.activeElement).toBe(control(place(), 'Fold away'));
  });

  it('is how it starts when it was left so', () => {
    show(readState, true);
    expect(control(place(), openTab)).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('is remembered by itself where the sidebar covers the list', () => {
    setWidth(640);
    show(readState, true);
    press(control(place(), 'Fold away'));
    expect(saved).toHaveBeenCalledExactlyOnceWith({ collapsed: true, covering: false, width: null });
    press(control(place(), openTab));
    expect(saved).toHaveBeenLastCalledWith({ collapsed: true, covering: true, width: null });
  });

  it('finds the list as it was left', () => {
    show(readState);
    press(control(place(), 'Decline: 2'));
    press(control(entry('Sam Lee'), 'Why?'));
    press(control(place(), 'Fold away'));
    press(control(place(), openTab));
    expect(entries()).toHaveLength(2);
    expect(control(entry('Sam Lee'), 'Why?').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a list of 500', () => {
  it('draws a part, and says how many there are', () => {
    show({ ...readState, rows: manyRows(500) });
    expect(entries().length).toBeLessThan(60);
    expect(entries()[0]?.getAttribute('aria-setsize')).toBe('500');
    expect(control(place(), 'All 500')).toBeTruthy();
  });

  it('draws only entries whose row is another one', () => {
    show(readState);
    const [before, ...others] = entries();
    const [first, ...rest] = rows;
    if (!first) throw new Error('no sample');
    const other = {
      ...first,
      reading: { ...first.reading, headline: { known: true as const, value: 'Retired' } },
    };
    act(() => store().set({ ...readState, rows: [other, ...rest] }));
    expect(entries()).toEqual([before, ...others]);
    expect(text(entry('Jane Doe'))).toContain('Retired');
  });
});
