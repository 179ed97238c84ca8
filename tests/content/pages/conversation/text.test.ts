import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { caps, cut, textOf, wordsOf } from '../../../../src/content/pages/conversation/text.ts';

const { document } = new JSDOM('').window;

function box(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('the text of a box, as editors build it', () => {
  it.each([
    ['an empty paragraph', '<p><br></p>', ''],
    [
      'Chrome, typed into a paragraph',
      '<p>Hi Jane,</p><p><br></p><p>how are you?</p>',
      'Hi Jane,\n\nhow are you?',
    ],
    [
      'Chrome, typed into nothing',
      'Hi Jane,<div><br></div><div>how are you?</div>',
      'Hi Jane,\n\nhow are you?',
    ],
    ['Firefox', '<p>Hi Jane,<br><br>how are you?</p>', 'Hi Jane,\n\nhow are you?'],
    ['Firefox, below the empty paragraph', '<p><br></p>Hi<br>Bye', 'Hi\nBye'],
    ['a break at the end of a block', '<p>Hi<br></p><p>Bye</p>', 'Hi\nBye'],
    ['text behind a block', '<p>Hi</p>Bye', 'Hi\nBye'],
    ['line feeds that are shown', 'Hi\n\nBye', 'Hi\n\nBye'],
    ['nested blocks', '<div><div>Hi</div><div><span>B</span>ye</div></div>', 'Hi\nBye'],
    ['white space between blocks', '<p>Hi</p>\n  <p>Bye</p>\n', 'Hi\nBye'],
    ['hard spaces and marks', '<p>\u200bHi\u00a0\u00a0Jane\ufeff</p>', 'Hi Jane'],
    ['emoji of several parts', '<p>👩\u200d💻</p>', '👩\u200d💻'],
    ['scripts and pictures', '<p>Hi<svg><title>x</title></svg><style>p{}</style></p>', 'Hi'],
  ])('%s', (_, html, text) => {
    expect(textOf(box(html))).toBe(text);
  });

  it('is what was written, line by line', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(
        fc.array(
          line.filter((text) => text !== ''),
          { minLength: 1, maxLength: 5 },
        ),
        (lines) => {
          const element = document.createElement('div');
          for (const text of lines)
            element.append(Object.assign(document.createElement('p'), { textContent: text }));
          const read = textOf(element).split('\n');
          expect(read.map(bare)).toEqual(lines.map(bare).filter((text) => text !== ''));
        },
      ),
    );
  });

  it('is cut at the cap, never through a character', () => {
    expect(textOf(box(`<p>${'x'.repeat(caps.message + 5)}</p>`))).toHaveLength(caps.message);
    expect(cut('ab🙂', 3)).toBe('ab');
  });
});

it('reads a name without its twin for screen readers', () => {
  expect(
    wordsOf(box('<span aria-hidden="true">Jane\n Doe</span><span class="visually-hidden">Jane Doe</span>')),
  ).toBe('Jane Doe');
});

/** Without the marks that are never part of a text. */
function bare(text: string): string {
  return text.replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '').trim();
}
