import * as dom from '../../dom/dom.ts';
import { isField } from '../../pages/conversation/reader.ts';

/** Focuses a box and puts the caret into it: into its empty paragraph where it has one, or Firefox would write below that. */
export function placeCaret(box: HTMLElement): void {
  box.focus();
  if (isField(box)) return;
  select(box, (range) => {
    range.selectNodeContents(innermost(box));
    range.collapse(true);
  });
}

/** Selects all that stands in a box. */
export function selectAll(box: HTMLElement): void {
  box.focus();
  if (isField(box)) box.select();
  else select(box, (range) => range.selectNodeContents(box));
}

function select(box: HTMLElement, set: (range: Range) => void): void {
  const document = dom.ownerDocument(box);
  const range = document.createRange();
  set(range);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function innermost(box: Element): Element {
  let at = box;
  for (let next = dom.firstElementChild(at); next && isParagraph(next); next = dom.firstElementChild(at))
    at = next;
  return at;
}

function isParagraph(element: Element): boolean {
  return (
    /^(?:P|DIV|SPAN)$/.test(dom.tagName(element)) && dom.getAttribute(element, 'contenteditable') !== 'false'
  );
}
