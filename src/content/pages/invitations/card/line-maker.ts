import type { Part } from '../../../../kit/generations/generation.ts';
import * as dom from '../../../dom/dom.ts';
import type { EntityLink } from '../scene/links.ts';
import { clean, cut, longest } from '../text/clean.ts';
import { type Audience, type Gap, type Line, type Span, textOfSpans } from './sheet.ts';

/** Where text stands. */
export interface Where {
  readonly audience: Audience;
  readonly anchor: Element | null;
  readonly link: EntityLink | null;
  readonly part: Part | null;
  readonly pressable: boolean;
}

/** Text that stands in nothing in particular. */
export const outermost: Where = { audience: 'all', anchor: null, link: null, part: null, pressable: false };

/** Pieces of one line; a page that sets every letter apart has no more. */
const mostSpans = 2_000;

const rank: Readonly<Record<Gap, number>> = { box: 0, break: 1, block: 2, paragraph: 3 };

/** Collects text nodes into lines as a walk meets them. */
export class LineMaker {
  private readonly finished: Line[] = [];
  private spans: Span[] = [];
  /** How long the line under way is. */
  private length = 0;
  private where: Where | null = null;
  private gap: Gap = 'block';
  private breaks = 0;
  private holdsControl = false;
  /** Counts pieces of text that can be seen; tells whether an element had any. */
  written = 0;

  /** Text for screen readers only, left out of the line it stands in. */
  readonly spoken: Array<{ text: string; at: number }> = [];

  /** Lines complete so far, the one under way included. */
  get count(): number {
    return this.finished.length + (this.spans.length > 0 ? 1 : 0);
  }

  /** True while a line has text and is not ended. */
  get isOpen(): boolean {
    return this.where !== null;
  }

  text(whole: string, element: Element, where: Where): void {
    const raw = whole.length > longest ? cut(whole, longest) : whole;
    if (raw === '' || this.length > longest || this.spans.length > mostSpans) return;
    this.length += raw.length;
    const blank = raw.trim() === '';
    if (blank && this.spans.length === 0) return;
    const last = this.spans.at(-1);
    if (last && !blank && isGap(last, raw, element, where.audience)) this.end('box');
    if (!blank) {
      if (where.audience !== 'ears') this.written += 1;
      if (this.spans.length === 0) this.where = where;
    }
    this.spans.push({ text: raw, element, link: where.link, anchor: where.anchor, audience: where.audience });
  }

  /** A control was met: text it stands in is marked, its own words are nobody's line. */
  control(): void {
    if (this.spans.length > 0) this.holdsControl = true;
    else {
      const last = this.finished.at(-1);
      if (last && this.gap === 'break')
        this.finished[this.finished.length - 1] = { ...last, holdsControl: true };
    }
  }

  /** Ends the line under way. The widest gap asked for between two lines is the one that counts. */
  end(gap: Gap): void {
    if (this.spans.length > 0 && this.where) this.finish(this.where);
    this.breaks = gap === 'break' ? this.breaks + 1 : this.breaks;
    const wanted = this.breaks > 1 ? 'paragraph' : gap;
    if (rank[wanted] > rank[this.gap]) this.gap = wanted;
  }

  done(): Line[] {
    this.end('block');
    return this.finished;
  }

  private finish(where: Where): void {
    const spans = this.spans.length === 1 ? this.spans : this.seenSpans();
    this.finished.push({
      text: textOfSpans(spans),
      spans,
      part: where.part,
      audience:
        spans.length === 1 ? where.audience : audienceOf(spans.filter((span) => span.text.trim() !== '')),
      holdsControl: this.holdsControl,
      gap: this.gap,
      pressable: where.pressable,
    });
    this.spans = [];
    this.length = 0;
    this.where = null;
    this.holdsControl = false;
    this.gap = 'box';
    this.breaks = 0;
  }

  private seenSpans(): readonly Span[] {
    const spans = withoutTwins(this.spans);
    for (const span of this.spans) {
      if (span.audience === 'ears' && !spans.includes(span)) {
        this.spoken.push({ text: clean(span.text), at: this.count });
      }
    }
    return spans;
  }
}

/**
 * Two boxes side by side with no space between them ("Jane Doe" and "Engineer" in two spans) are two lines; emphasis
 * inside a sentence is not: there one element holds the other. Text for one audience never parts a line.
 */
function isGap(last: Span, raw: string, element: Element, audience: Audience): boolean {
  if (last.element === element || last.audience !== 'all' || audience !== 'all') return false;
  if (/\s$/.test(last.text) || /^\s/.test(raw)) return false;
  if (isInsideSentence(last.element, element)) return false;
  if (!/[\p{L}\p{N}\p{S}.,:;!?…)"”]$/u.test(last.text) || !/^[\p{L}\p{N}\p{S}("“]/u.test(raw)) return false;
  return !dom.contains(last.element, element) && !dom.contains(element, last.element);
}

/** True for two boxes in one link that is itself part of a sentence: "[Jane Doe][hidden extra] wants to connect". */
function isInsideSentence(one: Element, other: Element): boolean {
  const anchor = dom.closest(one, 'a');
  if (!dom.contains(anchor, other)) return false;
  for (let next = dom.nextSibling(anchor); next; next = dom.nextSibling(next)) {
    if (dom.nodeType(next) === 3 && (dom.nodeValue(next) ?? '').trim() !== '') return true;
  }
  return false;
}

/** A line's spans without the twin meant for the other audience: "A" for eyes beside "A" for everybody, spoken extras. */
function withoutTwins(spans: readonly Span[]): readonly Span[] {
  if (spans.every((span) => span.audience === 'all')) return spans;
  const written = (audience: Audience): string =>
    clean(
      spans
        .filter((span) => span.audience === audience)
        .map((span) => span.text)
        .join(''),
    );
  const [all, eyes] = [written('all'), written('eyes')];
  if (all === '' && eyes === '') return spans;
  return spans.filter(
    (span) => span.audience === 'all' || (span.audience === 'eyes' && (all === '' || all !== eyes)),
  );
}

function audienceOf(spans: readonly Span[]): Audience {
  const first = spans[0]?.audience ?? 'all';
  return spans.every((span) => span.audience === first) ? first : 'all';
}
