import { limits } from '../limits.ts';

/** A line, put together again where it was folded, and the number of the first of its lines. */
export interface Unfolded {
  readonly line: number;
  /** No more of it than anything that is read is long. */
  readonly text: string;
}

/** Text in quoted-printable goes on in the next line where it ends with an equals sign. */
const printable = /^[^:]{0,500}[;=]QUOTED-PRINTABLE[;:,]/i;

/** The unfolded lines of a calendar or an address book. Empty lines are passed over: some programs double the line ends. */
export async function* unfolded(text: AsyncIterable<string>): AsyncGenerator<Unfolded> {
  let open: { line: number; text: string; isPrintable: boolean } | null = null;
  for await (const { line, text: content } of linesOf(text)) {
    if (content === '') continue;
    const isSoft = open?.isPrintable && open.text.endsWith('=');
    if (open && (isSoft || content.startsWith(' ') || content.startsWith('\t'))) {
      const before = isSoft ? open.text.slice(0, -1) : open.text;
      const more = isSoft ? content : content.slice(1);
      if (before.length < limits.line) open.text = before + more;
      continue;
    }
    if (open) yield open;
    open = { line, text: content, isPrintable: printable.test(content) };
  }
  if (open) yield open;
}

/** The lines as they stand; of a longer one only the beginning is kept. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Unfolded> {
  let rest = '';
  let line = 0;
  for await (const piece of text) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield { line: ++line, text: rest + piece.slice(from, Math.min(end, from + limits.line)) };
      rest = '';
      from = end + 1;
    }
    if (rest.length < limits.line) rest += piece.slice(from, from + limits.line);
  }
  if (rest !== '') yield { line: line + 1, text: rest };
}
