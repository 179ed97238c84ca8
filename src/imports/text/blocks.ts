import type { SkipReason } from '../../messages/import-report.ts';
import { limits } from '../limits.ts';

/** A piece of a calendar or an address book, and the line it begins in. */
export interface Block {
  readonly name: string;
  readonly line: number;
  readonly text: string;
}

/**
 * The outermost `BEGIN:NAME … END:NAME` pieces with one of these names, as the text comes. A piece without an end, or too
 * long to be one, is told of and left out.
 */
export async function* blocksOf(
  text: AsyncIterable<string>,
  names: readonly string[],
  skip: (reason: SkipReason, line: number) => void,
): AsyncGenerator<Block> {
  let open: { name: string; line: number; lines: string[]; length: number } | null = null;
  for await (const { line, content } of linesOf(text, skip)) {
    const [, edge, found] = content.match(/^(BEGIN|END):([\w-]+)\s*$/i) ?? [];
    const name = found?.toUpperCase();
    if (edge?.toUpperCase() === 'BEGIN' && name !== undefined && names.includes(name)) {
      // The one before never ended.
      if (open) skip('brokenRow', open.line);
      open = { name, line, lines: [], length: 0 };
    }
    if (!open) continue;
    open.lines.push(content);
    open.length += content.length;
    if (open.length > limits.record) {
      skip('hugeField', open.line);
      open = null;
    } else if (edge?.toUpperCase() === 'END' && name === open.name) {
      yield { name: open.name, line: open.line, text: open.lines.join('\r\n') };
      open = null;
    }
  }
  if (open) skip('brokenRow', open.line);
}

async function* linesOf(text: AsyncIterable<string>, skip: (reason: SkipReason, line: number) => void) {
  let rest = '';
  let line = 0;
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const content of lines) yield { line: ++line, content };
    if (rest.length > limits.record) {
      skip('hugeField', line + 1);
      rest = '';
    }
  }
  if (rest !== '') yield { line: line + 1, content: rest };
}
