// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { RowBook } from '../../../src/content/watch/row-book.ts';
import { person } from '../../background/readings.ts';

let book: RowBook;
let now: number;

beforeEach(() => {
  book = new RowBook();
  now = 1000;
});

/** What is rendered now, one letter a row; `later` milliseconds after the last look. */
function see(ids: string, { announced = null as number | null, later = 50, virtualised = true } = {}): void {
  now += later;
  const rendered = [...ids].map((id) => ({ element: document.createElement('li'), reading: person(id) }));
  book.render(rendered, virtualised, now);
  book.count(announced, now);
  book.sweep(now);
}

/** Time passes without any change. */
function wait(milliseconds: number): void {
  now += milliseconds;
  book.sweep(now);
}

/** Pending ids in page order, upper case where rendered. */
function pending(): string {
  return book
    .rows()
    .map(({ id, rendered }) => (rendered ? id.toUpperCase() : id))
    .join('');
}

describe('a virtualised list', () => {
  it('keeps rows that scrolled out, in their place', () => {
    see('abcd');
    see('cdef');
    wait(5_000);
    expect(pending()).toBe('abCDEF');
    see('abcd');
    expect(pending()).toBe('ABCDef');
  });

  it('drops a row that is missing between its neighbours, after a moment', () => {
    see('abcd');
    see('abd');
    expect(pending()).toBe('ABcD');
    wait(300);
    expect(pending()).toBe('ABD');
  });

  it('keeps a row whose element was only exchanged', () => {
    see('abcd');
    see('ad');
    see('abcd', { later: 100 });
    wait(1_000);
    expect(pending()).toBe('ABCD');
  });

  it('drops a row that is no longer there on scrolling back', () => {
    see('abcd');
    see('defg');
    see('abde');
    wait(300);
    expect(pending()).toBe('ABDEfg');
  });

  it('drops the first row when the count goes down with it', () => {
    see('abcd', { announced: 30 });
    see('bcde', { announced: 29 });
    expect(pending()).toBe('BCDE');
  });

  it('drops no more than the count went down by when scrolling took more away', () => {
    see('abcde', { announced: 6 });
    see('defgh', { announced: 6 });
    see('defgh', { announced: 5 });
    expect(pending()).toBe('bcDEFGH');
  });

  it('drops the last row of a short list when the count goes down a moment later', () => {
    see('abc', { announced: 3 });
    see('ab', { announced: 3 });
    expect(pending()).toBe('ABc');
    see('ab', { announced: 2, later: 400 });
    expect(pending()).toBe('AB');
  });

  it('does not take scrolling for answers because of a stale count', () => {
    see('abcd', { announced: 2 });
    see('cdef', { announced: 2 });
    wait(5_000);
    expect(pending()).toBe('abCDEF');
  });

  it('forgets the rows of another list that took its place', () => {
    see('abcd', { announced: 4 });
    see('xyz', { announced: 4 });
    see('xyz', { announced: 3, later: 200 });
    expect(pending()).toBe('XYZ');
  });

  it('keeps everything on a jump to the end', () => {
    see('abcd', { announced: 30 });
    see('wxyz', { announced: 30 });
    wait(5_000);
    expect(pending()).toBe('abcdWXYZ');
  });
});

describe('a row that was pressed', () => {
  const press = (id: string) => book.pressed(id, now);
  const answer = (id: string) => book.answered(id, now);

  it('is what the count goes down for, not another one that scrolled out after it', () => {
    see('abcdef', { announced: 9 });
    press('a');
    see('bcdefg', { announced: 9 });
    see('efghi', { announced: 9 });
    see('efghi', { announced: 8 });
    expect(pending()).toBe('bcdEFGHI');
  });

  it('is what the count goes down for while it is still shown: nothing else is gone', () => {
    see('abcdef', { announced: 6 });
    press('c');
    see('bcdef', { announced: 5 });
    wait(300);
    answer('c');
    wait(5_000);
    expect(pending()).toBe('aBDEF');
  });

  it('and acknowledged before the count goes down is what it goes down for', () => {
    see('abcdef', { announced: 6 });
    press('c');
    answer('c');
    see('bdef', { announced: 6 });
    see('bdef', { announced: 5 });
    wait(5_000);
    expect(pending()).toBe('aBDEF');
  });

  it('is left to those who watch it while the count cannot tell it from another that was pressed', () => {
    see('abcdef', { announced: 9 });
    press('a');
    press('b');
    see('cdefg', { announced: 9 });
    see('cdefg', { announced: 8 });
    expect(pending()).toBe('abCDEFG');
    see('cdefg', { announced: 7, later: 200 });
    expect(pending()).toBe('CDEFG');
  });

  it('does not make another list of one that has scrolled on to nothing but new rows', () => {
    see('abc', { announced: 30 });
    see('bc', { announced: 30 });
    for (const id of 'bc') press(id);
    for (const id of 'bc') answer(id);
    see('xyz', { announced: 28 });
    wait(5_000);
    expect(pending()).toBe('aXYZ');
  });

  it('without any answer explains nothing any more after a while', () => {
    see('abcd', { announced: 30 });
    press('b');
    wait(20_000);
    see('bcde', { announced: 29 });
    expect(pending()).toBe('BCDE');
  });
});

describe('a list that keeps all its rows', () => {
  it('drops what is gone, wherever it stood', () => {
    see('abcd', { virtualised: false });
    see('bc', { virtualised: false });
    wait(300);
    expect(pending()).toBe('BC');
  });

  it('survives its container being exchanged', () => {
    see('abc', { virtualised: false });
    see('', { virtualised: false });
    see('abc', { virtualised: false, later: 200 });
    wait(1_000);
    expect(pending()).toBe('ABC');
  });
});

it('drops an answered row at once', () => {
  see('abc');
  book.answered('b', now);
  expect(pending()).toBe('AC');
});

it('shows an id once, in the first of its elements', () => {
  const first = document.createElement('li');
  const twin = document.createElement('li');
  const reading = person('a');
  book.render(
    [
      { element: first, reading },
      { element: twin, reading },
    ],
    true,
    now,
  );
  expect(book.rows()).toHaveLength(1);
  expect(book.elementOf('a')).toBe(first);
});

it('keeps the row object while its content stays, whatever element it is in', () => {
  see('ab');
  const before = book.rows();
  see('ab');
  expect(book.rows()).toEqual(before);
  expect(book.rows()[0]).toBe(before[0]);
});
