/** Parses markup of exactly one element. */
export function elementFrom(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  const element = template.content.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('the markup is not one element');
  return element;
}

/**
 * Makes `existing` look like `wanted` while keeping its nodes wherever tag and position agree: what a virtualised list does
 * when it reuses a row for somebody else. Whoever remembers a node now looks at another person.
 */
export function reuse(existing: Element, wanted: Element): void {
  if (existing.isEqualNode(wanted)) return;
  for (const { name } of [...existing.attributes])
    if (!wanted.hasAttribute(name)) existing.removeAttribute(name);
  for (const { name, value } of wanted.attributes) {
    if (existing.getAttribute(name) !== value) existing.setAttribute(name, value);
  }
  const wantedChildren = [...wanted.childNodes];
  wantedChildren.forEach((child, i) => {
    const old = existing.childNodes[i];
    if (!old) existing.append(child);
    else if (old instanceof Element && child instanceof Element && old.tagName === child.tagName)
      reuse(old, child);
    else if (old instanceof Text && child instanceof Text) {
      if (old.data !== child.data) old.data = child.data;
    } else old.replaceWith(child);
  });
  while (existing.childNodes.length > wantedChildren.length) existing.lastChild?.remove();
}
