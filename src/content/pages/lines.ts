import * as dom from '../dom/dom.ts';
/** What says nothing to the eye, or is a control: never part of a line. */
export const unread =
  'script,style,noscript,template,code,svg,button,input,textarea,select,iframe,video,dialog,[role=dialog],[role=tab],[role=status],' +
  '[hidden],[style*="display:none" i],[style*="display: none" i],.visually-hidden,.a11y-text,' +
  '[role=tabpanel][aria-hidden=true],.artdeco-tabpanel:not(.active)';

/** At most so many lines of so many characters: the contract's caps. */
const most = 60;
const longest = 1000;

const inside = new Set(['B', 'BDI', 'EM', 'I', 'MARK', 'SMALL', 'STRONG', 'SUP', 'TIME', 'U', 'WBR']);

/**
 * What an element shows, line by line, `skipped` elements left out. Ember writes every text twice, for the eye and for the
 * ear: the eye's is taken. A line said twice in a row counts once.
 */
export function linesOf(root: Element, skipped?: (element: Element) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const said = tidy(line);
    line = '';
    if (said !== '' && said !== lines.at(-1) && lines.length < most) lines.push(said);
  };
  const walk = (parent: Element) => {
    for (const node of dom.childNodes(parent)) {
      if (dom.nodeType(node) === 3) line += dom.nodeValue(node) ?? '';
      if (!isElement(node) || dom.matches(node, unread) || skipped?.(node)) continue;
      const apart = !isInside(node);
      if (apart) end();
      walk(node);
      if (apart) end();
    }
  };
  walk(root);
  end();
  return lines;
}

/** White space, direction marks and the dots between parts of a line are no text; joiners inside emoji stay. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s·•|]+|[\s·•|]+$/g, '')
    .slice(0, longest)
    .trim();
}

/** True for an element within a line. A span is one only beside text: spans beside spans are lines of their own. */
function isInside(element: Element): boolean {
  if (dom.tagName(element) !== 'SPAN') return inside.has(dom.tagName(element));
  return !dom.hasAttribute(element, 'aria-hidden') && (saysText(element, -1) || saysText(element, 1));
}

function saysText(element: Element, way: 1 | -1): boolean {
  for (let at: Node | null = element; at; ) {
    at = way === 1 ? dom.nextSibling(at) : dom.previousSibling(at);
    if (!at) return false;
    if (dom.nodeType(at) === 3 && dom.nodeValue(at)?.trim()) return true;
    if (dom.nodeType(at) === 1) return false;
  }
  return false;
}

function isElement(node: Node): node is Element {
  return dom.nodeType(node) === 1;
}

/** True for what comes after `before` in the document, or stands within it. */
export function isBehind(element: Element, before: Element): boolean {
  return (dom.compareDocumentPosition(before, element) & 4) !== 0;
}
