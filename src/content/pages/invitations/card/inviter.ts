import * as dom from '../../../dom/dom.ts';
import { type EntityLink, sameSlug } from '../scene/links.ts';
import { clean, fold, saysSomething, trimSeparators } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { readMutual } from './mutual.ts';
import {
  isPhrase,
  type NameWitnesses,
  nameInLabels,
  nameInPicture,
  tellName,
  withoutDecoration,
} from './name.ts';
import { type Line, type Sheet, type Span, textOfSpans } from './sheet.ts';
import { blockAround } from './tags.ts';

/** Who sent the invitation, and what is left of the lines above the controls once the name is taken out. */
export interface Inviter {
  readonly name: string | null;
  readonly link: EntityLink | null;
  /** The line the name stands on; null when only a label or picture tells it. */
  readonly line: Line | null;
  /** What follows the name on its own line; empty when nothing does. */
  readonly phrase: string;
  /** What hangs on the name in its own link or label: a badge. */
  readonly rest: string;
  /** The lines after the name. */
  readonly lines: readonly Line[];
  /** Lines before the name (a thing's own title may stand there). */
  readonly before: readonly Line[];
  readonly witnesses: NameWitnesses;
}

/** Finds the inviter among the lines above the controls. */
export function inviterOf(
  sheet: Sheet,
  head: readonly Line[],
  labels: readonly string[],
  lexicon: Lexicon,
): Inviter {
  const known = labels.filter((label) => label !== '');
  const labelled = nameInLabels(known, lexicon);
  const witnesses: NameWitnesses = { labels: known, labelled, pictures: picturesOf(sheet) };
  const pictured =
    sheet.bareLinks.find(({ link, at }) => link.kind === 'in' && at <= sheet.start + 1)?.link ?? null;
  const at = nameLine(head, pictured, witnesses, lexicon);
  const first = head[at];
  if (!first) return nameless(pictured, head, witnesses, lexicon);
  // A name set in two lines is known by the label that has it whole.
  const next = head[at + 1];
  const isHalf = labelled !== null && next && fold(`${first.text} ${next.text}`) === fold(labelled);
  const line = isHalf ? { ...first, text: labelled } : first;
  const linked = line.spans.filter(isNameSpan);
  const link = linked[0]?.link ?? pictured;
  const raw = linked.length > 0 && !isHalf ? sameLink(linked, labelled) : line.text;
  const told = tellName(raw, witnesses, lexicon);
  const behind = linked.length > 0 ? restOfLine(line, told.name) : told.rest;
  const split = splitBehind(line, withoutDecoration(behind, lexicon), told.name, lexicon);
  return {
    name: told.name === '' ? null : told.name,
    link,
    line: isHalf ? next : first,
    phrase: split.phrase,
    rest: told.rest,
    lines: [...split.lines, ...head.slice(isHalf ? at + 2 : at + 1)],
    before: head.slice(0, at),
    witnesses,
  };
}

function picturesOf(sheet: Sheet): string[] {
  return sheet.pictures
    .filter(({ at, label }) => at <= sheet.start + 1 && label !== '')
    .map(({ label }) => label);
}

function isNameSpan(span: Span): boolean {
  return span.link?.kind === 'in' && saysSomething(span.text);
}

/** What the name's link says; the very words of the label first, apart from what a style sheet may hide around them. */
function sameLink(spans: readonly Span[], labelled: string | null): string {
  const first = spans[0]?.link ?? null;
  const own = spans.filter(({ link }) => sameSlug(link, first));
  const named = own.find(({ text }) => clean(text) === labelled);
  return named ? `${labelled} ${textOfSpans(own.filter((span) => span !== named))}` : textOfSpans(own);
}

