import type { Part } from '../../../../kit/generations/generation.ts';
import * as dom from '../../../dom/dom.ts';
import type { EntityLink } from '../scene/links.ts';
import { clean } from '../text/clean.ts';

/** Whom a piece of text is for: everybody, eyes only (`aria-hidden` twin), or screen readers only. */
export type Audience = 'all' | 'eyes' | 'ears';

/** A run of text without markup inside. */
export interface Span {
  readonly text: string;
  /** The element the text stands in directly. */
  readonly element: Element;
  /** The entity the closest link leads to. */
  readonly link: EntityLink | null;
  /** The closest link itself, also one that leads to no entity. */
  readonly anchor: Element | null;
  readonly audience: Audience;
}

/** Spans as one text; two boxes without space between are parted, emphasis inside a word is not. */
export function textOfSpans(spans: readonly Span[]): string {
  const [only] = spans;
  if (spans.length === 1 && only) return clean(only.text);
  let text = '';
  let last: Span | null = null;
  for (const span of spans) {
    const isApart =
      last !== null && !dom.contains(last.element, span.element) && !dom.contains(span.element, last.element);
    text +=
      isApart && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(span.text)
        ? ` ${span.text}`
        : span.text;
    last = span;
  }
  return clean(text);
}

/** One line of a card: what a block element, a line break or a gap between two boxes sets apart. */
export interface Line {
  readonly text: string;
  readonly spans: readonly Span[];
  /** The part of the card some generation's markup says this is. */
  readonly part: Part | null;
  /** True when all of it is for one audience only. */
  readonly audience: Audience;
  /** True when a control stands inside its text ("… see more"). */
  readonly holdsControl: boolean;
  /** How the line is set apart from the one before it. */
  readonly gap: Gap;
  /** True when it is the text of a control that stands before the pair. */
  readonly pressable: boolean;
}

/** `box`: two neighbouring boxes without space between; `break`: one line break; `block`: another block; `paragraph`. */
export type Gap = 'box' | 'break' | 'block' | 'paragraph';

/** A picture or drawing. */
export interface Picture {
  readonly element: Element;
  readonly kind: 'img' | 'svg' | 'figure' | 'background' | 'ghost';
  /** Alternative text or accessible label, cleaned; empty without. */
  readonly label: string;
  readonly link: EntityLink | null;
  /** How many lines were complete when it was met: its place among them. */
  readonly at: number;
}

/** A card taken apart: its lines, pictures and controls in document order. */
export interface Sheet {
  readonly lines: readonly Line[];
  readonly pictures: readonly Picture[];
  /** Elements of controls other than the pair, with their place among the lines. */
  readonly controls: ReadonlyArray<{ readonly element: Element; readonly at: number }>;
  /** Links to members and things without text of their own (a picture's link), with their place. */
  readonly bareLinks: ReadonlyArray<{ readonly link: EntityLink; readonly at: number }>;
  /** Text for screen readers only that stands inside a line, with its place: badges hide there. */
  readonly spoken: ReadonlyArray<{ readonly text: string; readonly at: number }>;
  /** The number of lines before the first one that can be seen: pictures up to there come before everything written. */
  readonly start: number;
  /** The number of lines before the first of the pair's controls, and before what comes after the second. */
  readonly head: number;
  readonly tail: number;
}
