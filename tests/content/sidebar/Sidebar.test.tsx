// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initial, type Memory } from '../../../src/content/sidebar/memory.ts';
import { Sidebar } from '../../../src/content/sidebar/Sidebar.tsx';
import type { StoreState } from '../../../src/content/store/types.ts';
import { manyRows, rows } from '../../gallery/samples/rows.ts';
import { readState, type SampleStore, sampleStore } from '../../gallery/samples/store.ts';
import { sidebarScenes } from '../../gallery/scenes/sidebar.ts';
import { clickEvent, control, draw, press, settle, text } from '../../ui/stage.ts';

const saved = vi.fn();
const memory: Memory = { load: () => Promise.resolve(initial), save: saved };
/** The tab's name: what it does, and the counts on it. */
const openTab = 'Open Anteroom: 10 invitationsAccept2Reply2Decline2Wait3';
let place: HTMLElement;
let store: SampleStore;

beforeEach(() => {
  // LinkedIn's desktop window, so that the sidebar stands beside the list.
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 1280 });
  saved.mockClear();
});

afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

function show(state: StoreState, collapsed = false): void {
  store = sampleStore(state);
  place = draw(<Sidebar store={store} memory={memory} remembered={{ ...initial, collapsed }} />);
}

const entries = () => [...place.querySelectorAll('.entry')];
const entry = (name: string): Element => {
  const found = entries().find((one) => text(one.querySelector('h3') ?? one).startsWith(name));
  if (!found) throw new Error(`no entry for ${name}`);
  return found;
};

