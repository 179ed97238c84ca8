import type { Part } from '../generations/generation.ts';
import type { Landmarks } from '../scene/landmarks.ts';
import { type EntityLink, entityOf, opensComposer } from '../scene/links.ts';
import { clean } from '../text/clean.ts';
import { LineMaker } from './line-maker.ts';
import type { Audience, Picture, Sheet } from './sheet.ts';
import { type Traits, traitsOf } from './traits.ts';

/** Elements whose content is nobody's text. */
const silent = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'OPTION',
  'DATALIST',
  'IFRAME',
  'OBJECT',
  'AUDIO',
  'VIDEO',
  'CANVAS',
]);
/** Elements that set their content apart as lines of its own. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN MENU NAV OL PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const formControls = new Set(['BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']);

interface Where {
  readonly audience: Audience;
  readonly anchor: Element | null;
  readonly link: EntityLink | null;
  readonly part: Part | null;
  readonly block: Element;
  readonly pressable: boolean;
}

/**
 * Takes a card apart in one walk over its nodes: lines of text, pictures, controls, each in its place. Nothing is
 * measured and no style computed; what is hidden by attribute is left out.
 */
export function takeApart(
  card: Element,
  parts: Landmarks['parts'],
  first: Element | null,
  second: Element | null,
): Sheet {
  return new Walk(card, parts, first, second).sheet();
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
    private readonly parts: ReadonlyMap<Element, Part>,
    private readonly first: Element | null,
    private readonly second: Element | null,
  ) {}

  sheet(): Sheet {
    const { card } = this;
    this.children(card, {
      audience: 'all',
      anchor: null,
      link: null,
      part: null,
      block: card,
      pressable: false,
    });
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
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) this.element(node, where);
      else if (node.nodeType === 3) this.lines.text(node.nodeValue ?? '', element, where);
    }
  }

  private element(element: Element, where: Where): void {
    const tag = element.tagName;
    if (element === this.first || element === this.second) this.pairHalf(element);
    else if (tag === 'BR') this.lines.end('break');
    else if (!silent.has(tag)) {
      const traits = traitsOf(element);
      if (traits.isConcealed) return;
      if (tag === 'svg') this.picture(element, 'svg', where);
      else if (tag === 'IMG') this.picture(element, 'img', where);
      else if (this.isControl(element, tag, traits.role)) this.control(element, where);
      else if (!traits.isOverlay && this.parts.get(element) !== 'noise')
        this.inside(element, tag, traits, where);
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
    this.children(element, { ...where, pressable: true, block: element });
    this.lines.end('block');
  }

  private inside(element: Element, tag: string, traits: Traits, where: Where): void {
    const entity = tag === 'A' ? entityOf(element) : null;
    const part = this.parts.get(element) ?? where.part;
    const isBlock = tag === 'P' || blocks.has(tag) || isCustomBlock(tag);
    const isPart = !isBlock && part !== where.part;
    const inner: Where = {
      audience: where.audience === 'ears' ? 'ears' : (traits.audience ?? where.audience),
      anchor: tag === 'A' ? element : where.anchor,
      link: entity ?? where.link,
      part,
      block: isBlock ? element : where.block,
      pressable: where.pressable,
    };
    const gap = tag === 'P' ? 'paragraph' : 'block';
    if (isBlock) this.lines.end(gap);
    else if (isPart) this.lines.end('box');
    const drawn = tag === 'FIGURE' ? 'figure' : traits.drawing;
    if (drawn) this.picture(element, drawn, inner);
    const before = this.lines.written;
    this.children(element, inner);
    if (tag === 'A' && inner.link && this.lines.written === before) {
      this.bareLinks.push({ link: inner.link, at: this.lines.count });
    }
    if (isBlock) this.lines.end(gap);
    else if (isPart) this.lines.end('box');
  }

  private pairHalf(element: Element): void {
    this.lines.end('block');
    if (this.head < 0) this.head = this.lines.count;
    if (element === (this.second ?? this.first)) this.tail = this.lines.count;
  }

  private isControl(element: Element, tag: string, role: string | null): boolean {
    if (tag === 'LABEL') return element.querySelector('a[href]') === null;
    if (formControls.has(tag)) return !this.holdsPair(element);
    if (tag === 'A')
      return (role === 'button' || leadsNowhere(element)) && !entityOf(element) && !this.holdsPair(element);
    return role === 'button' && !this.holdsPair(element) && element.querySelector('a[href*="/in/"]') === null;
  }

  private holdsPair(element: Element): boolean {
    const half = this.first ?? this.second;
    return half !== null && element.contains(half);
  }

  private picture(element: Element, kind: Picture['kind'], where: Where): void {
    const label = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? titleOf(element);
    this.pictures.push({ element, kind, label: clean(label), link: where.link, at: this.lines.count });
  }
}

/** A link that is a button in disguise, or opens the composer. */
function leadsNowhere(link: Element): boolean {
  const href = link.getAttribute('href');
  return !href || href.startsWith('#') || opensComposer(link);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** A drawing's own title, its first child. */
function titleOf(element: Element): string {
  const first = element.firstElementChild;
  return first?.tagName === 'title' ? (first.textContent ?? '') : '';
}

/** Custom elements are boxes of a layout; those called icon stand in lines. */
function isCustomBlock(tag: string): boolean {
  return tag.includes('-') && !/ICON|BADGE|GLYPH/.test(tag);
}
