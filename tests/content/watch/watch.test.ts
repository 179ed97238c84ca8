// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { invitationsReader } from '../../../src/content/pages/invitations/reader.ts';
import type { InvitationsReader } from '../../../src/content/watch/reader.ts';
import type { Snapshot } from '../../../src/content/watch/snapshot.ts';
import { type Watcher, watchPage } from '../../../src/content/watch/watch.ts';
import { holdTime, pass, until } from '../passing-time.ts';
import { acknowledge, fill, ListPage, somebody } from './list-page.ts';

let left: AbortController;
let snapshots: Snapshot[];
let watcher: Watcher;
let reads: number;

/** The real reader, with the rows it reads counted. */
const reader: InvitationsReader = {
  ...invitationsReader,
  readRow(row) {
    reads += 1;
    return invitationsReader.readRow(row);
  },
};

beforeEach(() => {
  holdTime();
  left = new AbortController();
  snapshots = [];
  reads = 0;
});

afterEach(() => {
  left.abort();
  vi.useRealTimers();
});

function watch(): void {
  watcher = watchPage(reader, document, (snapshot) => snapshots.push(snapshot), left.signal);
}

function people(letters: string) {
  return [...letters].map(somebody);
}

function latest(): Snapshot {
  const snapshot = snapshots.at(-1);
  if (!snapshot) throw new Error('Nothing was read yet.');
  return snapshot;
}

/** Pending rows in page order, upper case where rendered. */
function pending(): string {
  return latest()
    .rows.map(({ id, rendered }) => (rendered ? id.slice(-1).toUpperCase() : id.slice(-1)))
    .join('');
}

function settled(state: string): Promise<void> {
  return until(() => expect(latest().page).toMatchObject({ state, settled: true }));
}

function becomes(rows: string): Promise<void> {
  return until(() => expect(pending()).toBe(rows));
}

describe('a page with rows', () => {
  it('is read once, and settles', async () => {
    new ListPage(3).show(people('abc'));
    watch();
    await settled('read');
    expect(pending()).toBe('ABC');
    expect(latest().page).toMatchObject({ announced: 3, unread: 0, generation: 'g4', language: 'en' });
    expect(reads).toBe(3);
  });

  it('says loading before it has settled, and hands out the rows meanwhile', async () => {
    new ListPage(3).show(people('ab'));
    watch();
    await becomes('AB');
    expect(latest().page).toMatchObject({ state: 'loading', settled: false });
    await settled('partial');
  });

  it('takes in late rows', async () => {
    const page = new ListPage(3);
    watch();
    page.show(people('a'));
    await becomes('A');
    page.list.append(page.rowElement(somebody('b')), page.rowElement(somebody('c')));
    await becomes('ABC');
    await settled('read');
    expect(reads).toBe(3);
  });

  it('reads one row when one row changes', async () => {
    const page = new ListPage(3);
    page.show(people('abc'));
    watch();
    await settled('read');
    const before = latest().rows;
    fill(page.item('person-b'), { ...somebody('b'), note: 'Hello, it is me.' });
    await until(() =>
      expect(latest().rows[1]?.reading.note).toEqual({ known: true, value: 'Hello, it is me.' }),
    );
    expect(reads).toBe(4);
    expect(latest().rows[0]).toBe(before[0]);
    expect(latest().rows[2]).toBe(before[2]);
  });

  it('says nothing when a row is rendered anew and says the same', async () => {
    const page = new ListPage(3);
    page.show(people('abc'));
    watch();
    await settled('read');
    const { length } = snapshots;
    const element = watcher.elementOf('person-b');
    page.show(people('abc'));
    await until(() => expect(watcher.elementOf('person-b')).not.toBe(element));
    expect(snapshots).toHaveLength(length);
  });
});

describe('a virtualised list', () => {
  it('that reuses elements is followed by what is in them', async () => {
    const page = new ListPage(6);
    page.show(people('abcd'));
    watch();
    await becomes('ABCD');
    const first = watcher.elementOf('person-a');
    // Scrolled by two: the top two elements show the next two people, and move to the end.
    const [one, two] = [page.item('person-a'), page.item('person-b')];
    fill(one, somebody('e'));
    fill(two, somebody('f'));
    for (const item of [one, two]) if (item.parentElement) page.list.append(item.parentElement);
    await becomes('abCDEF');
    expect(watcher.elementOf('person-a')).toBeNull();
    expect(watcher.elementOf('person-e')).toBe(first);
    expect(latest().rows[4]?.reading).toMatchObject({ name: { known: true, value: 'Person Eville' } });
    await settled('read');
  });

  it('whose content moves up by one keeps every id', async () => {
    const page = new ListPage(4);
    page.show(people('abcd'));
    watch();
    await settled('read');
    const items = [...'abcd'].map((letter) => page.item(`person-${letter}`));
    page.announce(3);
    // What a virtualised list does when the second row goes: the rows below move into the elements above.
    for (const [index, letter] of [...'acd'].entries()) {
      const item = items[index];
      if (item) fill(item, somebody(letter));
    }
    items[3]?.parentElement?.remove();
    await becomes('ACD');
    expect(latest().rows.map(({ id }) => id)).toEqual(['person-a', 'person-c', 'person-d']);
  });

  it('below the fold is partial, until scrolled to the end', async () => {
    const page = new ListPage(5);
    page.show(people('abc'));
    watch();
    await settled('partial');
    page.show(people('cde'));
    await becomes('abCDE');
    await settled('read');
  });
});

