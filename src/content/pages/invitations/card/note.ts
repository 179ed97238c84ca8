import * as dom from '../../../dom/dom.ts';
import { clean, saysSomething } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { tailLines } from './lines.ts';
import type { Gap, Line, Sheet } from './sheet.ts';

/**
 * The personal text of an invitation: what the markup names as note, else everything below the controls that is no control
 * and no label of one; else what stands above them after the insights. Nothing in it is ever read as age, mutual
 * connections or a button. Null when there is none.
 */
export function noteOf(sheet: Sheet, above: readonly Line[], lexicon: Lexicon): string | null {
  const below = tailLines(sheet).filter((line) => !isLabelOfControl(line, lexicon));
  const named = below.filter(({ part }) => part === 'note');
  return textOf(named.length > 0 ? named : below, lexicon) ?? textOf(above, lexicon);
}

/** "Reply to Priya" as a link that leads somewhere on the site; a link inside somebody's own words is none. */
function isLabelOfControl(line: Line, lexicon: Lexicon): boolean {
  const anchor = line.spans[0]?.anchor ?? null;
  const isOneLink =
    anchor !== null && line.spans.every((span) => span.anchor === anchor || span.text.trim() === '');
  if (!isOneLink) return false;
  if (lexicon.roleOf(line.text, '') !== null) return true;
  const href = dom.getAttribute(anchor, 'href') ?? '';
  return (
    line.part === null &&
    line.text.length <= 60 &&
    !/^https?:|linkedin\.com|www\./i.test(line.text) &&
    /^\/|linkedin\.com\//.test(href)
  );
}

const separators: Readonly<Record<Gap, string>> = { box: ' ', break: '\n', block: '\n', paragraph: '\n\n' };

function textOf(lines: readonly Line[], lexicon: Lexicon): string | null {
  let text = '';
  for (const line of lines) {
    const own = ownText(line, lexicon);
    if (own === '') continue;
    text += text === '' ? own : separators[line.gap] + own;
  }
  return saysSomething(text) ? text : null;
}

/** A line's text without the ellipsis or "see more" the page puts behind it; blank lines inside it stay. */
function ownText(line: Line, lexicon: Lexicon): string {
  const spans = [...line.spans];
  while (spans.length > 1 && isClamp(spans.at(-1)?.text ?? '', lexicon, line.holdsControl)) spans.pop();
  const raw = spans.map((span) => span.text).join('');
  return raw
    .split(/\n[^\S\n]*\n\s*/)
    .map(clean)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function isClamp(text: string, lexicon: Lexicon, holdsControl: boolean): boolean {
  const bare = clean(text);
  if (bare === '') return true;
  if (/^(?:…|\.\.\.)$/.test(bare)) return holdsControl;
  return /^(?:…|\.\.\.)/.test(bare) && lexicon.roleOf(bare, '') === 'other';
}
