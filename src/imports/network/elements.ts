import type { SkipReason } from '../../messages/import-report.ts';
import { limits } from '../limits.ts';

/** What matters to where an element ends. */
const signs = /["{}]/g;

/**
 * The objects of `window.YTD.NAME.part0 = [ {…}, {…} ]` as the text comes, each with the line it begins in. What is no JSON,
 * or too long, is told of and left out.
 */
export async function* elementsOf(
  text: AsyncIterable<string>,
  skip: (reason: SkipReason, line: number) => void,
): AsyncGenerator<{ readonly line: number; readonly value: unknown }> {
  let element = '';
  let depth = 0;
  let inText = false;
  let line = 1;
  let begun = 1;
  for await (const piece of text) {
    let from = 0;
    // An element that fills several pieces goes on at the beginning of each.
    signs.lastIndex = 0;
    for (let found = signs.exec(piece); found; found = signs.exec(piece)) {
      const at = found.index;
      if (inText) {
        if (found[0] !== '"' || escaped(piece, at, element)) continue;
        inText = false;
      } else if (found[0] === '"') {
        inText = depth > 0;
      } else if (found[0] === '{') {
        if (depth === 0) {
          begun = line + newlines(piece.slice(0, at));
          from = at;
        }
        depth += 1;
      } else if (depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        const json = element + piece.slice(from, at + 1);
        element = '';
        from = at + 1;
        const value = json.length > limits.element ? undefined : parsed(json);
        if (value === undefined) skip(json.length > limits.element ? 'hugeField' : 'brokenRow', begun);
        else yield { line: begun, value };
      }
    }
    line += newlines(piece);
    if (depth > 0) element += piece.slice(from);
    // Kept short: it will be refused as a whole, but its end must be found.
    if (element.length > limits.element * 2)
      element = `${element.slice(0, limits.element)}${element.slice(-2)}`;
  }
  if (depth > 0) skip('brokenRow', begun);
}

/** Whether the quotation mark at a place is escaped: an odd number of backslashes stand before it, also in the piece before. */
function escaped(piece: string, place: number, before: string): boolean {
  let count = 0;
  for (let at = place - 1; at >= -before.length; at--, count++) {
    if ((at >= 0 ? piece[at] : before[before.length + at]) !== '\\') break;
  }
  return count % 2 === 1;
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