describe('an entry', () => {
  beforeEach(() => show(readState));

  it('says who, what, and the two strongest reasons', () => {
    const jane = entry('Jane Doe');
    expect(jane.querySelector('h3 a')?.getAttribute('href')).toBe('https://www.linkedin.com/in/jane-doe/');
    expect(text(jane)).toContain('Staff Engineer at Example Cloud');
    expect(text(jane.querySelector('.badge') ?? jane)).toBe('Accept');
    expect([...jane.querySelectorAll('.entry-reasons li')].map(text)).toEqual([
      'You talked for 25 minutes on 3 May.',
      '12 mutual connections.',
    ]);
  });

  it('says “probably” when it is not certain, and offers the profile that would settle it', () => {
    const sam = entry('Sam Lee');
    expect(text(sam.querySelector('.badge') ?? sam)).toBe('Decline, probably');
    const link = control(sam, 'Open profile to settle it');
    expect(link.getAttribute('href')).toBe('https://www.linkedin.com/in/sam-lee/');
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    expect(() => control(entry('Jane Doe'), 'Open profile to settle it')).toThrow();
  });

  it('marks what is not a person, with neither verdict nor score', () => {
    const newsletter = entry('Systems Weekly');
    expect(text(newsletter.querySelector('.badge') ?? newsletter)).toBe('Newsletter');
    expect(newsletter.querySelector('[role=img]')).toBeNull();
    expect(text(newsletter)).not.toContain('Accept');
  });

  it('waits for its suggestion', () => {
    expect(text(entry('Ravi Kumar'))).toContain('Weighing…');
    expect(() => control(entry('Ravi Kumar'), 'Why?')).toThrow();
  });

  it('keeps each name apart from what surrounds it', () => {
    expect(entry('שרה לוי').querySelector('h3 bdi')?.textContent).toBe('שרה לוי');
  });

  it('quotes the note on demand, whole', () => {
    const kofi = entry('Kofi');
    expect(kofi.querySelector('blockquote')).toBeNull();
    const button = kofi.querySelector('.note-button') ?? kofi;
    expect(button.getAttribute('aria-expanded')).toBe('false');
    press(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(kofi.querySelector('blockquote')?.textContent).toMatch(/I would like to ask you about that\.$/);
  });

  it('explains itself on demand: what counted, what is open, what is missing, what would change it', () => {
    const sam = entry('Sam Lee');
    const why = control(sam, 'Why?');
    press(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const panel = place.querySelector(`#${CSS.escape(why.getAttribute('aria-controls') ?? '')}`);
    const said = text(panel ?? sam);
    for (const part of [
      'No note.−4',
      'Growth Hacker',
      'You worked at the same place at the same time.up to +12',
      'could decide: Accept',
      'Your log of conversations would tell.',
      'Could still turn into: Accept and Reply.',
      'A common employer would make it Reply.',
      '3 rules did not apply',
      'Score between 18 and 74 of 100',
      'By “Step by step”, version 1',
    ])
      expect(said).toContain(part);
    press(why);
    expect(sam.querySelector('.why')).toBeNull();
  });

  it('does nothing for a click that no person made', () => {
    const why = control(entry('Sam Lee'), 'Why?');
    act(() => {
      why.dispatchEvent(clickEvent(false));
    });
    expect(why.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('hostile text', () => {
  it('stays text, and is cut', () => {
    const [row] = rows;
    if (!row) throw new Error('no sample');
    const name = '<img src=x onerror=alert(1)>'.repeat(20);
    const reading = {
      ...row.reading,
      name: { known: true as const, value: name },
      profileUrl: { known: true as const, value: 'https://evil.example/in/x/' },
    };
    show({ ...readState, rows: [{ ...row, reading }] });
    expect(place.querySelector('img')).toBeNull();
    const heading = place.querySelector('.entry h3');
    expect(heading?.textContent).toHaveLength(120);
    expect(heading?.querySelector('a')).toBeNull();
  });
});

describe('the filters', () => {
  beforeEach(() => show(readState));

  it('count by verdict and show one verdict, once more all', () => {
    expect(text(place.querySelector('.chips') ?? place)).toBe('Show invitationsAll 102223');
    const decline = control(place, 'Decline: 2');
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
    press(control(place, 'Reply: 2'));
    act(() => store.set({ ...readState, rows: rows.filter((row) => row.suggestion?.verdict !== 'reply') }));
    expect(entries()).toHaveLength(rows.length - 2);
    expect(control(place, 'All 8').getAttribute('aria-pressed')).toBe('true');
  });
});

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
    expect(text(place)).toContain(words);
  });

  it('off is a tab that says so when opened', () => {
    show(sidebarScenes.off);
    expect(place.querySelector('.panel')).toBeNull();
    press(control(place, 'Open Anteroom'));
    expect(text(place)).toContain('Anteroom is switched off');
    press(place.querySelector('.empty .button') ?? place);
    expect(store.asked).toEqual(['openOptions']);
    expect(saved).not.toHaveBeenCalled();
  });

  it('follows the store from one to the next', () => {
    show(sidebarScenes.loading);
    act(() => store.set(readState));
    expect(entries()).toHaveLength(rows.length);
    act(() => store.set(sidebarScenes.unreadable));
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
    press(control(place, 'Copy a redacted outline'));
    await settle();
    expect(write).toHaveBeenCalledExactlyOnceWith(store.actions.outline());
    expect(text(place.querySelector('.toast') ?? place)).toBe(
      'Outline copied. It holds no text of the page.',
    );
  });

  it('shows the outline where copying is not allowed', async () => {
    write.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    press(control(place, 'Copy a redacted outline'));
    await settle();
    expect(place.querySelector('textarea')?.value).toBe(store.actions.outline());
  });
});

describe('folding away', () => {
  it('leaves a tab with the counts, remembers it, and moves the focus along', () => {
    show(readState);
    press(control(place, 'Fold away'));
    expect(place.querySelector('.panel')).toBeNull();
    expect(saved).toHaveBeenCalledExactlyOnceWith({ collapsed: true, covering: null });
    const tab = control(place, openTab);
    expect(document.activeElement).toBe(tab);
    press(tab);
    expect(saved).toHaveBeenLastCalledWith({ collapsed: false, covering: null });
    expect(document.activeElement).toBe(control(place, 'Fold away'));
  });

  it('is how it starts when it was left so', () => {
    show(readState, true);
    expect(control(place, openTab)).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('is remembered by itself where the sidebar covers the list', () => {
    Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 640 });
    show(readState, true);
    press(control(place, 'Fold away'));
    expect(saved).toHaveBeenCalledExactlyOnceWith({ collapsed: true, covering: false });
    press(control(place, openTab));
    expect(saved).toHaveBeenLastCalledWith({ collapsed: true, covering: true });
  });

  it('finds the list as it was left', () => {
    show(readState);
    press(control(place, 'Decline: 2'));
    press(control(entry('Sam Lee'), 'Why?'));
    press(control(place, 'Fold away'));
    press(control(place, openTab));
    expect(entries()).toHaveLength(2);
    expect(control(entry('Sam Lee'), 'Why?').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a screen reader is told once the page has been read', () => {
  it.each([
    ['read', '10 invitations read. Accept: 2, Reply: 2, Decline: 2 and Wait: 3.'],
    ['loading', ''],
    ['unreadable', ''],
  ] as const)('%s', (scene, words) => {
    show(sidebarScenes[scene]);
    expect(text(place.querySelector('[role=status]') ?? place)).toBe(words);
    if (scene !== 'unreadable') return;
    act(() =>
      store.set({ ...sidebarScenes.unreadable, page: { ...sidebarScenes.unreadable.page, settled: true } }),
    );
    expect(text(place.querySelector('[role=status]') ?? place)).toBe('Anteroom cannot read this page');
  });
});

describe('a list of 500', () => {
  it('draws a part, and says how many there are', () => {
    show({ ...readState, rows: manyRows(500) });
    expect(entries().length).toBeLessThan(60);
    expect(entries()[0]?.getAttribute('aria-setsize')).toBe('500');
    expect(control(place, 'All 500')).toBeTruthy();
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
    act(() => store.set({ ...readState, rows: [other, ...rest] }));
    expect(entries()).toEqual([before, ...others]);
    expect(text(entry('Jane Doe'))).toContain('Retired');
  });
});
