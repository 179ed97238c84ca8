import * as dom from '../../dom/dom.ts';
import { spoken } from './selectors.ts';

/** Marks that steer layout and are never part of what somebody wrote; joiners inside emoji stay. */
const marks = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

const blocks = /^(?:P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|SECTION|HEADER|FOOTER|H[1-6])$/;
const wordless = /^(?:STYLE|SCRIPT|SVG|TEMPLATE|NOSCRIPT)$/i;

/** How long a name or a message may get before it is cut (promise 5), in UTF-16 code units. */
export const caps = { name: 300, message: 10_000 } as const;

/** One line as a reader sees it: one plain space for every kind of space, no marks, no ends. */
export function lineOf(text: string): string {
  return text.replace(marks, '').replace(/\s+/g, ' ').trim();
}

/** Cuts at a cap without leaving half a surrogate pair behind. */
export function cut(text: string, cap: number): string {
  if (text.length <= cap) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(cap - 1)) ? cap - 1 : cap;
  return text.slice(0, end);
}

/** The words of an element in one line, without those for screen readers only and without what matches `without`. */
export function wordsOf(element: Element, without = ''): string {
  const skipped = without === '' ? spoken : `${spoken}, ${without}`;
  return cut(lineOf(linesOf(element, skipped).join(' ')), caps.name);
}

/** The text of an element in lines, blocks and breaks apart, without what matches `without`. Needs no layout. */
export function textOf(element: Element, without = ''): string {
  const lines = linesOf(element, without).flatMap((line) => line.split('\n'));
  const text = lines
    .map(lineOf)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return cut(text, caps.message);
}

function linesOf(root: Element, without: string): string[] {
  const lines = [''];
  /** A block began or ended: whatever comes next stands in a new line. */
  let broken = false;
  const begin = () => {
    if (broken) lines.push('');
    broken = false;
  };
  const walk = (parent: Node): void => {
    for (const child of dom.childNodes(parent)) {
      if (isElement(child)) enter(child);
      else if (dom.nodeType(child) === 3) {
        const text = dom.nodeValue(child) ?? '';
        if (broken && text.trim() === '') continue;
        begin();
        lines.push((lines.pop() ?? '') + text);
      }
    }
  };
  const enter = (element: Element): void => {
    if (wordless.test(dom.tagName(element)) || (without !== '' && dom.matches(element, without))) return;
    if (dom.tagName(element) === 'BR') {
      begin();
      // The break an editor keeps at the end of a block, so that the block has a height, begins no line.
      if (dom.nextSibling(element)) lines.push('');
      return;
    }
    const isBlock = blocks.test(dom.tagName(element));
    if (isBlock) broken ||= lines.length > 1 || lines[0] !== '';
    walk(element);
    if (isBlock) broken = true;
  };
  walk(root);
  return lines;
}

/** True for an element of any frame: one frame's `Element` is not another's. */
export function isElement(node: Node): node is Element {
  return dom.nodeType(node) === 1;
}
