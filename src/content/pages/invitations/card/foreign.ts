import * as dom from '../../../dom/dom.ts';
import { fold } from '../text/clean.ts';
import { asciiDigits } from '../text/number.ts';
import type { Line } from './sheet.ts';
import { blockAround } from './tags.ts';

/**
 * In a language without a table: the lines under the name that are not the headline. The first line is the headline,
 * lines of the same make go on with it; what links or emboldens somebody, repeats across rows, or is known by locale data
 * is not.
 */
export function insightsOf(
  lines: readonly Line[],
  boilerplate: ReadonlySet<string>,
  isKnown: (line: Line) => boolean,
): Set<Line> {
  const insights = new Set<Line>();
  let headline: Line | null = null;
  for (const line of lines) {
    const repeats =
      boilerplate.has(shapeOf(line.text)) || (headline !== null && boilerplate.has(endOf(line.text)));
    if (repeats || isKnown(line) || (headline && !goesOn(headline, line))) insights.add(line);
    else headline ??= line;
  }
  return insights;
}

function goesOn(headline: Line, line: Line): boolean {
  if (line.spans.some(({ element, link }) => link?.kind === 'in' || dom.tagName(element) === 'STRONG'))
    return false;
  return makeOf(headline) === makeOf(line) && !/\p{Nd}/u.test(line.text);
}

/** How a line is made: its element and classes, compared and never interpreted. */
function makeOf(line: Line): string {
  const inner = line.spans[0]?.element;
  return (inner ? [blockAround(inner), inner] : [])
    .map((element) => `${dom.tagName(element)}.${dom.getAttribute(element, 'class') ?? ''}`)
    .join('>');
}

/** A line with numbers blanked out: what two rows' "3 …" and "12 …" have in common. */
export function shapeOf(text: string): string {
  return `=${asciiDigits(fold(text)).replace(/\d+/g, '#')}`;
}

/** The last two words of a line, numbers blanked out; the line itself when it has fewer. */
export function endOf(text: string): string {
  return `…${asciiDigits(fold(text)).replace(/\d+/g, '#').split(' ').slice(-2).join(' ')}`;
}