describe('an element that the list gives to another row', () => {
  it('is never taken for the first one by who catches up before pressing something in it', async () => {
    const page = new ListPage(9);
    page.show(people('abc'));
    watch();
    await settled('partial');
    const element = watcher.elementOf('person-a');
    expect(element?.textContent).toContain('Person Aville');
    // As on scrolling: new content in the same elements, and a key pressed before anything was read again.
    for (const [old, letter] of [...'abc'].map((old, at) => [old, 'bcd'[at] ?? ''] as const).reverse())
      fill(page.item(`person-${old}`), somebody(letter));
    watcher.catchUp();
    expect(watcher.elementOf('person-a')).toBeNull();
    expect(watcher.elementOf('person-b')).toBe(element);
    expect(watcher.elementOf('person-d')?.textContent).toContain('Person Dville');
  });
});

describe('an answered row', () => {
  it('that becomes an acknowledgement is dropped at once', async () => {
    const page = new ListPage(3);
    page.show(people('abc'));
    watch();
    await settled('read');
    acknowledge(page.item('person-a'), 'Person Aville');
    await becomes('BC');
  });

  it('that becomes an acknowledgement after the list was looked through again leaves no other in its place', async () => {
    const page = new ListPage(3);
    page.show(people('abc'));
    watch();
    await settled('read');
    page.list.append(page.rowElement(somebody('d')));
    await becomes('ABCD');
    acknowledge(page.item('person-b'), 'Person Bville');
    await becomes('ACD');
    acknowledge(page.item('person-c'), 'Person Cville');
    await becomes('AD');
  });

  it('whose element is exchanged for an acknowledgement is dropped at once', async () => {
    const page = new ListPage(3);
    page.show(people('abc'));
    watch();
    await settled('read');
    const wrapper = page.rowElement(somebody('x'));
    if (wrapper.firstElementChild) acknowledge(wrapper.firstElementChild, 'Person Cville');
    page.item('person-c').parentElement?.replaceWith(wrapper);
    await becomes('AB');
  });

  it('that is scrolled out of sight is dropped when it is told so; one that is rendered speaks for itself', async () => {
    const page = new ListPage(9);
    page.show(people('abcd'));
    watch();
    await settled('partial');
    page.show(people('cdef'));
    await becomes('abCDEF');
    watcher.answered('person-b');
    watcher.answered('person-c');
    await becomes('aCDEF');
  });

  it('that is counted off while it is still shown takes no other with it that scrolls away just then', async () => {
    const page = new ListPage(3);
    page.show(people('abc'));
    watch();
    await settled('read');
    watcher.pressed('person-c');
    page.item('person-a').parentElement?.remove();
    page.announce(2);
    await becomes('aBC');
    acknowledge(page.item('person-c'), 'Person Cville');
    await becomes('aB');
    await settled('read');
    expect(pending()).toBe('aB');
  });

  it('that was the last one leaves a page that was read, partly if it announces more', async () => {
    const page = new ListPage(2);
    page.show(people('ab'));
    watch();
    await settled('read');
    acknowledge(page.item('person-a'), 'Person Aville');
    await becomes('B');
    acknowledge(page.item('person-b'), 'Person Bville');
    page.announce(7);
    await settled('partial');
    expect(pending()).toBe('');
    page.announce(null);
    await settled('read');
  });

  it('that just goes is dropped, in the middle of the list', async () => {
    const page = new ListPage(3);
    page.show(people('abc'));
    watch();
    await settled('read');
    page.item('person-b').parentElement?.remove();
    await becomes('AC');
  });
});

describe('a list that goes and comes', () => {
  it('with its container loses nothing', async () => {
    const page = new ListPage(3);
    page.show(people('abc'));
    watch();
    await settled('read');
    const fresh = page.list.cloneNode(true);
    page.list.remove();
    await becomes('abc');
    document.querySelector('.filters')?.after(fresh);
    await becomes('ABC');
    await settled('read');
  });

  it('with the whole main landmark loses nothing', async () => {
    new ListPage(3).show(people('abc'));
    watch();
    await settled('read');
    document.body.innerHTML = '';
    new ListPage(4).show(people('abcd'));
    await becomes('ABCD');
    await settled('read');
  });
});

describe('a page without rows', () => {
  it('that says so is empty', async () => {
    new ListPage(0).sayEmpty();
    watch();
    await settled('empty');
  });

  it('that says nothing cannot be read, and says so within three seconds however restless it is', async () => {
    new ListPage(null);
    const restless = setInterval(() => document.body.append(document.createElement('span')), 30);
    const start = performance.now();
    watch();
    await settled('unreadable').finally(() => clearInterval(restless));
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('heals when the rows come after all', async () => {
    const page = new ListPage(2);
    watch();
    await settled('unreadable');
    page.show(people('ab'));
    await settled('read');
  });

  it('is empty once the last invitation was answered and the page says so', async () => {
    const page = new ListPage(1);
    page.show(people('a'));
    watch();
    await settled('read');
    page.sayEmpty();
    await settled('empty');
    expect(pending()).toBe('');
  });
});

it('touches nothing after the signal', async () => {
  const page = new ListPage(1);
  page.show(people('a'));
  watch();
  await settled('read');
  left.abort();
  const { length } = snapshots;
  page.show(people('ab'));
  await pass(300);
  expect(snapshots).toHaveLength(length);
});

it('leaves the page as it is', async () => {
  new ListPage(3).show(people('abc'));
  const before = document.documentElement.outerHTML;
  watch();
  await settled('read');
  expect(document.documentElement.outerHTML).toBe(before);
});
