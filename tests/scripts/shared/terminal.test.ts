import { expect, it } from 'vitest';
import { columns, printable } from '../../../scripts/shared/terminal.ts';

it.each([
  ['a plain line', 'Jane Doe', 'Jane Doe'],
  ['an escape sequence', 'Jane\u001b[2JDoe', 'Jane [2JDoe'],
  ['line breaks and tabs', 'Jane\r\n\tDoe ', 'Jane Doe'],
  ['marks that turn the direction round', 'Jane\u202eeoD', 'Jane eoD'],
])('%s is safe to print', (_, text, printed) => {
  expect(printable(text)).toBe(printed);
});

it('is cut to its width by letters, not by halves of them', () => {
  expect(printable('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
});

it('aligns columns by their widest cell and leaves no trailing blanks', () => {
  expect(
    columns([
      ['a', 'bbb', ''],
      ['aa', 'b', 'c'],
    ]),
  ).toBe('a   bbb\naa  b    c');
});
