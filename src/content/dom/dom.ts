// What a page's nodes say, asked in a way the page cannot answer. A form gives its fields away under their names (`<input
// name="parentElement">`), and a document its images, before it gives its own members; of those two the members are taken from
// the prototype, which no page can reach from here. Everything that reads a page's nodes asks here (scripts/lint/walls.grit).

type Maybe<N extends Node> = N | null | undefined;

/** True for a node that has no names but its own. A form or document that hides even its name has no such string. */
function isPlain(node: Node): boolean {
  const name: unknown = node.nodeName;
  return typeof name === 'string' && name !== 'FORM' && name !== 'form' && name !== '#document';
}

/** A member as the browser made it. */
function made(node: Node, name: string): PropertyDescriptor {
  for (let at: object | null = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return {};
}

const read = (node: Node, name: string) => {
  const { get } = made(node, name);
  return get && Reflect.apply(get, node, []);
};

const call = (node: Node, name: string, args: readonly unknown[]) => {
  const { value } = made(node, name);
  return value && Reflect.apply(value, node, args);
};

export const parentElement = (node: Maybe<Node>): HTMLElement | null =>
  !node ? null : isPlain(node) ? node.parentElement : read(node, 'parentElement');

export const parentNode = (node: Maybe<Node>): ParentNode | null =>
  !node ? null : isPlain(node) ? node.parentNode : read(node, 'parentNode');

export const firstChild = (node: Maybe<Node>): ChildNode | null =>
  !node ? null : isPlain(node) ? node.firstChild : read(node, 'firstChild');

export const nextSibling = (node: Maybe<Node>): ChildNode | null =>
  !node ? null : isPlain(node) ? node.nextSibling : read(node, 'nextSibling');

export const previousSibling = (node: Maybe<Node>): ChildNode | null =>
  !node ? null : isPlain(node) ? node.previousSibling : read(node, 'previousSibling');

export const childNodes = (node: Node): NodeListOf<ChildNode> =>
  isPlain(node) ? node.childNodes : read(node, 'childNodes');

export const textContent = (node: Maybe<Node>): string | null =>
  !node ? null : isPlain(node) ? node.textContent : read(node, 'textContent');

export const nodeType = (node: Node): number => (isPlain(node) ? node.nodeType : read(node, 'nodeType'));

export const nodeValue = (node: Node): string | null =>
  isPlain(node) ? node.nodeValue : read(node, 'nodeValue');

export const isConnected = (node: Maybe<Node>): boolean =>
  !node ? false : isPlain(node) ? node.isConnected : read(node, 'isConnected');

export const firstElementChild = (node: Maybe<Element>): Element | null =>
  !node ? null : isPlain(node) ? node.firstElementChild : read(node, 'firstElementChild');

export const lastElementChild = (node: Maybe<Element>): Element | null =>
  !node ? null : isPlain(node) ? node.lastElementChild : read(node, 'lastElementChild');

export const nextElementSibling = (node: Maybe<Element>): Element | null =>
  !node ? null : isPlain(node) ? node.nextElementSibling : read(node, 'nextElementSibling');

export const previousElementSibling = (node: Maybe<Element>): Element | null =>
  !node ? null : isPlain(node) ? node.previousElementSibling : read(node, 'previousElementSibling');

export const childElementCount = (node: Maybe<Element>): number =>
  !node ? 0 : isPlain(node) ? node.childElementCount : read(node, 'childElementCount');

export const children = (node: Element): HTMLCollection =>
  isPlain(node) ? node.children : read(node, 'children');

export const attributes = (node: Element): NamedNodeMap =>
  isPlain(node) ? node.attributes : read(node, 'attributes');

export const tagName = (node: Maybe<Element>): string =>
  !node ? '' : isPlain(node) ? node.tagName : read(node, 'tagName');

export const namespaceURI = (node: Element): string | null =>
  isPlain(node) ? node.namespaceURI : read(node, 'namespaceURI');

export const shadowRoot = (node: Element): ShadowRoot | null =>
  isPlain(node) ? node.shadowRoot : read(node, 'shadowRoot');

export const ownerDocument = (node: Element): Document =>
  isPlain(node) ? node.ownerDocument : read(node, 'ownerDocument');

export const documentElement = (root: Document): HTMLElement => read(root, 'documentElement');

/** The page's body; null before there is one. */
export const body = (root: Document): HTMLElement | null => read(root, 'body');

export const contains = (node: Maybe<Node>, other: Node | null): boolean =>
  !node ? false : isPlain(node) ? node.contains(other) : call(node, 'contains', [other]);

export const compareDocumentPosition = (node: Node, other: Node): number =>
  isPlain(node) ? node.compareDocumentPosition(other) : call(node, 'compareDocumentPosition', [other]);

export const closest = <E extends Element = Element>(node: Maybe<Element>, selector: string): E | null =>
  !node ? null : isPlain(node) ? node.closest<E>(selector) : call(node, 'closest', [selector]);

export const matches = (node: Maybe<Element>, selector: string): boolean =>
  !node ? false : isPlain(node) ? node.matches(selector) : call(node, 'matches', [selector]);

export const getAttribute = (node: Maybe<Element>, name: string): string | null =>
  !node ? null : isPlain(node) ? node.getAttribute(name) : call(node, 'getAttribute', [name]);

export const hasAttribute = (node: Maybe<Element>, name: string): boolean =>
  !node ? false : isPlain(node) ? node.hasAttribute(name) : call(node, 'hasAttribute', [name]);

export const getBoundingClientRect = (node: Element): DOMRect =>
  isPlain(node) ? node.getBoundingClientRect() : call(node, 'getBoundingClientRect', []);

type Root = Element | Document | DocumentFragment;

export const querySelector = <E extends Element = Element>(
  root: Root | null | undefined,
  selector: string,
): E | null =>
  !root ? null : isPlain(root) ? root.querySelector<E>(selector) : call(root, 'querySelector', [selector]);

export const querySelectorAll = <E extends Element = Element>(root: Root, selector: string): NodeListOf<E> =>
  isPlain(root) ? root.querySelectorAll<E>(selector) : call(root, 'querySelectorAll', [selector]);

export const getElementById = (root: Document, id: string): HTMLElement | null =>
  call(root, 'getElementById', [id]);
