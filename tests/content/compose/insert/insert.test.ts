// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Insertion, insertText } from '../../../../src/content/compose/insert/insert.ts';
import { sameText } from '../../../../src/content/compose/insert/same-text.ts';
import { EditorPage, type Manner, type Nature } from './editor.ts';

const text = 'Hi Jane,\n\nwhich conference was it?\nSam <b>& 🙂';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function insertInto(
  page: EditorPage,
  wanted = text,
  signal = new AbortController().signal,
): Promise<Insertion> {
  const insertion = insertText(page.find, wanted, signal);
  await vi.advanceTimersByTimeAsync(10_000);
  return await insertion;
}

describe('a text for an empty box', () => {
  it.each<[string, Partial<Nature>, Insertion]>([
    ['is typed', {}, { inserted: true, by: 'typing', send: 'enabled' }],
    ['is typed where Enter sends', { send: 'enter' }, { inserted: true, by: 'typing', send: 'absent' }],
    ['may come to stand a moment later', { delay: 300 }, { inserted: true, by: 'typing', send: 'enabled' }],
    [
      'is handed over where typing does nothing',
      { typing: 'ignores' },
      { inserted: true, by: 'input', send: 'enabled' },
    ],
    [
      'is handed over where typing is undone',
      { typing: 'loses' },
      { inserted: true, by: 'input', send: 'enabled' },
    ],
    [
      'is handed over where Send stays disabled',
      { typing: 'shows' },
      { inserted: true, by: 'input', send: 'enabled' },
    ],
    [
      'is handed over where it would stand twice',
      { typing: 'doubles' },
      { inserted: true, by: 'input', send: 'enabled' },
    ],
    [
      'is written for an editor that only listens',
      { typing: 'ignores', beforeinput: 'ignores', believes: true },
      { inserted: true, by: 'input', send: 'enabled' },
    ],
    [
      'is pasted where nothing else works',
      { typing: 'mangles', beforeinput: 'ignores' },
      { inserted: true, by: 'paste', send: 'enabled' },
    ],
    [
      'is not inserted where the editor takes nothing',
      { typing: 'ignores', beforeinput: 'ignores', paste: 'ignores' },
      { inserted: false, because: 'refused' },
    ],
    [
      'is given up where it was changed for good',
      { typing: 'mangles', deletes: false },
      { inserted: false, because: 'garbled' },
    ],
  ])('%s', async (_, nature, insertion) => {
    const page = new EditorPage(nature);
    expect(await insertInto(page)).toEqual(insertion);
    if (insertion.inserted) expect(page.model).toSatisfy((model: string) => sameText(model, text));
    if (!insertion.inserted && insertion.because === 'refused') expect(page.shown).toBe('');
    expect(page.sent).toBe(0);
  });
});

describe('a box that is not empty', () => {
  it('is left as it is, and gets the focus', async () => {
    const page = new EditorPage({}, 'My own words');
    expect(await insertInto(page)).toEqual({ inserted: false, because: 'occupied' });
    expect(page.shown).toBe('My own words');
    expect(document.activeElement).toBe(page.box);
  });

  it('counts as done when the text stands there already', async () => {
    const page = new EditorPage({}, text);
    expect(await insertInto(page)).toEqual({ inserted: true, by: 'already', send: 'enabled' });
    expect(page.shown).toBe(text);
  });
});

describe('meanwhile', () => {
  const key = (target: Element) => {
    const event = new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    target.dispatchEvent(event);
  };

  it('the user who begins to write is not interfered with', async () => {
    const page = new EditorPage({ typing: 'ignores' });
    const insertion = insertText(page.find, text, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(200);
    key(page.box);
    page.hold('x');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await insertion).toEqual({ inserted: false, because: 'interrupted' });
    expect(page.shown).toBe('x');
  });

  it('the user who goes on writing has the text once, and theirs', async () => {
    const page = new EditorPage();
    const insertion = insertText(page.find, text, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(40);
    key(page.box);
    page.hold(`${page.shown} x`);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await insertion).toMatchObject({ inserted: true, by: 'typing' });
    expect(page.shown).toBe(`${text} x`);
  });

  it('a page that pretends to be the user changes nothing', async () => {
    const page = new EditorPage({ typing: 'ignores' });
    const insertion = insertText(page.find, text, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(200);
    page.box.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await insertion).toEqual({ inserted: true, by: 'input', send: 'enabled' });
  });

  it('the conversation may be closed', async () => {
    const page = new EditorPage({ delay: 200 });
    const insertion = insertText(page.find, text, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(100);
    document.body.replaceChildren();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await insertion).toEqual({ inserted: false, because: 'gone' });
  });

  it('it may be called off', async () => {
    const page = new EditorPage({ typing: 'ignores' });
    const off = new AbortController();
    const insertion = insertText(page.find, text, off.signal);
    await vi.advanceTimersByTimeAsync(100);
    off.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await insertion).toEqual({ inserted: false, because: 'gone' });
    expect(page.shown).toBe('');
  });
});

describe('whatever the editor does', () => {
  const manner = fc.constantFrom<Manner>('takes', 'ignores', 'doubles', 'mangles', 'loses', 'shows');
  const nature = fc.record({
    typing: manner,
    beforeinput: manner,
    paste: manner,
    believes: fc.boolean(),
    delay: fc.constantFrom(0, 50, 400),
    deletes: fc.constant(true),
    send: fc.constantFrom<Nature['send']>('button', 'enter'),
  });
  const words = fc
    .array(fc.stringMatching(/^[A-Za-zäöü🙂<&.,?! ]{1,20}$/u), { minLength: 1, maxLength: 4 })
    .map((lines) =>
      lines
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    )
    .filter((lines) => lines !== '');

  it('the text stands there once or not at all, and nothing is ever sent', async () => {
    await fc.assert(
      fc.asyncProperty(nature, words, async (how, wanted) => {
        const page = new EditorPage(how);
        const insertion = await insertInto(page, wanted);
        expect(page.sent).toBe(0);
        if (insertion.inserted) expect(page.shown).toSatisfy((shown: string) => sameText(shown, wanted));
        else expect([insertion.because, page.shown]).toEqual(['refused', '']);
        if (insertion.inserted && how.send === 'button') expect(sameText(page.model, wanted)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a draft of the user stays word for word', async () => {
    await fc.assert(
      fc.asyncProperty(nature, words, words, async (how, draft, wanted) => {
        fc.pre(!sameText(draft, wanted));
        const page = new EditorPage(how, draft);
        expect(await insertInto(page, wanted)).toEqual({ inserted: false, because: 'occupied' });
        expect(page.model).toBe(draft);
      }),
      { numRuns: 30 },
    );
  });
});
