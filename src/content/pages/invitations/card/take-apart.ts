import type { Part } from '../../../../kit/generations/generation.ts';
import * as dom from '../../../dom/dom.ts';
import type { Landmarks } from '../scene/landmarks.ts';
import { type EntityLink, entityOf, opensComposer } from '../scene/links.ts';
import { clean } from '../text/clean.ts';
import { LineMaker, outermost, type Where } from './line-maker.ts';
import type { Picture, Sheet } from './sheet.ts';
import { type TagKind, tagKind } from './tags.ts';
import { plainTraits, type Traits, traitsOf } from './traits.ts';

/**
 * Takes a card apart in one walk over its nodes: lines of text, pictures, controls, each in its place. Nothing is
 * measured and no style computed; what is hidden by attribute is left out.
 */
export function takeApart(
  card: Element,
  landmarks: Landmarks,
  first: Element | null,
  second: Element | null,
): Sheet {
  return new Walk(card, landmarks, first, second).sheet();
}

class Walk {
  private readonly lines = new LineMaker();
  private readonly pictures: Picture[] = [];
  private readonly controls: Array<{ element: Element; at: number }> = [];
  private readonly bareLinks: Array<{ link: EntityLink; at: number }> = [];
  private head = -1;
  private tail = -1;

  constructor(
    private readonly card: Element,
    private readonly landmarks: Landmarks,
    private readonly first: Element | null,
    private readonly second: Element | null,
  ) {}

  sheet(): Sheet {
    const { card } = this;
    this.children(card, outermost);
    const lines = this.lines.done();
    const head = this.head < 0 ? lines.length : this.head;
    return {
      lines,
      pictures: this.pictures,
      controls: this.controls,
      bareLinks: this.bareLinks,
      spoken: this.lines.spoken,
      head,
      start: Math.max(
        0,
        lines.findIndex(({ audience }) => audience !== 'ears'),
      ),
      tail: this.tail < 0 ? lines.length : this.tail,
    };
  }

  private children(element: Element, where: Where): void {
    for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
      if (isElement(node)) this.element(node, where);
      else if (dom.nodeType(node) === 3) this.lines.text(dom.nodeValue(node) ?? '', element, where);
    }
  }

  private element(element: Element, where: Where): void {
    const kind = tagKind(dom.tagName(element));
    if (kind === 'silent') return;
    if (kind === 'break') this.lines.end('break');
    else if (element === this.first || element === this.second) this.pairHalf(element);
    else {
      const traits = this.landmarks.marked.has(element) ? traitsOf(element) : plainTraits;
      if (traits.isConcealed) return;
      if (kind === 'svg') this.picture(element, 'svg', where.link);
      else if (kind === 'image') this.picture(element, 'img', where.link);
      else if (this.isControl(element, kind, traits.role)) this.control(element, where);
      else if (!traits.isOverlay) this.inside(element, kind, traits, where);
    }
  }

  /**
   * A control's words are nobody's line, except before the pair: there LinkedIn makes buttons of what it tells about the
   * inviter ("12 mutual connections").
   */
  private control(element: Element, where: Where): void {
    this.controls.push({ element, at: this.lines.count });
    if (this.head >= 0 || this.lines.isOpen) {
      this.lines.control();
      return;
    }
    this.lines.end('block');
    this.children(element, { ...where, pressable: true });
    this.lines.end('block');
  }

  private inside(element: Element, kind: TagKind | null, traits: Traits, where: Where): void {
    const part = this.landmarks.parts.get(element) ?? where.part;
    if (part === 'noise') return;
    const isBlock = kind === 'block' || kind === 'paragraph' || kind === 'figure';
    const gap = kind === 'paragraph' ? 'paragraph' : isBlock ? 'block' : part === where.part ? null : 'box';
    if (gap) this.lines.end(gap);
    const inner = this.within(element, kind, traits, part, where);
    const drawn = kind === 'figure' ? kind : traits.drawing;
    if (drawn) this.picture(element, drawn, inner.link);
    const before = this.lines.written;
    this.children(element, inner);
    if (kind === 'link' && inner.link && this.lines.written === before) {
      this.bareLinks.push({ link: inner.link, at: this.lines.count });
    }
    if (gap) this.lines.end(gap);
  }

  /** Where an element's content stands: as its surroundings, unless the element changes something. */
  private within(
    element: Element,
    kind: TagKind | null,
    traits: Traits,
    part: Part | null,
    where: Where,
  ): Where {
    if (kind !== 'link' && part === where.part && traits.audience === null) return where;
    const isLink = kind === 'link';
    return {
      audience: where.audience === 'ears' ? 'ears' : (traits.audience ?? where.audience),
      anchor: isLink ? element : where.anchor,
      link: (isLink ? entityOf(element) : null) ?? where.link,
      part,
      pressable: where.pressable,
    };
  }

  private pairHalf(element: Element): void {
    this.lines.end('block');
    if (this.head < 0) this.head = this.lines.count;
    if (element === (this.second ?? this.first)) this.tail = this.lines.count;
  }

  private isControl(element: Element, kind: TagKind | null, role: string | null): boolean {
    if (kind === 'control') return !this.holdsPair(element);
    if (kind === 'label') return dom.querySelector(element, 'a[href]') === null;
    if (kind === 'link') {
      return (role === 'button' || leadsNowhere(element)) && !entityOf(element) && !this.holdsPair(element);
    }
    return (
      role === 'button' && !this.holdsPair(element) && dom.querySelector(element, 'a[href*="/in/"]') === null
    );
  }

  private holdsPair(element: Element): boolean {
    const half = this.first ?? this.second;
    return half !== null && dom.contains(element, half);
  }

  private picture(element: Element, kind: Picture['kind'], link: EntityLink | null): void {
    const label =
      dom.getAttribute(element, 'alt') ?? dom.getAttribute(element, 'aria-label') ?? titleOf(element);
    this.pictures.push({ element, kind, label: clean(label), link, at: this.lines.count });
  }
}

/** A link that is a button in disguise, or opens the composer. */
function leadsNowhere(link: Element): boolean {
  const href = dom.getAttribute(link, 'href');
  return !href || href.startsWith('#') || opensComposer(link);
}

function isElement(node: Node): node is Element {
  return dom.nodeType(node) === 1;
}

/** A drawing's own title, its first child. */
function titleOf(element: Element): string {
  const first = dom.firstElementChild(element);
  return dom.tagName(first) === 'title' ? (dom.textContent(first) ?? '') : '';
}