/** The line with the inviter's name; -1 when no line can be it. */
function nameLine(
  head: readonly Line[],
  pictured: EntityLink | null,
  witnesses: NameWitnesses,
  lexicon: Lexicon,
): number {
  const tagged = head.findIndex((line) => line.part === 'name');
  const linked = head.findIndex(
    (line) => canHoldName(line) && line.spans.some(isNameSpan) && !isMutual(line, lexicon),
  );
  const { labelled } = witnesses;
  const exact = head.findIndex((line) => line.text === labelled && line.spans.some(isNameSpan));
  if (exact >= 0) return exact;
  const first = head.findIndex(canHoldName);
  if (linked < 0) return unlinkedName(head, tagged, first, labelled, lexicon);
  if (linked === first || tagged === linked) return linked;
  // A linked name further down may be a mutual connection's: then the first line, unlinked, is the inviter's.
  const line = head[linked];
  const own = line?.spans.find(isNameSpan);
  if (labelled)
    return own && fold(labelled).includes(fold(tellName(own.text, witnesses, lexicon).name)) ? linked : first;
  if (lexicon.templates('member').fits(head[first]?.text ?? '')) return first;
  if (pictured && sameSlug(own?.link ?? null, pictured)) return linked;
  const told = witnesses.labels.some((label) => fold(label).includes(fold(clean(own?.text ?? ''))));
  return told || !/\p{Nd}/u.test(line?.text ?? '') ? linked : first;
}

function unlinkedName(
  head: readonly Line[],
  tagged: number,
  first: number,
  labelled: string | null,
  lexicon: Lexicon,
): number {
  if (tagged >= 0) return tagged;
  const named = labelled ? head.findIndex((line) => fold(line.text).startsWith(fold(labelled))) : -1;
  if (named >= 0) return named;
  const line = head[first];
  return line && !isMutual(line, lexicon) && !isPhrase(line.text, lexicon) ? first : -1;
}

function canHoldName(line: Line): boolean {
  return line.part === null || line.part === 'name';
}

function isMutual(line: Line, lexicon: Lexicon): boolean {
  return readMutual(line.text, line.spans, lexicon) !== null;
}

function nameless(
  pictured: EntityLink | null,
  head: readonly Line[],
  witnesses: NameWitnesses,
  lexicon: Lexicon,
): Inviter {
  const name = witnesses.labelled ?? nameInPicture(witnesses.pictures, lexicon);
  return { name, link: pictured, line: null, phrase: '', rest: '', lines: head, before: [], witnesses };
}

function restOfLine(line: Line, name: string): string {
  const at = fold(line.text).indexOf(fold(name));
  const rest = at < 0 ? line.text : `${line.text.slice(0, at)} ${line.text.slice(at + name.length)}`;
  return clean(trimSeparators(clean(rest)));
}

/**
 * What stands behind the name on its line is a badge, a phrase ("is inviting you to connect"), or, in an element of its
 * own that no phrase fits, the next line of the card in a page that sets lines apart by style alone.
 */
function splitBehind(
  line: Line,
  behind: string,
  name: string,
  lexicon: Lexicon,
): { phrase: string; lines: readonly Line[] } {
  if (behind === '' || lexicon.isBadge(behind)) return { phrase: '', lines: [] };
  if (isPhrase(behind, lexicon)) return { phrase: behind, lines: [] };
  const anchor = line.spans.find(isNameSpan)?.anchor ?? null;
  const boxes = line.spans.filter(
    (span) =>
      saysSomething(span.text) &&
      !isNameSpan(span) &&
      !isBlock(span.element) &&
      fold(span.text) !== fold(name),
  );
  const apart =
    boxes.length > 0 && anchor !== null && boxes.every(({ element }) => !dom.contains(element, anchor));
  if (line.spans.some(({ link }) => link !== null && link.kind !== 'in'))
    return { phrase: behind, lines: [] };
  const bareText = line.spans.some(
    (span) => saysSomething(span.text) && !isNameSpan(span) && isBlock(span.element),
  );
  if (!apart || bareText) return { phrase: behind, lines: [] };
  const kept = boxes.filter((span) => !lexicon.isBadge(clean(span.text)));
  const phrase = kept.find((span) => isPhrase(clean(span.text), lexicon));
  return {
    phrase: phrase ? clean(phrase.text) : '',
    lines: kept
      .filter((span) => span !== phrase)
      .map((span) => ({ ...line, text: clean(span.text), spans: [span], part: null })),
  };
}

/** True for text that stands in no box of its own. */
function isBlock(element: Element): boolean {
  return blockAround(element) === element;
}
